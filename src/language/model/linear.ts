import type { ModelFile } from "./model-file.ts";

/**
 * A linear classifier over hashed features. A feature's weights are `classes` neighbouring cells that begin at its hash
 * modulo the table; rows may overlap, as few classes of a feature carry weight. Hash kernels after Weinberger et al. 2009.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly weights: Int8Array | Float32Array;
  /** Size of the table less one; a power of two less one. */
  readonly mask: number;
}

/** The features of one decision; filled anew for each. */
export class FeatureList {
  readonly hashes: Int32Array;
  length = 0;
  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }
  add(hash: number): void {
    this.hashes[this.length++] = hash;
  }
}

/** Sums the weights of the features into `scores`, one per class. */
export const scoreInto = (
  { weights, mask }: LinearModel,
  { hashes, length }: FeatureList,
  scores: Int32Array | Float32Array,
): void => {
  const count = scores.length;
  scores.fill(0);
  for (let at = 0; at < length; at++) {
    const row = (hashes[at] ?? 0) & mask;
    for (let of = 0; of < count; of++) scores[of] = (scores[of] ?? 0) + (weights[row + of] ?? 0);
  }
};

/** By how much the second class of a model of two outweighs the first. */
export const marginOfSecond = ({ weights, mask }: LinearModel, { hashes, length }: FeatureList): number => {
  let margin = 0;
  for (let at = 0; at < length; at++) {
    const row = (hashes[at] ?? 0) & mask;
    margin += (weights[row + 1] ?? 0) - (weights[row] ?? 0);
  }
  return margin;
};

/** Index of the greatest score, the first of equals; only those that `allowed` marks, where it is given. */
export const best = (scores: Int32Array | Float32Array, allowed?: Uint8Array): number => {
  let found = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > most && (!allowed || allowed[at])) {
      most = score;
      found = at;
    }
  }
  return found;
};

export const readLinear = (file: ModelFile, name: string): LinearModel => {
  const classes = file.text(`${name}.classes`).split("\n");
  const weights = file.array(`${name}.weights`, "i8");
  return { classes, weights, mask: weights.length - classes.length - 1 };
};
