import { formRows, slots } from "./form-rows.ts";
import { formRoom, type NetworkMemory, runWords } from "./memory.ts";
import type { NetworkWeights } from "./weights.ts";

/** Bound of a form's values: what the layers' 16-bit scale can hold. */
const bound = 4;

/**
 * Finds the rows of forms in the kernels' memory; a form met for the first time is summed up from its table rows and sent
 * through the first layer, which needs no neighbours. The memory is emptied when full, which changes no value.
 */
export const formMemory = (weights: NetworkWeights, memory: NetworkMemory): ((forms: readonly string[]) => void) => {
  const { kernels, at, f32, i32 } = memory;
  const width = 2 * weights.shape.hidden;
  const first = memory.dense("layer.0");
  const known = new Map<string, number>();
  const rows = new Int32Array(slots);

  const sumRows = (form: string, row: number): void => {
    formRows(form, weights.words, rows);
    const to = at.formValues / 4 + row * width;
    f32.fill(0, to, to + width);
    for (const entry of rows) {
      const scale = weights.tableScales[entry] ?? 0;
      const from = entry * width;
      for (let j = 0; j < width; j++) f32[to + j] = (f32[to + j] ?? 0) + (weights.table[from + j] ?? 0) * scale;
    }
    for (let j = to; j < to + width; j++) f32[j] = Math.min(bound, Math.max(-bound, f32[j] ?? 0));
  };

  const project = (from: number, to: number): void => {
    for (let start = from; start < to; start += runWords) {
      const count = Math.ceil(Math.min(runWords, to - start) / 4) * 4;
      const values = at.formValues + start * width * 4;
      kernels.quantise(values, at.short, count * width, weights.shape.scales.layer, 8191);
      const gates = at.formGates + start * 3 * width * 4;
      kernels.dense(at.short, first.weights, first.multiply, first.add, gates, count, width, first.outputs);
    }
  };

  return (forms) => {
    if (known.size + forms.length > formRoom) known.clear();
    const before = known.size;
    forms.forEach((form, t) => {
      let row = known.get(form);
      if (row === undefined) {
        row = known.size;
        known.set(form, row);
        sumRows(form, row);
      }
      i32[at.index / 4 + t] = row;
    });
    project(before, known.size);
  };
};
