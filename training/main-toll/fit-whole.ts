import { classes, type Key } from "../../src/coding/main-toll/4-candidates.ts";
import { softmax, valuesOf } from "../../src/coding/main-toll/5-weigh.ts";
import { minimise } from "./adam.ts";
import { type Example, goldClass } from "./example.ts";

/** The first step: features to a weight for each class, and the bias of each class. */
export interface WholeModel {
  readonly whole: Record<string, number[]>;
  readonly bias: number[];
}

const rarest = 6;
const penalty = 5e-4;
const fitting = { steps: 40, rate: 0.08 };
const width = classes.killed + classes.injured;

const nameTable = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
  return new Map(kept.sort().map((name, at) => [name, at]));
};

interface Row {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly gold: Readonly<Record<Key, number>>;
}

const rowOf = (example: Example, ids: ReadonlyMap<string, number>): Row => {
  const names = example.features.filter((name) => ids.has(name));
  return {
    ids: Int32Array.from(names.map((name) => ids.get(name) ?? 0)),
    values: Float64Array.from(valuesOf(names)),
    gold: { killed: goldClass(example, "killed"), injured: goldClass(example, "injured") },
  };
};

const errorsOf = (scores: Float64Array, gold: Row["gold"]): Float64Array => {
  const killed = softmax([...scores.subarray(0, classes.killed)]);
  const injured = softmax([...scores.subarray(classes.killed)]);
  const errors = Float64Array.from([...killed, ...injured]);
  errors[gold.killed] = (errors[gold.killed] ?? 0) - 1;
  errors[classes.killed + gold.injured] = (errors[classes.killed + gold.injured] ?? 0) - 1;
  return errors;
};

const slopeOf =
  (rows: readonly Row[], size: number) =>
  (weights: Float64Array, into: Float64Array): void => {
    const scores = new Float64Array(width);
    for (const { ids, values, gold } of rows) {
      for (let each = 0; each < width; each++) scores[each] = weights[size * width + each] ?? 0;
      for (let at = 0; at < ids.length; at++) {
        const from = (ids[at] ?? 0) * width;
        const value = values[at] ?? 0;
        for (let each = 0; each < width; each++)
          scores[each] = (scores[each] ?? 0) + (weights[from + each] ?? 0) * value;
      }
      const errors = errorsOf(scores, gold);
      for (let at = 0; at < ids.length; at++) {
        const from = (ids[at] ?? 0) * width;
        const value = (values[at] ?? 0) / rows.length;
        for (let each = 0; each < width; each++)
          into[from + each] = (into[from + each] ?? 0) + (errors[each] ?? 0) * value;
      }
      for (let each = 0; each < width; each++)
        into[size * width + each] = (into[size * width + each] ?? 0) + (errors[each] ?? 0) / rows.length;
    }
    for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + penalty * (weights[at] ?? 0);
  };

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Softmax regression with an L2 penalty over the words and claims of whole reports. */
export const fitWhole = (examples: readonly Example[]): WholeModel => {
  const ids = nameTable(examples);
  const rows = examples.map((example) => rowOf(example, ids));
  const weights = new Float64Array((ids.size + 1) * width);
  minimise(weights, slopeOf(rows, ids.size), fitting);
  const at = (row: number): number[] => [...weights.subarray(row * width, (row + 1) * width)].map(round);
  return { whole: Object.fromEntries([...ids].map(([name, row]) => [name, at(row)])), bias: at(ids.size) };
};
