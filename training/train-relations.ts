import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { textReader } from "../src/language/index.ts";
import { languageModel, packageRoot } from "../src/pipeline/node-resources.ts";
import { corpora } from "./gold-data.ts";
import { readRelations } from "./relations/gold-relations.ts";
import { modelAsJson, trainLinear } from "./relations/relation-model.ts";

/** Trains `models/relations.json` on the PLV sentences: deterministic, seconds. */
export const trainRelations = (say: (line: string) => void): void => {
  const rows = readRelations(join(corpora, "plover-relations", "train.jsonl"), textReader(languageModel()));
  const root = trainLinear(rows.map(({ features, root: label }) => ({ features, label })));
  const quad = trainLinear(rows.map(({ features, quad: label }) => ({ features, label: String(label) })));
  const json = `{"root":${modelAsJson(root).trim()},\n"quad":${modelAsJson(quad).trim()}}\n`;
  writeFileSync(join(packageRoot(), "models", "relations.json"), json);
  say(`models/relations.json: ${rows.length} sentences, ${root.weights.size} features, ${json.length} bytes`);
};
