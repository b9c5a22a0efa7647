import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { openGazetteer } from "../../src/place/gazetteer/read.ts";
import type { Weights } from "../../src/place/linear-model.ts";
import { priorWeightRows } from "../../src/place/tables/resolver-weights.ts";
import { analyseArticles, placeCorpora, readArticles } from "./corpus.ts";
import { trainPlaces } from "./models.ts";

// Trains the recogniser's and the resolver's weights on the geoparsing corpora and writes them into src/place/tables.
// Usage: node scripts/run.mjs training/places/main
const root = packageRoot();
const gazetteer = openGazetteer(readFileSync(join(root, "dist", "data", "gazetteer.bin")));
const model = readFileSync(join(root, "models", "language.bin"));
const articles = placeCorpora.flatMap((name) =>
  analyseArticles(readArticles(join(root, "..", "shared", "corpora", name)), model),
);
const { recogniser, resolver } = trainPlaces(articles, gazetteer);

const rowsOf = (weights: Weights, digits: number, least: number): string =>
  [...weights]
    .filter(([name, weight]) => Math.abs(weight) >= least && !/[\\`$\t\n]/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}\t${Number(weight.toFixed(digits))}`)
    .join("\n");
const write = (name: string, source: string): void => writeFileSync(join(root, "src", "place", "tables", name), source);

write(
  "recogniser-weights.ts",
  `/** Weights of the recogniser's logistic model, written by training/places. */
export const recogniserWeightRows = \`\n${rowsOf(recogniser, 2, 0.03)}\n\`;\n`,
);
write(
  "resolver-weights.ts",
  `/** Where the training starts, and what it is pulled towards: how much each kind of evidence counts by judgement. */
export const priorWeightRows = \`${priorWeightRows}\`;
/** Weights of the resolver's conditional logit, written by training/places. */
export const resolverWeightRows = \`\n${rowsOf(resolver, 3, 0.001)}\n\`;\n`,
);
