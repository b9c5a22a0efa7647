import fc from "fast-check";
import { expect, it } from "vitest";
import { readQuantities } from "./read.ts";

const pieces = fc.constantFrom(
  "at least",
  "more than",
  "fewer than",
  "up to",
  "between",
  "and",
  "or",
  "to",
  "-",
  "about",
  "nearly",
  "another",
  "some",
  "14",
  "4,000",
  "1.2m",
  "$5bn",
  "three",
  "twenty",
  "hundred",
  "thousand",
  "dozens of",
  "a dozen",
  "half",
  "two-thirds",
  "%",
  "percent",
  "people",
  "soldiers",
  "houses",
  "-strong",
  "12-year-old",
  "aged",
  "AK-47",
  "3-1",
  "8:10",
  "2023",
  "killed",
  "were",
  "the",
  "of",
  "including",
  "among them",
  ",",
  ".",
  "(",
  ")",
  "é",
  "😀",
  "1,50,000",
  "99999999999999999999",
  "0",
  "no",
  "one",
);

it("keeps min ≤ best ≤ max, order, token borders and links, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 25 }), (words) => {
      const text = words.join(" ");
      const { quantities, tokens } = readQuantities(text);
      const starts = new Set(tokens.map(({ start }) => start));
      const ends = new Set(tokens.map(({ end }) => end));
      let last = 0;
      for (const { id, start, end, min, best, max, of, partOf } of quantities) {
        expect(starts.has(start) && ends.has(end)).toBe(true);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        const known = [min, best, max].filter((value) => value !== null);
        expect(known.length).toBeGreaterThan(0);
        expect(known).toEqual(known.toSorted((a, b) => a - b));
        if (of) expect(text.slice(of.start, of.end)).toBe(of.text);
        expect(partOf === null || (partOf !== id && quantities.some((other) => other.id === partOf))).toBe(true);
      }
    }),
    { numRuns: 300, examples: [[["up to", "more than", "0", "at least"]]] },
  );
});
