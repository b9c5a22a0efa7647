import fc from "fast-check";
import { expect, it } from "vitest";
import { cellsAround, cellsOver } from "../../src/store/cells.ts";
import { dayKey, freeKeys, listKey } from "../../src/store/list-key.ts";

const day = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

it("orders keys as their days are, whatever the ids, and keeps them exact", () =>
  fc.assert(
    fc.property(day, day, fc.string(), fc.string(), (one, two, a, b) => {
      expect(Number.isSafeInteger(listKey(one, a))).toBe(true);
      expect(listKey(one, a)).toBeGreaterThanOrEqual(dayKey(one));
      if (one < two) expect(listKey(one, a)).toBeLessThan(dayKey(two));
      expect(listKey("", b)).toBeLessThan(dayKey(one));
    }),
  ));

it("moves a key up to the next free one", async () => {
  const held = new Set([5, 6]);
  const taken = async (keys: readonly number[]) => keys.filter((key) => held.has(key));
  expect(await freeKeys([5, 7, 9, 9], taken)).toEqual([8, 7, 9, 10]);
});

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

it("covers every point of a box with cells, with few of them, and not the whole world", () =>
  fc.assert(
    fc.property(degrees(180), degrees(90), degrees(180), degrees(90), (west, a, east, b) => {
      const box = { west, south: Math.min(a, b), east, north: Math.max(a, b) };
      const cells = new Set(cellsOver(box));
      expect(cells.size).toBeLessThanOrEqual(80);
      const wide = west > east ? [west, 180, -180, east] : [west, (west + east) / 2, east];
      for (const lon of wide)
        for (const lat of [box.south, (box.south + box.north) / 2, box.north])
          expect(cellsAround(lat, lon).some((cell) => cells.has(cell))).toBe(true);
    }),
  ));

it("covers a town's box closely", () => {
  const cells = new Set(cellsOver({ west: 20.8, south: 42.85, east: 20.9, north: 42.95 }));
  expect(cellsAround(42.9, 20.84).some((cell) => cells.has(cell))).toBe(true);
  expect(cellsAround(43.6, 20.84).some((cell) => cells.has(cell))).toBe(false);
});
