import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockAt, blocksOf, marksByBlock } from "../../src/web/article/blocks.ts";
import { piecesOf } from "../../src/web/text/source-text.tsx";

const pieces = fc.constantFrom(
  "word ",
  "\n",
  "\n\n",
  "😀",
  "x".repeat(5000),
  "a longer sentence of a report. ",
  "\u202e",
);
const text = fc.array(pieces, { maxLength: 400 }).map((parts) => parts.join(""));

describe("blocks of a text", () => {
  it("join to the text, are small, and cut no character in two", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const blocks = blocksOf(whole);
        expect(blocks.map(({ start, end }) => whole.slice(start, end)).join("")).toBe(whole);
        for (const { start, end } of blocks) {
          expect(end - start).toBeLessThanOrEqual(4000);
          expect(whole.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are found by an offset", () => {
    const blocks = blocksOf("line of a report\n".repeat(3000));
    for (const [at, { start, end }] of blocks.entries()) {
      expect(blockAt(blocks, start)).toBe(at);
      expect(blockAt(blocks, end - 1)).toBe(at);
    }
    expect(blockAt(blocks, 1e9)).toBe(blocks.length - 1);
  });

  it("hold every mark that touches them, and no other", () => {
    const whole = "line of a report\n".repeat(500);
    const blocks = blocksOf(whole);
    const [first, second] = blocks;
    if (!first || !second) throw new Error("too few blocks");
    const across = { start: first.end - 3, end: second.start + 3, role: "quote", claim: "a" };
    const inside = { start: second.start + 5, end: second.start + 9, role: "actor", claim: "a" };
    const found = marksByBlock(blocks, [across, inside, { ...inside, end: inside.start }]);
    expect([...found]).toEqual([
      [0, [across]],
      [1, [across, inside]],
    ]);
  });

  it("are cut from ten million characters in less than a second", () => {
    const begun = performance.now();
    expect(blocksOf("x".repeat(10_000_000)).length).toBe(2500);
    expect(blocksOf("\n".repeat(10_000_000)).length).toBeLessThan(26_000);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe("direction controls", () => {
  it("are pieces of their own and the rest is as it was", () => {
    const said = "he \u202eturned\u202c it, \u2066so\u2069";
    expect(
      piecesOf(said)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(said);
    expect(piecesOf(said).flatMap(({ control }) => control ?? [])).toEqual(["RLO", "PDF", "LRI", "PDI"]);
  });
});
