import { featureWeight, type Report, wholeFeatures } from "./3-features.ts";
import { type Candidate, classes, classOf, type Key, keys, pairSupport } from "./4-candidates.ts";

/** Weights of the two steps. A whole-report feature holds a weight for each class of killed, then of injured. */
export interface MainTollWeights {
  readonly whole: Readonly<Record<string, readonly number[]>>;
  readonly bias: readonly number[];
  readonly support: Readonly<Record<string, number>>;
  /** How much the first step's log-probability counts in the second. */
  readonly trust: Readonly<Record<Key, number>>;
}

const scale = 4;
const least = 1e-4;

/** Features with their values: each feature's weight, the vector scaled to one length whatever the report's. */
export const valuesOf = (names: readonly string[]): readonly number[] => {
  const weights = names.map(featureWeight);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return weights.map((weight) => (scale * weight) / length);
};

export const softmax = (scores: readonly number[]): readonly number[] => {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
};

/** First step: what the words and claims of the whole report make likely, one distribution a key. */
export const likely = ({ whole, bias }: MainTollWeights, report: Report): Readonly<Record<Key, readonly number[]>> => {
  const names = [...wholeFeatures(report)].filter((name) => whole[name]);
  const values = valuesOf(names);
  const scores = [...bias];
  names.forEach((name, at) => {
    const weights = whole[name] ?? [];
    const value = values[at] ?? 0;
    for (let each = 0; each < scores.length; each++) scores[each] = (scores[each] ?? 0) + (weights[each] ?? 0) * value;
  });
  return { killed: softmax(scores.slice(0, classes.killed)), injured: softmax(scores.slice(classes.killed)) };
};

export const logLikely = (key: Key, probabilities: readonly number[], value: number): number =>
  Math.log((probabilities[classOf(key, value)] ?? 0) + least);

/** Second step: the pair of candidates with the best sum of weights; its share of all pairs is the score. */
export const weigh = (
  weights: MainTollWeights,
  report: Report,
  candidates: Readonly<Record<Key, readonly Candidate[]>>,
): Readonly<Record<Key, number>> & { readonly score: number } => {
  const probabilities = likely(weights, report);
  const own = (key: Key) =>
    candidates[key].map(({ value, support }) => {
      let sum = weights.trust[key] * logLikely(key, probabilities[key], value);
      for (const name of support) sum += weights.support[name] ?? 0;
      return sum;
    });
  const [killed, injured] = keys.map(own);
  const marginal = { killed: new Map<number, number>(), injured: new Map<number, number>() };
  const pairs = candidates.killed.flatMap((k, a) =>
    candidates.injured.map((i, b) => ({ k: k.value, i: i.value, a, b })),
  );
  const sums = pairs.map(({ k, i, a, b }) =>
    pairSupport(report, k, i).reduce(
      (sum, name) => sum + (weights.support[name] ?? 0),
      (killed?.[a] ?? 0) + (injured?.[b] ?? 0),
    ),
  );
  const shares = softmax(sums);
  pairs.forEach(({ k, i }, at) => {
    marginal.killed.set(k, (marginal.killed.get(k) ?? 0) + (shares[at] ?? 0));
    marginal.injured.set(i, (marginal.injured.get(i) ?? 0) + (shares[at] ?? 0));
  });
  const best = (of: ReadonlyMap<number, number>) =>
    [...of].reduce((top, each) => (each[1] > top[1] ? each : top), [0, 0] as const);
  const [k, ks] = best(marginal.killed);
  const [i, is] = best(marginal.injured);
  return { killed: k, injured: i, score: Math.min(ks, is) };
};
