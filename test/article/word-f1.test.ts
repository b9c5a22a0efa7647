import { expect, it } from "vitest";
import { countWords, wordF1 } from "../../bench/accuracy/word-f1.ts";

it("counts each word as often as both texts have it", () => {
  // gold: the×2 army left town; found: the×3 army town → 2 + 1 + 1 right of 5 found and 5 gold
  const counts = countWords("The the, the army – town", "The army left the town.");
  expect(counts).toEqual({ right: 4, found: 5, gold: 5 });
  expect(wordF1(counts)).toBeCloseTo(0.8);
});

it("gives nothing for nothing, and all for two empty texts", () => {
  expect(wordF1(countWords("", "The army left."))).toBe(0);
  expect(wordF1(countWords("", ""))).toBe(1);
});
