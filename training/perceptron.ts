import { best, type FeatureList, type LinearModel, scoreInto } from "../src/language/model/linear.ts";

/** Trains a `LinearModel` by the averaged perceptron; keeps sums so that the average costs nothing until the end. */
export class PerceptronTrainer {
  readonly model: { classes: readonly string[]; weights: Float32Array; mask: number };
  readonly scores: Float32Array;
  private readonly totals: Float64Array;
  private step = 0;

  constructor(classes: readonly string[], bits: number) {
    const cells = 2 ** bits + classes.length;
    this.model = { classes, weights: new Float32Array(cells), mask: 2 ** bits - 1 };
    this.totals = new Float64Array(cells);
    this.scores = new Float32Array(classes.length);
  }

  predict(features: FeatureList, allowed?: Uint8Array): number {
    scoreInto(this.model, features, this.scores);
    return best(this.scores, allowed);
  }

  /** Moves weight from the wrong class to the right one. */
  update(features: FeatureList, right: number, wrong: number, by = 1): void {
    for (let at = 0; at < features.length; at++) {
      const row = (features.hashes[at] ?? 0) & this.model.mask;
      this.change(row + right, by);
      this.change(row + wrong, -by);
    }
  }
  private change(cell: number, by: number): void {
    const { weights } = this.model;
    weights[cell] = (weights[cell] ?? 0) + by;
    this.totals[cell] = (this.totals[cell] ?? 0) + by * this.step;
  }
  tick(): void {
    this.step++;
  }

  /** Averaged weights in eight bits. The scale lets the largest thousandth of the weights saturate. */
  finish(): LinearModel {
    const { classes, weights, mask } = this.model;
    const averaged = new Float64Array(weights.length);
    const sizes: number[] = [];
    for (let at = 0; at < weights.length; at++) {
      const value = (weights[at] ?? 0) - (this.totals[at] ?? 0) / Math.max(1, this.step);
      averaged[at] = value;
      if (value !== 0) sizes.push(Math.abs(value));
    }
    const sorted = Float64Array.from(sizes).sort();
    const scale = 127 / (sorted[Math.floor(sorted.length * 0.9995)] ?? 1);
    const small = new Int8Array(weights.length);
    averaged.forEach((value, at) => {
      small[at] = Math.max(-127, Math.min(127, Math.round(value * scale)));
    });
    return { classes, weights: small, mask };
  }
}
