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

/** The name of a feature that two values fill: "gaz=PPL before=in" is `template`, "PPL", `join`, "in". */
export interface Pair {
  readonly template: string;
  /** Never within the first value. */
  readonly join: string;
}

/** Takes features part by part. */
export interface Features {
  /** One that nothing fills, by its whole name. */
  readonly flag: (name: string) => void;
  /** "before=" with "in". */
  readonly add: (template: string, value: string) => void;
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

/** Weights by template, then by what fills it: a feature is looked up without writing its name together. */
export const sumOver = (weights: Weights, pairs: readonly Pair[]): Sum => {
  const byTemplate = new Map<string, Map<string, number>>();
  const byPair = new Map<Pair, Map<string, Map<string, number>>>();
  for (const [name, weight] of weights) {
    const border = name.indexOf("=") + 1;
    within(byTemplate, name.slice(0, border)).set(name.slice(border), weight);
    for (const pair of pairs) {
      const at = name.startsWith(pair.template) ? name.indexOf(pair.join, pair.template.length) : -1;
      if (at < 0) continue;
      const seconds = within(within(byPair, pair), name.slice(pair.template.length, at));
      seconds.set(name.slice(at + pair.join.length), weight);
    }
  }
  const flags = byTemplate.get("");
  let sum = 0;
  return {
    start: () => {
      sum = 0;
    },
    flag: (name) => {
      sum += flags?.get(name) ?? 0;
    },
    add: (template, value) => {
      sum += byTemplate.get(template)?.get(value) ?? 0;
    },
    addPair: (pair, first, second) => {
      sum += byPair.get(pair)?.get(first)?.get(second) ?? 0;
    },
    total: () => sum,
  };
};

/** The logistic function: log odds to a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
