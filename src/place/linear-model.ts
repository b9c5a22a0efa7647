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

export const sumOf = (weights: Weights, features: readonly string[]): number => {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
};

/** The logistic function: log odds to a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
