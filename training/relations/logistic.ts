/** Multinomial logistic regression on sparse binary features by AdaGrad: the same rows give the same weights, bit for bit. */
export interface Row {
  readonly features: readonly string[];
  readonly label: string;
  /** How much the row counts; 1 where absent. */
  readonly weight?: number;
}
export interface Logistic {
  readonly classes: readonly string[];
  /** Weights by feature, one per class. */
  readonly weights: ReadonlyMap<string, Float32Array>;
}

interface Options {
  readonly epochs?: number;
  readonly rate?: number;
  readonly ridge?: number;
  /** Features seen in fewer rows are left out. */
  readonly atLeast?: number;
  /** Value of a feature where it is present: families that tell more are given more. */
  readonly value?: (feature: string) => number;
}

const softmax = (scores: Float32Array): void => {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  scores.forEach((score, at) => {
    const power = Math.exp(score - most);
    scores[at] = power;
    sum += power;
  });
  scores.forEach((power, at) => {
    scores[at] = power / sum;
  });
};

/** A fixed linear congruential shuffle (Numerical Recipes): training must not depend on a random source. */
const shuffled = (count: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  let state = seed >>> 0;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
};

export const trainLogistic = (
  rows: readonly Row[],
  { epochs = 30, rate = 0.25, ridge = 1e-4, atLeast = 2, value = () => 1 }: Options = {},
): Logistic => {
  const classes = [...new Set(rows.map(({ label }) => label))].sort();
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= atLeast) ids.set(feature, ids.size);
  const width = classes.length;
  const weights = new Float32Array(ids.size * width);
  const squares = new Float32Array(ids.size * width).fill(1e-6);
  const values = Float32Array.from([...ids.keys()], (feature) => value(feature));
  const known = rows.map(({ features }) => Int32Array.from(features.flatMap((feature) => ids.get(feature) ?? [])));
  const labels = rows.map(({ label }) => classes.indexOf(label));
  const scores = new Float32Array(width);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffled(rows.length, epoch + 1)) {
      const features = known[at] ?? new Int32Array();
      scores.fill(0);
      for (const id of features)
        for (let of = 0; of < width; of++)
          scores[of] = (scores[of] ?? 0) + (values[id] ?? 1) * (weights[id * width + of] ?? 0);
      softmax(scores);
      const gold = labels[at] ?? 0;
      const counted = rows[at]?.weight ?? 1;
      for (const id of features)
        for (let of = 0; of < width; of++) {
          const cell = id * width + of;
          const gradient =
            counted * (values[id] ?? 1) * ((scores[of] ?? 0) - (of === gold ? 1 : 0)) + ridge * (weights[cell] ?? 0);
          squares[cell] = (squares[cell] ?? 0) + gradient * gradient;
          weights[cell] = (weights[cell] ?? 0) - (rate * gradient) / Math.sqrt((squares[cell] ?? 1) + 0.1);
        }
    }
  return {
    classes,
    weights: new Map(
      [...ids].map(([feature, id]) => [
        feature,
        weights.slice(id * width, (id + 1) * width).map((weight) => weight * (values[id] ?? 1)),
      ]),
    ),
  };
};

export const probabilities = ({ classes, weights }: Logistic, features: readonly string[]): Float32Array => {
  const scores = new Float32Array(classes.length);
  for (const feature of features)
    weights.get(feature)?.forEach((weight, of) => {
      scores[of] = (scores[of] ?? 0) + weight;
    });
  softmax(scores);
  return scores;
};
