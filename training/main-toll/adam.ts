/** Full-batch Adam (Kingma and Ba 2015) with a falling step: the same numbers on every run and machine. */
export const minimise = (
  weights: Float64Array,
  gradient: (weights: Float64Array, into: Float64Array) => void,
  { steps, rate }: { readonly steps: number; readonly rate: number },
): void => {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const slope = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    gradient(weights, slope);
    const size = rate * (1 - step / (steps + 4));
    const meanScale = 1 - 0.9 ** step;
    const squareScale = 1 - 0.99 ** step;
    for (let at = 0; at < weights.length; at++) {
      const each = slope[at] ?? 0;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * each;
      const s = 0.99 * (square[at] ?? 0) + 0.01 * each * each;
      mean[at] = m;
      square[at] = s;
      weights[at] = (weights[at] ?? 0) - (size * (m / meanScale)) / (Math.sqrt(s / squareScale) + 1e-6);
    }
  }
};
