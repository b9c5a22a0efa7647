import { expect, it } from "vitest";
import { sumOver } from "../../src/place/linear-model.ts";

const weights = new Map([
  ["before=in", 1],
  ["before==", 2],
  ["gaz=PPL before=in", 4],
  ["gazetteer before=in", 8],
  ["surname", 16],
]);

it("weighs a feature by template and filler as by its whole name", () => {
  const sum = sumOver(weights);
  const weigh = (template: string, value: string): number => {
    sum.start();
    sum.add(template, value);
    return sum.total();
  };
  expect(weigh("before=", "in")).toBe(1);
  expect(weigh("before=", "=")).toBe(2);
  expect(weigh("gaz=", "PPL before=in")).toBe(4);
  expect(weigh("gazetteer before=", "in")).toBe(8);
  expect(weigh("", "surname")).toBe(16);
  expect(weigh("before=", "surname")).toBe(0);
});

it("adds up what was added since the start", () => {
  const sum = sumOver(weights);
  sum.start();
  sum.add("before=", "in");
  sum.start();
  sum.add("before=", "=");
  sum.add("", "surname");
  expect(sum.total()).toBe(18);
});
