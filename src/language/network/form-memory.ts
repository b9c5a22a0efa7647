import { formRows, slots } from "./form-rows.ts";
import { formRoom, type NetworkMemory } from "./memory.ts";
import type { NetworkWeights } from "./weights.ts";

/** Bound of a form's values and of what is carried past the first layer: what the layers' 16-bit scale can hold. */
const bound = 4;
/** A form's parts are kept as multiples of this unit. */
export const partUnit = 1 / 2048;
const clamp = (values: Float32Array, from: number, to: number): void => {
  for (let j = from; j < to; j++) values[j] = Math.min(bound, Math.max(-bound, values[j] ?? 0));
};

/**
 * Finds the parts of forms in the kernels' memory. A form met for the first time is summed up from its table rows and sent
 * through the first layer, which takes each form by itself and gives four parts: gates of the word itself, of the word after
 * it and of the word before it, and what is carried past the layer. The memory is emptied when full, which changes no value.
 */
export const formMemory = (weights: NetworkWeights, memory: NetworkMemory): ((forms: readonly string[]) => void) => {
  const { kernels, at, f32, i32 } = memory;
  const { hidden, form: size, scales } = weights.shape;
  const carried = 18 * hidden;
  const first = memory.dense("layer.0");
  const known = new Map<string, number>();
  const rows = i32.subarray(at.rows / 4, at.rows / 4 + slots);

  const project = (from: number, to: number): void => {
    const count = Math.ceil((to - from) / 4) * 4;
    kernels.quantise(at.formValues, at.short, count * size, scales.layer, 8191);
    const { weights: matrix, multiply, add, outputs } = first;
    kernels.dense(at.short, matrix, multiply, add, at.newParts, count, size, outputs);
    for (let row = 0; row < to - from; row++) {
      const values = at.newParts / 4 + row * outputs + carried;
      clamp(f32, values, values + 2 * hidden);
    }
    kernels.quantise(at.newParts, at.formParts + from * outputs * 2, (to - from) * outputs, 1 / partUnit, 32767);
  };

  return (forms) => {
    if (known.size + forms.length > formRoom) known.clear();
    const before = known.size;
    forms.forEach((form, t) => {
      let row = known.get(form);
      if (row === undefined) {
        row = known.size;
        known.set(form, row);
        formRows(form, weights.words, rows);
        const values = at.formValues + (row - before) * size * 4;
        kernels.sumRows(at.table, at.tableScales, size, at.rows, slots, values, bound);
      }
      i32[at.index / 4 + t] = row;
    });
    if (known.size > before) project(before, known.size);
  };
};
