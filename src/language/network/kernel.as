// The network's vector kernels (AssemblyScript, WebAssembly SIMD). plain-kernels.ts is the same arithmetic in the same
// order, value for value. Compiled by `node scripts/build-kernel.mjs` into tables/kernel-module.ts.

/** Cut to the limits, ready for `whole`. */
@inline
function cut(x: v128, limit: v128, low: v128): v128 {
  return f32x4.add(f32x4.pmax(f32x4.pmin(x, limit), low), f32x4.splat(12582912));
}

/**
 * What `cut` made of eight values, as whole numbers: 1.5·2^23 is added to a value below 2^22, which rounds it to the
 * nearest (ties to even) and leaves it in the low bits. Cheaper than rounding and then converting.
 */
@inline
function whole(a: v128, b: v128): v128 {
  const bits = i32x4.splat(0x4B400000);
  return i16x8.narrow_i32x4_s(i32x4.sub(a, bits), i32x4.sub(b, bits));
}

/** Rounds to nearest (ties to even) at `scale`, cut to ±limit: f32[count] → i16[count]. count is a multiple of 8. */
export function quantise(from: usize, to: usize, count: i32, scale: f32, limit: f32): void {
  const s = f32x4.splat(scale), high = f32x4.splat(limit), low = f32x4.splat(-limit);
  for (let i = 0; i < count; i += 8) {
    const at = from + (<usize>i << 2);
    const a = cut(f32x4.mul(v128.load(at), s), high, low);
    const b = cut(f32x4.mul(v128.load(at, 16), s), high, low);
    v128.store(to + (<usize>i << 1), whole(a, b));
  }
}

/** The same behind a leaky rectifier with slope 1/8. */
export function rectify(from: usize, to: usize, count: i32, scale: f32, limit: f32): void {
  const s = f32x4.splat(scale), high = f32x4.splat(limit), low = f32x4.splat(-limit), slope = f32x4.splat(0.125);
  for (let i = 0; i < count; i += 8) {
    const at = from + (<usize>i << 2);
    let a = v128.load(at), b = v128.load(at, 16);
    a = cut(f32x4.mul(f32x4.pmax(a, f32x4.mul(a, slope)), s), high, low);
    b = cut(f32x4.mul(f32x4.pmax(b, f32x4.mul(b, slope)), s), high, low);
    v128.store(to + (<usize>i << 1), whole(a, b));
  }
}

@inline
function finish(sum: v128, multiply: usize, add: usize, to: usize): void {
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(multiply)), v128.load(add)));
}

/**
 * Dense layer: a i16[n × k] times packed weights i16[m/8][k/2][8][2], then × multiply[m] + add[m] → f32[n × m].
 * n is a multiple of 4, m of 8, k of 2; the sums are exact in 32 bits.
 */
export function dense(a: usize, w: usize, multiply: usize, add: usize, out: usize, n: i32, k: i32, m: i32): void {
  const row = <usize>k << 1;
  const wide = <usize>m << 2;
  for (let j = 0; j < m; j += 8) {
    const wj = w + (<usize>(j * k) << 1);
    const mj = multiply + (<usize>j << 2), bj = add + (<usize>j << 2);
    for (let i = 0; i < n; i += 4) {
      let p0 = a + <usize>i * row;
      let p1 = p0 + row, p2 = p1 + row, p3 = p2 + row;
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      let q = wj;
      const end = p0 + row;
      while (p0 < end) {
        const w0 = v128.load(q), w1 = v128.load(q, 16);
        const a0 = v128.load32_splat(p0);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(a0, w0));
        c01 = i32x4.add(c01, i32x4.dot_i16x8_s(a0, w1));
        const a1 = v128.load32_splat(p1);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(a1, w0));
        c11 = i32x4.add(c11, i32x4.dot_i16x8_s(a1, w1));
        const a2 = v128.load32_splat(p2);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(a2, w0));
        c21 = i32x4.add(c21, i32x4.dot_i16x8_s(a2, w1));
        const a3 = v128.load32_splat(p3);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(a3, w0));
        c31 = i32x4.add(c31, i32x4.dot_i16x8_s(a3, w1));
        q += 32; p0 += 4; p1 += 4; p2 += 4; p3 += 4;
      }
      let o = out + <usize>i * wide + (<usize>j << 2);
      finish(c00, mj, bj, o); finish(c01, mj + 16, bj + 16, o + 16); o += wide;
      finish(c10, mj, bj, o); finish(c11, mj + 16, bj + 16, o + 16); o += wide;
      finish(c20, mj, bj, o); finish(c21, mj + 16, bj + 16, o + 16); o += wide;
      finish(c30, mj, bj, o); finish(c31, mj + 16, bj + 16, o + 16);
    }
  }
}

@inline
function squash(x: v128): v128 {
  const y = f32x4.pmax(f32x4.pmin(x, f32x4.splat(3)), f32x4.splat(-3));
  const q = f32x4.mul(y, y);
  const top = f32x4.mul(y, f32x4.add(f32x4.splat(27), q));
  return f32x4.div(top, f32x4.add(f32x4.splat(27), f32x4.mul(f32x4.splat(9), q)));
}

@inline
function gate(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, squash(f32x4.mul(half, x))));
}

/**
 * One direction of a simple recurrent layer over the words from `first` to `last` (step +1 or −1).
 * u f32[rows × wide]: candidate, forget and reset parts of h values each; rest f32[rows × restWide]: what is carried past
 * the layer; index i32: row of u and rest of each word; v f32[2h]; out f32[words × outWide]; c f32[h] scratch.
 */
export function scan(
  u: usize, wide: i32, rest: usize, restWide: i32, index: usize, v: usize, out: usize, outWide: i32,
  c: usize, h: i32, first: i32, last: i32, step: i32,
): void {
  const part = <usize>h << 2;
  for (let j: usize = 0; j < part; j += 16) v128.store(c + j, f32x4.splat(0));
  let t = first;
  while (true) {
    const row = <usize>load<i32>(index + (<usize>t << 2));
    const ut = u + ((row * <usize>wide) << 2);
    const rt = rest + ((row * <usize>restWide) << 2);
    const ot = out + ((<usize>t * <usize>outWide) << 2);
    for (let j: usize = 0; j < part; j += 16) {
      const before = v128.load(c + j);
      const z = v128.load(ut + j);
      const f = gate(f32x4.add(v128.load(ut + part + j), f32x4.mul(v128.load(v + j), before)));
      const r = gate(f32x4.add(v128.load(ut + part + part + j), f32x4.mul(v128.load(v + part + j), before)));
      const now = f32x4.add(z, f32x4.mul(f, f32x4.sub(before, z)));
      v128.store(c + j, now);
      const carried = v128.load(rt + j);
      v128.store(ot + j, f32x4.add(carried, f32x4.mul(r, f32x4.sub(squash(now), carried))));
    }
    if (t === last) break;
    t += step;
  }
}

/** Dot products of every row of a with every row of b, i16[n × k] and i16[m × k] → i32[n × m]. k is a multiple of 8. */
export function dots(a: usize, b: usize, out: usize, n: i32, m: i32, k: i32): void {
  const row = <usize>k << 1;
  for (let i = 0; i < n; i++) {
    const ai = a + <usize>i * row;
    for (let j = 0; j < m; j++) {
      const bj = b + <usize>j * row;
      let sum = i32x4.splat(0);
      for (let p: usize = 0; p < row; p += 16) {
        sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(ai + p), v128.load(bj + p)));
      }
      const total = i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
      store<i32>(out + (<usize>(i * m + j) << 2), total);
    }
  }
}

/** Position of the greatest of m values in each row, the first of equals: f32, rows `wide` apart → i32[n]. */
export function greatest(values: usize, wide: i32, m: i32, n: i32, out: usize): void {
  for (let i = 0; i < n; i++) {
    const at = values + ((<usize>i * <usize>wide) << 2);
    let best = 0;
    let top = load<f32>(at);
    for (let j = 1; j < m; j++) {
      const value = load<f32>(at + (<usize>j << 2));
      if (value > top) { top = value; best = j; }
    }
    store<i32>(out + (<usize>i << 2), best);
  }
}

/** Adds to each of n rows of a (f32, m values) the row of b that index names: a[i] += b[index[i]]. m is a multiple of 4. */
export function gatherAdd(a: usize, aWide: i32, b: usize, bWide: i32, index: usize, n: i32, m: i32): void {
  for (let i = 0; i < n; i++) {
    const at = a + ((<usize>i * <usize>aWide) << 2);
    const from = b + ((<usize>load<i32>(index + (<usize>i << 2)) * <usize>bWide) << 2);
    for (let j: usize = 0; j < <usize>m << 2; j += 16) v128.store(at + j, f32x4.add(v128.load(at + j), v128.load(from + j)));
  }
}

/**
 * A form's values: the sum of n rows of the table (i8, k values each, times the row's scale), cut to ±limit → f32[k].
 * index i32[n] names the rows. k is a multiple of 8.
 */
export function sumRows(table: usize, scales: usize, k: i32, index: usize, n: i32, to: usize, limit: f32): void {
  const high = f32x4.splat(limit), low = f32x4.splat(-limit);
  for (let j: usize = 0; j < <usize>k; j += 8) {
    let a = f32x4.splat(0), b = f32x4.splat(0);
    for (let i = 0; i < n; i++) {
      const row = <usize>load<i32>(index + (<usize>i << 2));
      const scale = f32x4.splat(load<f32>(scales + (row << 2)));
      const values = v128.load_ext<i8>(table + row * <usize>k + j);
      a = f32x4.add(a, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(values)), scale));
      b = f32x4.add(b, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(values)), scale));
    }
    v128.store(to + (j << 2), f32x4.pmax(f32x4.pmin(a, high), low));
    v128.store(to + (j << 2), f32x4.pmax(f32x4.pmin(b, high), low), 16);
  }
}

/** `unit` times eight shorts of b from `from`, as two times four floats; added to what stands at `to`, or put in its place. */
@inline
function putShorts(to: usize, from: usize, u: v128, add: bool): void {
  const values = v128.load(from);
  let low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(values)), u);
  let high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(values)), u);
  if (add) {
    low = f32x4.add(v128.load(to), low);
    high = f32x4.add(v128.load(to, 16), high);
  }
  v128.store(to, low);
  v128.store(to, high, 16);
}

/** Puts into each of n rows of a (f32, m values) `unit` times the row of b (i16) that index names. m is a multiple of 8. */
export function placeShorts(a: usize, aWide: i32, b: usize, bWide: i32, index: usize, n: i32, m: i32, unit: f32): void {
  const u = f32x4.splat(unit);
  for (let i = 0; i < n; i++) {
    const at = a + ((<usize>i * <usize>aWide) << 2);
    const from = b + ((<usize>load<i32>(index + (<usize>i << 2)) * <usize>bWide) << 1);
    for (let j: usize = 0; j < <usize>m; j += 8) putShorts(at + (j << 2), from + (j << 1), u, false);
  }
}

/** The same, added to what stands there. */
export function gatherShorts(a: usize, aWide: i32, b: usize, bWide: i32, index: usize, n: i32, m: i32, unit: f32): void {
  const u = f32x4.splat(unit);
  for (let i = 0; i < n; i++) {
    const at = a + ((<usize>i * <usize>aWide) << 2);
    const from = b + ((<usize>load<i32>(index + (<usize>i << 2)) * <usize>bWide) << 1);
    for (let j: usize = 0; j < <usize>m; j += 8) putShorts(at + (j << 2), from + (j << 1), u, true);
  }
}
