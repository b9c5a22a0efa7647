import { expect, it } from "vitest";
import { macroF1, stratifiedFolds } from "../../bench/accuracy/macro-f1.ts";
import { readMarks } from "../../training/relations/gold-relations.ts";

const items = [
  { gold: "A", found: "A" },
  { gold: "A", found: "B" },
  { gold: "B", found: "B" },
  { gold: "C", found: "A" },
];

it("averages F1 over the gold classes: A 50, B 66.67, C 0", () => {
  const { macro, classes } = macroF1(items);
  expect([...classes]).toEqual([
    ["A", 50],
    ["B", 66.67],
    ["C", 0],
  ]);
  expect(macro).toBe(38.89);
});
it("spreads a class over the folds", () =>
  expect(stratifiedFolds(["a", "b", "a", "a", "b"], 2)).toEqual([0, 0, 1, 0, 1]));
it("takes the marks out of a sentence", () => {
  const { text, source, target } = readMarks("On Monday <s>Vara</s> met <t>Polva</t>.");
  expect(text).toBe("On Monday Vara met Polva.");
  expect([source, target].map(({ start, end }) => text.slice(start, end))).toEqual(["Vara", "Polva"]);
  expect(readMarks("<s>Vara</s> protested.").target).toEqual({ start: 0, end: 0 });
});
