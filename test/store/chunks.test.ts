import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenChunksOf, inChunks } from "../../src/store/chunks.ts";

const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));

describe("lists in pieces", () => {
  it("are whole, in order, in pieces of few lengths", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), (items) => {
        const pieces = evenChunksOf(items, 64);
        expect(pieces.flat()).toEqual(items);
        for (const { length } of pieces) expect(length <= 64 && isPowerOfTwo(length)).toBe(true);
      }),
    );
  });
  it("are asked for as sets of few sizes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(), { maxLength: 100 }), async (items) => {
        const found = await inChunks(
          items,
          async (piece) => {
            expect(isPowerOfTwo(piece.length)).toBe(true);
            return [...new Set(piece)];
          },
          16,
        );
        expect(found).toEqual(items);
      }),
    );
  });
});
