import type { Gazetteer } from "../../src/place/gazetteer/read.ts";
import type { PlaceModels } from "../../src/place/index.ts";
import { readWeights, type Weights } from "../../src/place/linear-model.ts";
import { recognise } from "../../src/place/recogniser/recognise.ts";
import { priorWeightRows } from "../../src/place/tables/resolver-weights.ts";
import type { ReadArticle } from "./corpus.ts";
import { trainRecogniser } from "./recogniser.ts";
import { choicesOf, fitResolver } from "./resolver.ts";

/** Trains both models on the articles; deterministic. */
export const trainPlaces = (articles: readonly ReadArticle[], gazetteer: Gazetteer): PlaceModels => {
  const recogniser = trainRecogniser(articles, gazetteer);
  const mentions = articles.map((article) => recognise(article, article.names, gazetteer, recogniser));
  const prior = readWeights(priorWeightRows);
  let resolver: Weights = prior;
  for (let round = 0; round < 2; round++)
    resolver = fitResolver(
      articles.flatMap((article, at) => choicesOf(article, mentions[at] ?? [], gazetteer, resolver)),
      prior,
    );
  return { recogniser, resolver };
};

/** The fifth that an article falls into, counted within its file. */
export const foldOf = (at: number): number => at % 5;
