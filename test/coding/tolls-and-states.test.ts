import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotated } from "../../src/core/annotation.ts";
import { expectGolden } from "../golden/golden-file.ts";
import { claimsOf, stateLine, tollLine } from "./claims-of.ts";

/** Each sentence with the claims read from it; a sentence without lines below must give none. */
const expectSentences = (path: string, linesOf: (read: Annotated) => readonly string[]): void => {
  const sentences = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("  "));
  expect(sentences.length).toBeGreaterThan(30);
  expectGolden(path, `${sentences.flatMap((sentence) => [sentence, ...linesOf(claimsOf(sentence))]).join("\n")}\n`);
};

describe("tolls and states", () => {
  it("counts the victims of other crises", () => {
    expectSentences("test/coding/golden/tolls.txt", ({ tolls }) => tolls.map(tollLine));
  });
  it("reads the states of other crises", () => {
    expectSentences("test/coding/golden/states.txt", ({ states }) => states.map(stateLine));
  });
});

const pieces = fc.constantFrom(
  "Police said",
  "twelve",
  "14",
  "dozens of",
  "people",
  "soldiers",
  "were killed",
  "was shot dead",
  "wounding",
  "left",
  "dead",
  "injured",
  "including",
  "three children",
  ",",
  ".",
  "and",
  "the death toll",
  "rose to",
  "from",
  "no casualties",
  "a man",
  "his wife",
  "John Smith, 34,",
  "killed himself",
  "if",
  "could",
  "not",
  "at least",
  "according to the ministry",
  "guard",
  "the bridge",
  "a 4,000-strong force",
  "turnout",
  "of 12 percent",
  "President",
  "Ana Silva",
  "does not recognise",
  "Kosovo",
  "declared independence",
);

it("keeps every claim sound, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 20 }), (words) => {
      const text = words.join(" ");
      const { tolls, states } = claimsOf(text);
      const ids = [...tolls, ...states].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { start, end, quote, score, words } of [...tolls, ...states]) {
        expect(text.slice(start, end)).toBe(quote);
        expect(words).not.toBeNull();
        expect(text.slice(words?.start, words?.end)).toBe(words?.text);
        expect(words?.text).not.toBe("");
        expect((words?.start ?? -1) >= start && (words?.end ?? end + 1) <= end).toBe(true);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      for (const { min, best, max, side, partOf, id } of tolls) {
        const known = [min, best, max].filter((value) => value !== null);
        expect(known).toEqual(known.toSorted((a, b) => a - b));
        expect(known.length).toBeGreaterThan(0);
        expect(text.slice(side.start, side.end)).toBe(side.text);
        expect(partOf === null || (partOf !== id && tolls.some((other) => other.id === partOf))).toBe(true);
      }
      for (const { subject, object } of states)
        for (const ref of object ? [subject, object] : [subject]) expect(text.slice(ref.start, ref.end)).toBe(ref.text);
    }),
    { numRuns: 150 },
  );
});
