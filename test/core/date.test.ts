import { describe, expect, it } from "vitest";
import { addTo, daysBetween, isoWeekday, toLocalDate } from "../../src/core/date.ts";

describe("dates", () => {
  it("accepts only real days of the calendar", () => {
    expect(toLocalDate("2024-02-29")).toBe("2024-02-29");
    expect(toLocalDate("2023-02-29")).toBeNull();
    expect(toLocalDate("2023-2-9")).toBeNull();
  });
  it("knows the weekday", () => {
    expect(isoWeekday("2023-06-05")).toBe(1);
    expect(isoWeekday("1969-12-28")).toBe(7);
  });
  it("adds months at the calendar's ends", () => expect(addTo("2023-01-31", { months: 1 })).toBe("2023-02-28"));
  it("counts days over a leap year", () => expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2));
});
