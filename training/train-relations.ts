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
  const model = trainLinear(rows.map(({ features, root }) => ({ features, label: root })));
  const json = modelAsJson(model);
  writeFileSync(join(packageRoot(), "models", "relations.json"), json);
  say(`models/relations.json: ${rows.length} sentences, ${model.weights.size} features, ${json.length} bytes`);
};
