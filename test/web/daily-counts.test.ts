import { expect, it } from "vitest";
import { histogramOf, inWindow } from "../../src/web/time/daily-counts.ts";
import { anEvent } from "./an-event.ts";

const on = (from: string, to: string, quad: 1 | 2 | 3 | 4 = 4) =>
  anEvent(from, { quad, time: { from, to, grain: "day", implied: false } });

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
it("keeps what touches the window, and leaves out what has no time only when a window is set", () => {
  const events = [on("2023-05-01", "2023-05-02"), on("2023-05-01", "2023-06-01"), anEvent("undated")];
  expect(inWindow(events, "2023-05-10", "2023-05-20").map(({ id, time }) => time?.to ?? id)).toEqual(["2023-06-01"]);
  expect(inWindow(events, undefined, undefined)).toHaveLength(3);
});
it("does not let one old date squeeze the rest", () => {
  const many = Array.from({ length: 60 }, (_, day) =>
    on(`2023-05-${String((day % 28) + 1).padStart(2, "0")}`, "2023-06-01"),
  );
  expect(histogramOf([on("1999-03-24", "1999-06-10"), ...many])?.binDays).toBe(1);
});
