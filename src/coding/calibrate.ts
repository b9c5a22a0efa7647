/**
 * Scores as shares: of claims with score 0.8 about 80 in 100 are right. What the rules say of a claim goes through a
 * logistic curve that was fitted to claims read one by one (Platt 1999); `training/scores` is the recipe.
 */
import { scoreWeights } from "./tables/score-weights.ts";

export type Features = Readonly<Record<string, number>>;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
export const logit = (share: number): number => Math.log(share / (1 - share));

/** The share of claims with these features that are right, 0 to 1, by the weights; a feature without a weight counts nothing. */
export const share = (features: Features, weights: Features): number => {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return Math.round(1000 * logistic(sum)) / 1000;
};

/** What is known of a claim of which the rules say only how sure they are, 0 to 1 without the ends. */
export const sureness = (score: number): Features => ({ bias: 1, rules: logit(Math.min(0.99, Math.max(0.01, score))) });

export const calibratedEvent = (features: Features): number => share(features, scoreWeights.event);
export const calibratedToll = (score: number): number => share(sureness(score), scoreWeights.toll);
export const calibratedState = (score: number): number => share(sureness(score), scoreWeights.state);

/** What the rules said before the curve of that kind: training asks for it. */
export const beforeCurve = (kind: "toll" | "state", score: number): number => {
  const { bias = 0, rules = 1 } = scoreWeights[kind];
  return logistic((logit(Math.min(0.999, Math.max(0.001, score))) - bias) / rules);
};
