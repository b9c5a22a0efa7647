import { join, resolve } from "node:path";
import { weigh } from "../../src/coding/main-toll/5-weigh.ts";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import type { Example } from "../../training/main-toll/example.ts";
import { crossValidate, type Guess } from "../../training/main-toll/train.ts";
import type { Bench } from "../bench.ts";
import { percent } from "../bench.ts";
import { readJsonLines } from "../jsonl.ts";
import { type IncidentText, scoreGrouping } from "./incidents/group-incidents.ts";
import { readIncidents, readWeights } from "./incidents/read-incidents.ts";

const trainedOn = "incidents/train.jsonl";

/** Share of reports whose figure is exactly the registered one. */
export const exactFigures = (
  examples: readonly Pick<Example, "gold">[],
  guesses: readonly Pick<Guess, "killed" | "injured">[],
) => {
  const right = (key: "killed" | "injured"): number =>
    examples.filter(({ gold }, at) => gold[key] === guesses[at]?.[key]).length;
  return { killed: percent(right("killed"), examples.length), injured: percent(right("injured"), examples.length) };
};

/**
 * The toll of a report's main event against the registered one: killed and injured exact. On the corpus that the weights
 * are trained on, five-fold cross-validation with all reports of an incident in one fold; on another file, the weights that ship. And all reports grouped by incident,
 * B-cubed, with nothing trained.
 */
export const incidents: Bench = {
  name: "incidents",
  data: [trainedOn],
  async run(files, say) {
    const own = resolve(join(packageRoot(), "..", "shared", "corpora", trainedOn));
    const all: Example[] = [];
    const guesses: Guess[] = [];
    for (const file of files) {
      const examples = readIncidents(file, say);
      const weights = resolve(file) === own ? null : readWeights();
      const found = weights
        ? examples.map(({ report, candidates }) => weigh(weights, report, candidates))
        : crossValidate(examples, say);
      all.push(...examples);
      guesses.push(...found);
    }
    const figures = exactFigures(all, guesses);
    say(`${all.length} reports: killed ${figures.killed}, injured ${figures.injured}`);
    const grouping = scoreGrouping(files.flatMap((file) => readJsonLines<IncidentText>(file)));
    say(`grouping by incident: B-cubed precision ${grouping.b3_precision}, recall ${grouping.b3_recall}`);
    return { ...figures, ...grouping };
  },
};
