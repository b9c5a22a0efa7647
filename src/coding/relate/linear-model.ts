import { z } from "zod";

/** A multinomial logistic model over named features. Weights below a threshold were left out when it was written. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** For each feature: class index and weight, in turns. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const modelSchema = z.object({
  classes: z.array(z.string()).min(2),
  features: z.record(z.string(), z.array(z.number())),
});

/** Reads a model from JSON. Throws where the text is no such model. */
export const readLinearModel = (json: unknown): LinearModel => {
  const { classes, features } = modelSchema.parse(json);
  return { classes, weights: new Map(Object.entries(features)) };
};

/** Probability of each class, in the order of `classes`. */
export const probabilitiesOf = ({ classes, weights }: LinearModel, features: readonly string[]): number[] => {
  const scores = classes.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature) ?? [];
    for (let at = 0; at + 1 < row.length; at += 2) {
      const of = row[at] ?? 0;
      scores[of] = (scores[of] ?? 0) + (row[at + 1] ?? 0);
    }
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};
