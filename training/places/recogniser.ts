import type { Gazetteer } from "../../src/place/gazetteer/read.ts";
import type { Weights } from "../../src/place/linear-model.ts";
import { findCandidates } from "../../src/place/recogniser/candidates.ts";
import { featuresOf } from "../../src/place/recogniser/features.ts";
import { viewOf } from "../../src/place/recogniser/view.ts";
import type { ReadArticle } from "./corpus.ts";
import { type Example, trainLogistic } from "./logistic.ts";

/** Every candidate of an article, true where annotators marked exactly these characters. */
export const recogniserExamples = (article: ReadArticle, gazetteer: Gazetteer, weight: number): Example[] => {
  const candidates = findCandidates(article, gazetteer);
  const view = viewOf(article, article.names, gazetteer, candidates);
  const gold = new Set(article.gold.map(({ start, end }) => `${start}-${end}`));
  return candidates.map((candidate) => ({
    features: featuresOf(view, candidate),
    label: gold.has(`${candidate.start}-${candidate.end}`),
    weight,
  }));
};

export const trainRecogniser = (articles: readonly ReadArticle[], gazetteer: Gazetteer): Weights =>
  trainLogistic(articles.flatMap((article) => recogniserExamples(article, gazetteer, 1)));
