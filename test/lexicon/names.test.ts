import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AliasIndex } from "../../src/lexicon/alias-index.ts";
import { wordsOf } from "../../src/lexicon/fold.ts";

const signs = fc.constantFrom(
  "a",
  "Z",
  "7",
  " ",
  "-",
  "’",
  ".",
  "é",
  "e\u0301",
  "č",
  "\u{10400}",
  "\u{1f600}",
  "\ud83d",
  "東",
);

describe("words", () => {
  it("are the runs of letters, digits and marks", () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const runs = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
        expect(wordsOf(text)).toEqual(
          runs.map(({ 0: run, index }) => ({ text: run, start: index, end: index + run.length })),
        );
      }),
    );
  });
});

describe("names", () => {
  it("that are added after a search are found by the next", () => {
    const index = new AliasIndex<number>();
    const text = "Vučić spoke";
    expect(index.matchAt(text, wordsOf(text), 0)).toBeNull();
    index.add("Vucic", ["vucic"], 1);
    expect(index.matchAt(text, wordsOf(text), 0)).toMatchObject({ from: 0, to: 1 });
  });
});
