import { expect, it } from "vitest";
import { percentile } from "../../bench/api/load.ts";

it("takes the nearest rank: of ten, the fifth, the tenth and the tenth", () => {
  const row = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect([0.5, 0.95, 0.99].map((share) => percentile(row, share))).toEqual([5, 10, 10]);
  expect(percentile([7], 0.01)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});
