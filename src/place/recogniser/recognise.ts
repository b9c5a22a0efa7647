import type { NameSpan } from "../../core/annotation.ts";
import type { Gazetteer } from "../gazetteer/read.ts";
import { logistic, readWeights, type Sum, sumOver, type Weights } from "../linear-model.ts";
import { recogniserWeightRows } from "../tables/recogniser-weights.ts";
import { findCandidates, type Reading } from "./candidates.ts";
import { addFeatures } from "./features.ts";
import { type Scored, select } from "./select.ts";
import { vetoOf } from "./vetoes.ts";
import { viewOf } from "./view.ts";

const shipped = readWeights(recogniserWeightRows);
const sums = new WeakMap<Weights, Sum>();
const sumWith = (weights: Weights): Sum => {
  const sum = sums.get(weights) ?? sumOver(weights);
  sums.set(weights, sum);
  return sum;
};

/**
 * Below this probability a stretch of words is no mention of a place. Under one half because what overlaps competes, so
 * that a miss is likelier than a false find (best F1 by cross-validation).
 */
const threshold = 0.35;

/**
 * The mentions of places in one article: every stretch that may be one is scored by a logistic model over its words,
 * its neighbours, its syntax and the gazetteer, and the best that do not overlap are kept.
 */
export const recognise = (
  reading: Reading,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
  weights: Weights = shipped,
): Scored[] => {
  const candidates = findCandidates(reading, gazetteer);
  const view = viewOf(reading, names, gazetteer, candidates);
  const sum = sumWith(weights);
  const scored: Scored[] = [];
  for (const candidate of candidates) {
    sum.start();
    addFeatures(view, candidate, sum);
    const score = logistic(sum.total());
    if (score < threshold || vetoOf(view, candidate)) continue;
    const { from, to, start, end, kind, places, run } = candidate;
    scored.push({ from, to, start, end, kind, places, run, score });
  }
  return select(scored);
};
