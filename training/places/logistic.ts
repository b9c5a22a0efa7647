import type { Weights } from "../../src/place/linear-model.ts";

export interface Example {
  readonly features: readonly string[];
  readonly label: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

/**
 * Logistic regression by AdaGrad over binary features, with L2 regularisation; the examples are visited in a fixed
 * shuffled order, so that the same input gives the same weights.
 */
export const trainLogistic = (
  examples: readonly Example[],
  {
    epochs = 10,
    rate = 0.1,
    decay = 2e-5,
    least = 3,
  }: { epochs?: number; rate?: number; decay?: number; least?: number } = {},
): Weights => {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [each, count] of counts) if (count >= least) index.set(each, index.size);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const rows = examples.map(({ features, label, weight }) => ({
    at: Int32Array.from(features.flatMap((each) => index.get(each) ?? [])),
    label: label ? 1 : 0,
    weight,
  }));
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      const [a, b] = [rows[i], rows[j]];
      if (a && b) [rows[i], rows[j]] = [b, a];
    }
    for (const { at, label, weight } of rows) {
      let sum = 0;
      for (const each of at) sum += weights[each] ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (const each of at) {
        const gradient = error + decay * (weights[each] ?? 0);
        squares[each] = (squares[each] ?? 0) + gradient * gradient;
        weights[each] = (weights[each] ?? 0) - (rate * gradient) / Math.sqrt(squares[each] ?? 1);
      }
    }
  }
  return new Map([...index].map(([name, at]) => [name, weights[at] ?? 0]));
};
