/** Weights of named binary or real features; the score is their sum. */
export type Weights = ReadonlyMap<string, number>;

/** Reads a table of feature and weight, one a line, parted by a tab. */
export const readWeights = (table: string): Weights =>
  new Map(
    table
      .split("\n")
      .filter(Boolean)
      .map((row) => {
        const at = row.lastIndexOf("\t");
        return [row.slice(0, at), Number(row.slice(at + 1))];
      }),
  );

/** Features that one value fills: "before=" with "in". Its number leads to its weights without a look-up by name. */
export interface Template {
  readonly name: string;
  readonly number: number;
}

/** The name of a feature that two values fill: "gaz=PPL before=in" is `template`, "PPL", `join`, "in". */
export interface Pair {
  readonly template: string;
  /** Never within the first value. */
  readonly join: string;
  readonly number: number;
}

let [templates, pairs] = [0, 0];
export const template = (name: string): Template => ({ name, number: templates++ });
export const pair = (template: string, join: string): Pair => ({ template, join, number: pairs++ });

/** Takes features part by part. */
export interface Features {
  /** One that nothing fills, by its whole name. */
  readonly flag: (name: string) => void;
  /** "before=" with "in". */
  readonly add: (template: Template, value: string) => void;
  readonly addPair: (pair: Pair, first: string, second: string) => void;
}

/** Sums the weights of the features that are added between `start` and reading `total`. */
export interface Sum extends Features {
  readonly start: () => void;
  readonly total: () => number;
}

const within = <Key, Inner>(map: Map<Key, Map<string, Inner>>, key: Key): Map<string, Inner> => {
  const found = map.get(key) ?? new Map<string, Inner>();
  map.set(key, found);
  return found;
};

/** The weights of the features that a pair makes, by the first value, then by the second. */
const secondsOf = (weights: Weights, { template, join }: Pair): Map<string, Map<string, number>> => {
  const firsts = new Map<string, Map<string, number>>();
  for (const [name, weight] of weights) {
    const at = name.startsWith(template) ? name.indexOf(join, template.length) : -1;
    if (at >= 0) within(firsts, name.slice(template.length, at)).set(name.slice(at + join.length), weight);
  }
  return firsts;
};

/** Weights by template, then by what fills it: a feature is looked up without writing its name together. */
export const sumOver = (weights: Weights): Sum => {
  const byName = new Map<string, Map<string, number>>();
  for (const [name, weight] of weights) {
    const border = name.indexOf("=") + 1;
    within(byName, name.slice(0, border)).set(name.slice(border), weight);
  }
  const flags = within(byName, "");
  const byTemplate: Map<string, number>[] = [];
  const byPair: Map<string, Map<string, number>>[] = [];
  const valuesOf = ({ name, number }: Template): Map<string, number> => {
    const values = byName.get(name) ?? new Map<string, number>();
    byTemplate[number] = values;
    return values;
  };
  const firstsOf = (pair: Pair): Map<string, Map<string, number>> => {
    const firsts = secondsOf(weights, pair);
    byPair[pair.number] = firsts;
    return firsts;
  };
  let sum = 0;
  return {
    start: () => {
      sum = 0;
    },
    flag: (name) => {
      sum += flags.get(name) ?? 0;
    },
    add: (template, value) => {
      sum += (byTemplate[template.number] ?? valuesOf(template)).get(value) ?? 0;
    },
    addPair: (pair, first, second) => {
      sum += (byPair[pair.number] ?? firstsOf(pair)).get(first)?.get(second) ?? 0;
    },
    total: () => sum,
  };
};

/** The logistic function: log odds to a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
