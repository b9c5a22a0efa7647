import type { LinearModel } from "../../src/coding/relate/index.ts";
import { featureValue } from "../../src/coding/relate/index.ts";
import { type Logistic, type Row, trainLogistic } from "./logistic.ts";

export const relationOptions = { epochs: 30, rate: 0.25, ridge: 3e-3, atLeast: 2, value: featureValue } as const;

const smallest = 0.02;
/** Weights as they are shipped: two decimals, the tiny ones left out. */
export const asLinearModel = ({ classes, weights }: Logistic): LinearModel => {
  const rows = new Map<string, number[]>();
  for (const [feature, row] of weights) {
    const kept = [...row].flatMap((weight, of) =>
      Math.abs(weight) < smallest ? [] : [of, Math.round(weight * 100) / 100],
    );
    if (kept.length) rows.set(feature, kept);
  }
  return { classes, weights: rows };
};

export const trainLinear = (
  rows: readonly Row[],
  options: Parameters<typeof trainLogistic>[1] = relationOptions,
): LinearModel => asLinearModel(trainLogistic(rows, options));

export const modelAsJson = ({ classes, weights }: LinearModel): string => {
  const features = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${JSON.stringify(feature)}:[${row.join(",")}]`);
  return `{"classes":${JSON.stringify(classes)},"features":{\n${features.join(",\n")}\n}}\n`;
};
