import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { openGazetteer } from "../../src/place/gazetteer/read.ts";
import { readWeights, type Weights } from "../../src/place/linear-model.ts";
import { recognise } from "../../src/place/recogniser/recognise.ts";
import { priorWeightRows } from "../../src/place/tables/resolver-weights.ts";
import { analyseArticles, readArticles } from "./corpus.ts";
import { trainRecogniser } from "./recogniser.ts";
import { choicesOf, fitResolver } from "./resolver.ts";

// Trains the recogniser's and the resolver's weights on the geoparsing corpora and writes them into src/place/tables.
// Usage: node scripts/run.mjs training/places/main
const root = packageRoot();
const gazetteer = openGazetteer(readFileSync(join(root, "dist", "data", "gazetteer.bin")));
const model = readFileSync(join(root, "models", "language.bin"));
const corpora = join(root, "..", "shared", "corpora", "geoparsing");
const articles = ["geowebnews.jsonl", "geovirus.jsonl"].flatMap((name) =>
  analyseArticles(readArticles(join(corpora, name)), model),
);

const rowsOf = (weights: Weights, digits: number, least: number): string =>
  [...weights]
    .filter(([name, weight]) => Math.abs(weight) >= least && !/[\\`$\t\n]/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}\t${Number(weight.toFixed(digits))}`)
    .join("\n");

const recogniser = trainRecogniser(articles, gazetteer);
writeFileSync(
  join(root, "src", "place", "tables", "recogniser-weights.ts"),
  `/** Weights of the recogniser's logistic model, written by training/places. */\nexport const recogniserWeightRows = \`\n${rowsOf(recogniser, 2, 0.03)}\n\`;\n`,
);

const prior = readWeights(priorWeightRows);
const mentions = articles.map((article) => recognise(article, article.names, gazetteer, recogniser));
let weights: Weights = prior;
for (let round = 0; round < 2; round++)
  weights = fitResolver(
    articles.flatMap((article, at) => choicesOf(article, mentions[at] ?? [], gazetteer, weights)),
    prior,
  );
writeFileSync(
  join(root, "src", "place", "tables", "resolver-weights.ts"),
  `/** Where the training starts, and what it is pulled towards: how much each kind of evidence counts by judgement. */\nexport const priorWeightRows = \`${priorWeightRows}\`;\n/** Weights of the resolver's conditional logit, written by training/places. */\nexport const resolverWeightRows = \`\n${rowsOf(weights, 3, 0.001)}\n\`;\n`,
);
