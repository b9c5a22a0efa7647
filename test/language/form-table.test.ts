import fc from "fast-check";
import { expect, it } from "vitest";
import { formTable } from "../../src/language/network/form-table.ts";

const room = 8;
/** The row of each form of a run, as the network asks for them; `fresh` takes those that had none. */
const rowsOf = (table: ReturnType<typeof formTable>, forms: readonly string[], fresh: string[] = []): number[] => {
  table.beginRun();
  return forms.map((form) => {
    const row = table.find(form);
    if (row >= 0) return row;
    fresh.push(form);
    return table.add(form);
  });
};

it("gives the forms of one run a row each, however many came before", () => {
  const forms = fc.array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), { maxLength: room });
  fc.assert(
    fc.property(fc.array(forms, { maxLength: 40 }), (runs) => {
      const table = formTable(room);
      for (const run of runs) {
        const rows = rowsOf(table, run);
        expect(new Set(rows).size).toBe(new Set(run).size);
        expect(rows.every((row) => row >= 0 && row < room)).toBe(true);
        expect(run.map((form) => table.find(form))).toEqual(rows);
      }
    }),
  );
});

it("keeps what comes again in every run, and forgets what came once", () => {
  const table = formTable(room);
  const fresh: string[] = [];
  for (let run = 0; run < 30; run++) rowsOf(table, ["the", "of", `once ${run}`], fresh);
  expect(fresh.filter((form) => form === "the" || form === "of")).toEqual(["the", "of"]);
  expect(table.find("once 0")).toBe(-1);
});
