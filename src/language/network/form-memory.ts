import { formRows, slots } from "./form-rows.ts";
import { formTable } from "./form-table.ts";
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
 * it and of the word before it, and what is carried past the layer. What is remembered of others changes no value.
 */
export const formMemory = (weights: NetworkWeights, memory: NetworkMemory): ((forms: readonly string[]) => void) => {
  const { kernels, at, f32, i32 } = memory;
  const { hidden, form: size, scales } = weights.shape;
  const carried = 18 * hidden;
  const first = memory.dense("layer.0");
  const table = formTable(formRoom);
  const rows = i32.subarray(at.rows / 4, at.rows / 4 + slots);

  const project = (fresh: readonly number[]): void => {
    const count = Math.ceil(fresh.length / 4) * 4;
    kernels.quantise(at.formValues, at.short, count * size, scales.layer, 8191);
    const { weights: matrix, multiply, add, outputs } = first;
    kernels.dense(at.short, matrix, multiply, add, at.newParts, count, size, outputs);
    fresh.forEach((row, nth) => {
      const parts = at.newParts + nth * outputs * 4;
      clamp(f32, parts / 4 + carried, parts / 4 + carried + 2 * hidden);
      kernels.quantise(parts, at.formParts + row * outputs * 2, outputs, 1 / partUnit, 32767);
    });
  };

  return (forms) => {
    table.beginRun();
    const fresh: number[] = [];
    forms.forEach((form, t) => {
      let row = table.find(form);
      if (row < 0) {
        row = table.add(form);
        formRows(form, weights.words, rows);
        const values = at.formValues + fresh.length * size * 4;
        kernels.sumRows(at.table, at.tableScales, size, at.rows, slots, values, bound);
        fresh.push(row);
      }
      i32[at.index / 4 + t] = row;
    });
    if (fresh.length > 0) project(fresh);
  };
};
