import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportFeatureValue } from "../src/coding/acled/index.ts";
import { nodeResources, packageRoot } from "../src/pipeline/node-resources.ts";
import { analysisSteps } from "../src/pipeline/order.ts";
import { corpora } from "./gold-data.ts";
import { readReports } from "./gold-reports.ts";
import { modelAsJson, trainLinear } from "./relations/relation-model.ts";

export const subtypeOptions = { epochs: 30, rate: 0.25, ridge: 1e-2, atLeast: 2, value: reportFeatureValue } as const;

/** Trains `models/subtypes.json` on short reports with ACLED-style sub-types: deterministic, seconds. */
export const trainSubtypes = (say: (line: string) => void): void => {
  const rows = readReports(join(corpora, "acled-subtypes", "dev.jsonl"), analysisSteps(nodeResources()));
  const model = trainLinear(rows, subtypeOptions);
  const json = modelAsJson(model);
  writeFileSync(join(packageRoot(), "models", "subtypes.json"), json);
  say(`models/subtypes.json: ${rows.length} reports, ${model.weights.size} features, ${json.length} bytes`);
};
