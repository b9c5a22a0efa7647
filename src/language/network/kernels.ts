/**
 * The arithmetic of the network over one block of memory; every argument that names data is an offset in bytes.
 * `kernel.as` says what each kernel computes. Two makers give the same values bit for bit: WebAssembly SIMD, and plain
 * typed arrays where WebAssembly is missing.
 */
export interface Kernels {
  readonly buffer: ArrayBufferLike;
  quantise(from: number, to: number, count: number, scale: number, limit: number): void;
  rectify(from: number, to: number, count: number, scale: number, limit: number): void;
  dense(a: number, w: number, multiply: number, add: number, out: number, n: number, k: number, m: number): void;
  scan(
    u: number,
    wide: number,
    rest: number,
    restWide: number,
    index: number,
    v: number,
    out: number,
    outWide: number,
    c: number,
    h: number,
    first: number,
    last: number,
    step: number,
  ): void;
  dots(a: number, b: number, out: number, n: number, m: number, k: number): void;
  greatest(values: number, wide: number, m: number, n: number, out: number): void;
  gatherAdd(a: number, aWide: number, b: number, bWide: number, index: number, n: number, m: number): void;
  placeShorts(
    a: number,
    aWide: number,
    b: number,
    bWide: number,
    index: number,
    n: number,
    m: number,
    unit: number,
  ): void;
  gatherShorts(
    a: number,
    aWide: number,
    b: number,
    bWide: number,
    index: number,
    n: number,
    m: number,
    unit: number,
  ): void;
  sumRows(table: number, scales: number, k: number, index: number, n: number, to: number, limit: number): void;
}
