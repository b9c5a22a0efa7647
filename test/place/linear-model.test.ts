import { expect, it } from "vitest";
import { pair, sumOver, template } from "../../src/place/linear-model.ts";

const weights = new Map([
  ["before=in", 1],
  ["before==", 2],
  ["gaz=PPL before=in", 4],
  ["gazetteer before=in", 8],
  ["surname", 16],
  ["PPL+pop=6", 32],
]);
const before = template("before=");
const gazetteer = template("gaz=");
const inGazetteer = template("gazetteer before=");
const kindAndBefore = pair("gaz=", " before=");
const kindAndSize = pair("", "+pop=");

it("weighs a feature by its parts as by its whole name", () => {
  const sum = sumOver(weights);
  const weigh = (add: () => void): number => {
    sum.start();
    add();
    return sum.total();
  };
  expect(weigh(() => sum.add(before, "in"))).toBe(1);
  expect(weigh(() => sum.add(before, "="))).toBe(2);
  expect(weigh(() => sum.addPair(kindAndBefore, "PPL", "in"))).toBe(4);
  expect(weigh(() => sum.add(gazetteer, "PPL before=in"))).toBe(4);
  expect(weigh(() => sum.add(inGazetteer, "in"))).toBe(8);
  expect(weigh(() => sum.flag("surname"))).toBe(16);
  expect(weigh(() => sum.addPair(kindAndSize, "PPL", "6"))).toBe(32);
  expect(weigh(() => sum.add(before, "surname"))).toBe(0);
  expect(weigh(() => sum.addPair(kindAndBefore, "PPL", "6"))).toBe(0);
});

it("adds up what was added since the start", () => {
  const sum = sumOver(weights);
  sum.start();
  sum.add(before, "in");
  sum.start();
  sum.add(before, "=");
  sum.flag("surname");
  expect(sum.total()).toBe(18);
});
