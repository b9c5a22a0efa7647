import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResources, packageRoot } from "../src/pipeline/node-resources.ts";
import { analysisSteps } from "../src/pipeline/order.ts";
import { labelledPassages } from "./first-look-passages.ts";
import { type Row, trainLogistic } from "./relations/logistic.ts";

const options = { epochs: 12, rate: 0.25, ridge: 1e-2, atLeast: 4 } as const;
/** Words whose weight rounds to less say nothing. */
const smallest = 0.1;
/** Weight of a passage from which on it is worth reading: at a chance of one in four, so that next to nothing is missed. */
const threshold = -1.1;

/** The weight of each word: how much it speaks for a claim in its passage, in natural logarithms of odds. */
export const firstLookWeights = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const { classes, weights } = trainLogistic(rows, options);
  const [no, yes] = [classes.indexOf("nothing"), classes.indexOf("told")];
  return new Map(
    [...weights].flatMap(([word, row]) => {
      const weight = Math.round(10 * ((row[yes] ?? 0) - (row[no] ?? 0))) / 10;
      return Math.abs(weight) < smallest ? [] : [[word, weight] as const];
    }),
  );
};

/** The table as it is shipped: one line a weight, in tenths, with its words. */
const asTable = (weights: ReadonlyMap<string, number>): string => {
  const byWeight = new Map<number, string[]>();
  for (const [word, weight] of weights) {
    const tenths = Math.round(weight * 10);
    byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, words]) => `${weight}\t${words.sort().join(" ")}`);
  return `/** Made by \`npm run train:coding -- first-look\`: weight in tenths, then the words that have it. "" is in every passage. */
export const wordWeights = \`${lines.join("\n")}\`;

/** Weight of a passage from which on an article is worth reading. */
export const threshold = ${threshold};
`;
};

/** Trains `src/coding/first-look/tables/word-weights.ts` on what the analysis finds in the passages of the corpora. */
export const trainFirstLook = async (say: (line: string) => void): Promise<void> => {
  const rows = await labelledPassages(analysisSteps(nodeResources()), say);
  const weights = firstLookWeights(rows);
  const file = join(packageRoot(), "src", "coding", "first-look", "tables", "word-weights.ts");
  writeFileSync(file, asTable(weights));
  say(`${rows.length} passages, ${weights.size} words`);
};
