import { expect, it } from "vitest";
import { countArticle, figuresOf, noCounts } from "../../bench/accuracy/time/score-times.ts";

const timex = (start: number, end: number, value: string | null) => ({ start, end, value });

it("scores a case made by hand: four in the key, five found, two exact, three met, two right", () => {
  const counts = noCounts();
  const key = [timex(0, 4, "1998"), timex(10, 20, "2023-06-05"), timex(30, 40, "P2D"), timex(50, 60, null)];
  const found = [
    timex(0, 4, "1998"),
    timex(12, 20, "2023-06-05"),
    timex(30, 40, "P3D"),
    timex(36, 42, "P2D"),
    timex(70, 75, "1999"),
  ];
  const partners = countArticle(counts, key, found);
  expect(partners.map((partner) => partner?.start)).toEqual([0, 12, 30, undefined]);
  expect(counts).toEqual({ key: 4, found: 5, strict: 2, relaxed: 3, right: 2 });
  expect(figuresOf(counts)).toEqual({ strict: 44.44, relaxed: 66.67, value: 44.44 });
});

it("counts a value as wrong where the key has none", () => {
  const counts = noCounts();
  countArticle(counts, [timex(0, 4, null)], [timex(0, 4, "PAST_REF")]);
  expect(counts.right).toBe(0);
});
