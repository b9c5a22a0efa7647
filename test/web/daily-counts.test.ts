import { expect, it } from "vitest";
import type { TensionDay } from "../../src/core/record/picture.ts";
import { histogramOf } from "../../src/web/time/daily-counts.ts";
import { gapsOf } from "../../src/web/time/gaps.ts";
import { aBrief } from "./a-brief.ts";

const on = (from: string, to: string, quad: 1 | 2 | 3 | 4 = 4) =>
  aBrief(from, { quad, time: { from, to, grain: "day", implied: false } });

it("stacks the quad classes, deeds of conflict at the ground", () => {
  const histogram = histogramOf([
    on("2023-05-01", "2023-05-02"),
    on("2023-05-01", "2023-05-02", 1),
    on("2023-05-03", "2023-05-04", 3),
  ]);
  expect(histogram?.binDays).toBe(1);
  expect(histogram?.stacked).toEqual([
    [1, 0, 0],
    [1, 0, 1],
    [1, 0, 1],
    [2, 0, 1],
  ]);
});
it("does not let one old date squeeze the rest", () => {
  const many = Array.from({ length: 60 }, (_, day) =>
    on(`2023-05-${String((day % 28) + 1).padStart(2, "0")}`, "2023-06-01"),
  );
  expect(histogramOf([on("1999-03-24", "1999-06-10"), ...many])?.binDays).toBe(1);
});
it("joins neighbouring days without a report to one gap, and keeps a day without tension out of it", () => {
  const days: Pick<TensionDay, "day" | "index">[] = [
    { day: "2023-05-01", index: null },
    { day: "2023-05-02", index: null },
    { day: "2023-05-03", index: 0 },
    { day: "2023-05-04", index: null },
  ];
  const lengths = gapsOf(days).map(({ start, end }) => (end - start) / 86_400);
  expect(lengths).toEqual([2, 1]);
});
