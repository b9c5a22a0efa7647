import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textReader } from "../../src/language/index.ts";

const read = textReader(readFileSync("models/language.bin"));

/** What must hold of any text: words lie in order with only white space between, sentences hold each once, trees are trees. */
const expectSound = (text: string): void => {
  const { sentences, tokens } = read(text);
  let at = 0;
  for (const { start, end, form } of tokens) {
    expect(text.slice(at, start).trim()).toBe("");
    expect(text.slice(start, end)).toBe(form);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe("");
  let next = 0;
  for (const { from, to, start, end } of sentences) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThan(from);
    expect([start, end]).toEqual([tokens[from]?.start, tokens[to - 1]?.end]);
    const words = tokens.slice(from, to);
    expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
    words.forEach((word, nth) => {
      let steps = 0;
      for (let up = from + nth; up !== -1 && steps <= words.length; steps++) {
        expect(up).toBeGreaterThanOrEqual(from);
        expect(up).toBeLessThan(to);
        up = tokens[up]?.head ?? -1;
      }
      expect(steps, word.form).toBeLessThanOrEqual(words.length);
    });
    next = to;
  }
  expect(next).toBe(tokens.length);
};

const pieces = [
  ..."The|police|said|on Friday|.|!|?|…|...|\u00a0| |  |\n|\r\n|\n\n|“|”|\"|'|’s|n't|don't|Kosovo's|Lt. Gen.|U.S.|No. 10".split(
    "|",
  ),
  ..."J. R. Smith|👩‍👩‍👧|🇽🇰|\u200b|\ufeff|\u00ad|e.g.|a.m.|- |• |PRISTINA, Kosovo (AP) — |10:30|$1.5m|1,234.5%|(|)|[1]".split(
    "|",
  ),
  ..."Zveçan|Mitrovicë|http://a.b/c?d=(e).|a@b.org|anti-government|election-related|and/or|--|—|\ud800|é".split("|"),
];

describe("reading any text", () => {
  it("keeps every character, one root a sentence and no cycle on joins of news-like pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => expectSound(parts.join(""))),
      { numRuns: 300 },
    );
  });
  it("keeps every character of any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), expectSound), { numRuns: 300 });
  });
  it("reads an empty text", () => {
    expect(read("")).toEqual({ sentences: [], tokens: [], normal: [] });
  });
});
