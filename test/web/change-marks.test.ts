import { expect, it } from "vitest";
import { laidOut } from "../../src/web/time/change-points.tsx";
import { secondsOf } from "../../src/web/time/daily-counts.ts";

const at = (day: string) => ({ day, before: 1, after: 2, evidence: [] });
const range = { start: secondsOf("2023-01-01"), end: secondsOf("2024-01-01"), binDays: 7 };

it("puts marks that would cover one another into rows, and leaves out what is not shown", () => {
  const marks = laidOut([at("2022-12-01"), at("2023-03-01"), at("2023-03-08"), at("2023-06-01")], range);
  expect(marks.map(({ point, row }) => [point.day, row])).toEqual([
    ["2023-03-01", 0],
    ["2023-03-08", 1],
    ["2023-06-01", 0],
  ]);
});
