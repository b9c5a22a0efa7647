import { slots } from "./form-rows.ts";
import type { Kernels } from "./kernels.ts";
import { fastestKernels } from "./wasm-kernels.ts";
import type { DenseLayer, NetworkWeights } from "./weights.ts";

/** Most words of one run through the network, and most words of one sentence piece. */
export const runWords = 512;
export const pieceWords = 256;
/** Forms whose first layer is remembered from run to run. */
export const formRoom = 16384;

/** Where a dense layer's numbers stand in the kernels' memory. */
export interface DensePlace {
  readonly weights: number;
  readonly multiply: number;
  readonly add: number;
  readonly outputs: number;
}

const align = 16;
/** Hands out offsets one after another. */
class Plan {
  end = align;
  take(bytes: number): number {
    const at = this.end;
    this.end += Math.ceil(bytes / align) * align;
    return at;
  }
}

const planDense = (plan: Plan, layer: DenseLayer): DensePlace => ({
  weights: plan.take(layer.weights.byteLength),
  multiply: plan.take(layer.multiply.byteLength),
  add: plan.take(layer.add.byteLength),
  outputs: layer.outputs,
});

const planBuffers = (plan: Plan, weights: NetworkWeights) => {
  const { hidden, form, tag, arc, rel } = weights.shape;
  const width = 2 * hidden;
  const rows = runWords + 4;
  const outputs = (name: string): number => weights.dense.get(name)?.outputs ?? 0;
  return {
    table: plan.take(weights.table.byteLength),
    tableScales: plan.take(weights.tableScales.byteLength),
    /** Table rows of one form. */
    rows: plan.take(slots * 4),
    /** Values of the forms met for the first time in this run. */
    formValues: plan.take(rows * form * 4),
    /** What the first layer makes of them, and, in 16 bits, of each form that is remembered: see `formMemory`. */
    newParts: plan.take(rows * outputs("layer.0") * 4),
    formParts: plan.take((formRoom + 4) * outputs("layer.0") * 2),
    index: plan.take(rows * 4),
    identity: plan.take(rows * 4),
    cells: plan.take(hidden * 4),
    values: plan.take(rows * width * 4),
    short: plan.take(rows * Math.max(width, form) * 2),
    gates: plan.take(rows * 3 * width * 4),
    /** One head's input, before and after rounding. */
    wide: plan.take(rows * Math.max(tag, arc, rel) * 4),
    narrow: plan.take(rows * Math.max(tag, arc, rel) * 2),
    tagScores: plan.take(rows * outputs("tags") * 4),
    upos: plan.take(rows * 4),
    xpos: plan.take(rows * 4),
    queries: plan.take(rows * arc * 2),
    keys: plan.take(rows * arc * 2),
    rootKey: plan.take(arc * 2),
    rootScores: plan.take(rows * 4),
    arcs: plan.take(pieceWords * pieceWords * 4),
    relHeads: plan.take((rows + 1) * rel * 4),
    heads: plan.take(rows * 4),
    relScores: plan.take(rows * outputs("rel") * 4),
    deprels: plan.take(rows * 4),
  };
};

/** The kernels with the weights in their memory and room for one run. */
export interface NetworkMemory {
  readonly kernels: Kernels;
  readonly dense: (name: string) => DensePlace;
  readonly scans: readonly number[];
  readonly at: ReturnType<typeof planBuffers>;
  readonly f32: Float32Array;
  readonly i32: Int32Array;
}

/** Lays weights and buffers out in one block of memory. `make` may give the plain kernels instead of the fastest. */
export const networkMemory = (
  weights: NetworkWeights,
  make: (bytes: number) => Kernels = fastestKernels,
): NetworkMemory => {
  const plan = new Plan();
  const places = new Map([...weights.dense].map(([name, layer]) => [name, planDense(plan, layer)]));
  const scans = weights.scans.map((scan) => plan.take(scan.byteLength));
  const buffers = planBuffers(plan, weights);
  const kernels = make(plan.end);
  const f32 = new Float32Array(kernels.buffer);
  const i32 = new Int32Array(kernels.buffer);
  const i16 = new Int16Array(kernels.buffer);
  for (const [name, layer] of weights.dense) {
    const place = places.get(name);
    if (!place) continue;
    i16.set(layer.weights, place.weights / 2);
    f32.set(layer.multiply, place.multiply / 4);
    f32.set(layer.add, place.add / 4);
  }
  weights.scans.forEach((scan, nth) => {
    f32.set(scan, (scans[nth] ?? 0) / 4);
  });
  new Int8Array(kernels.buffer).set(weights.table, buffers.table);
  f32.set(weights.tableScales, buffers.tableScales / 4);
  i16.set(weights.rootKey, buffers.rootKey / 2);
  for (let t = 0; t < runWords + 4; t++) i32[buffers.identity / 4 + t] = t;
  const dense = (name: string): DensePlace => {
    const place = places.get(name);
    if (!place) throw new Error(`the network has no layer ${name}`);
    return place;
  };
  return { kernels, dense, scans, at: buffers, f32, i32 };
};
