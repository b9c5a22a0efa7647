import { decodeTree } from "./decode-tree.ts";
import { formMemory, partUnit } from "./form-memory.ts";
import { type NetworkMemory, pieceWords } from "./memory.ts";
import type { NetworkWeights } from "./weights.ts";

/** A stretch of words that gets one tree: positions `from` to `to` of the run. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What the network says of the words of a run; the arrays are overwritten by the next run. */
export interface NetworkAnswer {
  /** Indices into the names of the network's shape. */
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly deprels: Int32Array;
  /** Position of the head within the piece, -1 the root. */
  readonly heads: Int32Array;
}

const quadruple = (n: number): number => Math.ceil(n / 4) * 4;
const fullRange = 8191;
/** Queries and keys keep 12 bits, so that the sum of 64 products stays within 32. */
const arcRange = 4095;

/** The first layer's gates of every word from the parts of its form and of both its neighbours', and what is carried past it. */
const gather = (memory: NetworkMemory, width: number, pieces: readonly Piece[], size: number): void => {
  const { kernels, at } = memory;
  const wide = 3 * width;
  const row = memory.dense("layer.0").outputs;
  const part = (nth: number): number => at.formParts + nth * wide * 2;
  const add = (to: number, size: number, nth: number, index: number, count: number): void =>
    kernels.gatherShorts(to, size, part(nth), row, index, count, size, partUnit);
  kernels.placeShorts(at.values, width, part(3), row, at.index, size, width, partUnit);
  kernels.placeShorts(at.gates, wide, part(0), row, at.index, size, wide, partUnit);
  for (const { from, to } of pieces) {
    const gates = at.gates + from * wide * 4;
    add(gates + wide * 4, wide, 1, at.index + from * 4, to - from - 1);
    add(gates, wide, 2, at.index + (from + 1) * 4, to - from - 1);
  }
};

/** Bidirectional simple recurrent layers over the forms of every piece: fills `values`. */
const encode = (weights: NetworkWeights, memory: NetworkMemory, pieces: readonly Piece[], size: number): void => {
  const { kernels, at, scans } = memory;
  const { hidden, scales } = weights.shape;
  const width = 2 * hidden;
  const half = hidden * 4;
  const n = quadruple(size);
  scans.forEach((v, layer) => {
    if (layer === 0) gather(memory, width, pieces, size);
    else {
      const place = memory.dense(`layer.${layer}`);
      kernels.quantise(at.values, at.short, n * width, scales.layer, fullRange);
      kernels.dense(at.short, place.weights, place.multiply, place.add, at.gates, n, width, place.outputs);
    }
    const [gates, values, index, cells] = [at.gates, at.values, at.identity, at.cells];
    for (const { from, to } of pieces) {
      const end = to - 1;
      kernels.scan(gates, 3 * width, values, width, index, v, values, width, cells, hidden, from, end, 1);
      const [g, o] = [gates + 3 * half, values + half];
      kernels.scan(g, 3 * width, o, width, index, v + 2 * half, o, width, cells, hidden, end, from, -1);
    }
  });
  kernels.quantise(at.values, at.short, n * width, scales.layer, fullRange);
};

/** Tags of every word, a hidden layer above the encoder. */
const tag = (weights: NetworkWeights, memory: NetworkMemory, size: number): void => {
  const { kernels, at } = memory;
  const { upos, xpos, tag: inner, scales } = weights.shape;
  const n = quadruple(size);
  const [hidden, out] = [memory.dense("tag"), memory.dense("tags")];
  const width = 2 * weights.shape.hidden;
  kernels.dense(at.short, hidden.weights, hidden.multiply, hidden.add, at.wide, n, width, inner);
  kernels.rectify(at.wide, at.narrow, n * inner, scales.tag, fullRange);
  kernels.dense(at.narrow, out.weights, out.multiply, out.add, at.tagScores, n, inner, out.outputs);
  kernels.greatest(at.tagScores, out.outputs, upos.length, size, at.upos);
  kernels.greatest(at.tagScores + upos.length * 4, out.outputs, xpos.length, size, at.xpos);
};

/** Bi-affine arc scores of each piece and its tree: fills `heads` with rows of the label input (`size` the root). */
const attach = (weights: NetworkWeights, memory: NetworkMemory, pieces: readonly Piece[], size: number): void => {
  const { kernels, at, i32 } = memory;
  const { arc, scales } = weights.shape;
  const width = 2 * weights.shape.hidden;
  const n = quadruple(size);
  const [dep, mix, head] = [memory.dense("dep"), memory.dense("mix"), memory.dense("head")];
  kernels.dense(at.short, dep.weights, dep.multiply, dep.add, at.wide, n, width, arc);
  kernels.rectify(at.wide, at.narrow, n * arc, scales.dep, fullRange);
  kernels.dense(at.narrow, mix.weights, mix.multiply, mix.add, at.wide, n, arc, arc);
  kernels.quantise(at.wide, at.queries, n * arc, scales.query, arcRange);
  kernels.dense(at.short, head.weights, head.multiply, head.add, at.wide, n, width, arc);
  kernels.rectify(at.wide, at.keys, n * arc, scales.key, arcRange);
  kernels.dots(at.queries, at.rootKey, at.rootScores, size, 1, arc);
  const arcs = i32.subarray(at.arcs / 4, at.arcs / 4 + pieceWords * pieceWords);
  for (const { from, to } of pieces) {
    const count = to - from;
    kernels.dots(at.queries + from * arc * 2, at.keys + from * arc * 2, at.arcs, count, count, arc);
    const roots = i32.subarray(at.rootScores / 4 + from, at.rootScores / 4 + to);
    decodeTree(arcs, roots, count, weights.distance, i32.subarray(at.heads / 4 + from, at.heads / 4 + to));
  }
};

/** The relation of every word to its head. */
const label = (weights: NetworkWeights, memory: NetworkMemory, pieces: readonly Piece[], size: number): void => {
  const { kernels, at, i32, f32 } = memory;
  const { rel, scales, deprels } = weights.shape;
  const width = 2 * weights.shape.hidden;
  const n = quadruple(size);
  const [dep, head, out] = [memory.dense("relDep"), memory.dense("relHead"), memory.dense("rel")];
  kernels.dense(at.short, head.weights, head.multiply, head.add, at.relHeads, n, width, rel);
  f32.set(weights.rootRel, at.relHeads / 4 + n * rel);
  kernels.dense(at.short, dep.weights, dep.multiply, dep.add, at.wide, n, width, rel);
  const places = i32.subarray(at.heads / 4, at.heads / 4 + size);
  const within = places.slice();
  for (const { from, to } of pieces)
    for (let t = from; t < to; t++) places[t] = within[t] === -1 ? n : from + (within[t] ?? 0);
  kernels.gatherAdd(at.wide, rel, at.relHeads, rel, at.heads, size, rel);
  places.set(within);
  kernels.rectify(at.wide, at.narrow, n * rel, scales.rel, fullRange);
  kernels.dense(at.narrow, out.weights, out.multiply, out.add, at.relScores, n, rel, out.outputs);
  kernels.greatest(at.relScores, out.outputs, deprels.length, size, at.deprels);
};

/**
 * Tags and trees of up to `runWords` words in pieces of up to `pieceWords`: form rows, simple recurrent layers (Lei et al.
 * 2018), bi-affine arcs (Dozat and Manning 2017), all in whole numbers where sums are long, so that the answer is the same
 * on every machine.
 */
export const networkRunner = (weights: NetworkWeights, memory: NetworkMemory) => {
  const place = formMemory(weights, memory);
  const { at, i32 } = memory;
  return (forms: readonly string[], pieces: readonly Piece[]): NetworkAnswer => {
    const size = forms.length;
    place(forms);
    encode(weights, memory, pieces, size);
    tag(weights, memory, size);
    attach(weights, memory, pieces, size);
    label(weights, memory, pieces, size);
    const part = (offset: number): Int32Array => i32.subarray(offset / 4, offset / 4 + size);
    return { upos: part(at.upos), xpos: part(at.xpos), deprels: part(at.deprels), heads: part(at.heads) };
  };
};
