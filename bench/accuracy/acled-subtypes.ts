import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type LinearModel, probabilitiesOf, readLinearModel } from "../../src/coding/relate/index.ts";
import { nodeResources, packageRoot } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { type GoldReport, readReports } from "../../training/gold-reports.ts";
import { trainLinear } from "../../training/relations/relation-model.ts";
import { subtypeOptions } from "../../training/train-subtypes.ts";
import type { Bench } from "../bench.ts";
import { macroF1, stratifiedFolds } from "./macro-f1.ts";

const labelOf = (model: LinearModel, features: readonly string[]): string => {
  const found = probabilitiesOf(model, features);
  return model.classes[found.indexOf(Math.max(...found))] ?? "";
};

/** Every report labelled by a model that was trained on the other four fifths. */
const crossValidated = (gold: readonly GoldReport[]): string[] => {
  const folds = stratifiedFolds(
    gold.map(({ label }) => label),
    5,
  );
  const labels: string[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const model = trainLinear(
      gold.filter((_, at) => folds[at] !== fold),
      subtypeOptions,
    );
    gold.forEach(({ features }, at) => {
      if (folds[at] === fold) labels[at] = labelOf(model, features);
    });
  }
  return labels;
};

const shipped = (): LinearModel =>
  readLinearModel(JSON.parse(readFileSync(join(packageRoot(), "models", "subtypes.json"), "utf8")));

/** One-sentence reports to 30 ACLED-style sub-types (CASE 2021 task 2); macro-F1. */
export const acledSubtypes: Bench = {
  name: "acled-subtypes",
  data: ["acled-subtypes/dev.jsonl"],
  run: async (files, say) => {
    const steps = analysisSteps(nodeResources());
    const gold = files.flatMap((file) => readReports(file, steps));
    const own = files.length === 1 && files[0]?.endsWith(join("acled-subtypes", "dev.jsonl"));
    const model = own ? null : shipped();
    const labels = model ? gold.map(({ features }) => labelOf(model, features)) : crossValidated(gold);
    const { macro, classes } = macroF1(gold.map(({ label }, at) => ({ gold: label, found: labels[at] ?? "" })));
    for (const [name, figure] of classes) say(`${name.padEnd(32)}${figure.toFixed(2).padStart(8)}`);
    say(
      model
        ? "scored with the shipped model"
        : "five-fold cross-validated: each fold labelled by a model of the other four",
    );
    return { macro_f1: macro };
  },
};
