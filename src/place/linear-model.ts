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

/** Takes features one by one: "before=" with "in", or "" with the whole name of one that nothing fills. */
export type AddFeature = (template: string, value: string) => void;

/** Sums the weights of the features that are added between `start` and reading `total`. */
export interface Sum {
  readonly start: () => void;
  readonly add: AddFeature;
  readonly total: () => number;
}

/** Weights by template, then by what fills it: a feature is looked up without writing its name together. */
export const sumOver = (weights: Weights): Sum => {
  const byTemplate = new Map<string, Map<string, number>>();
  for (const [name, weight] of weights) {
    const at = name.indexOf("=") + 1;
    const template = name.slice(0, at);
    const values = byTemplate.get(template) ?? new Map<string, number>();
    byTemplate.set(template, values.set(name.slice(at), weight));
  }
  let sum = 0;
  return {
    start: () => {
      sum = 0;
    },
    add: (template, value) => {
      sum += byTemplate.get(template)?.get(value) ?? 0;
    },
    total: () => sum,
  };
};

/** The logistic function: log odds to a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
