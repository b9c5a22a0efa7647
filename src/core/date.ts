import { CalendarDate, parseDate } from "@internationalized/date";
import { z } from "zod";

/** A calendar date `YYYY-MM-DD`. An event day has no hour and no zone, so it is text and never a `Date`. */
export const localDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type LocalDate = string;

/** The unit at which a text tells a time. */
export const grains = ["hour", "day", "week", "month", "quarter", "year", "decade", "century"] as const;
export const grainSchema = z.enum(grains);
export type Grain = (typeof grains)[number];

/** Half-open: "in March 2024" is from 2024-03-01 to 2024-04-01 with grain month. */
export interface DateRange {
  readonly from: LocalDate;
  /** Exclusive, later than `from`. */
  readonly to: LocalDate;
  readonly grain: Grain;
}

/** A real day of the calendar, or null: "2023-02-30" is not one. */
export const toLocalDate = (text: string): LocalDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return parseDate(text).toString();
  } catch {
    return null;
  }
};

export const localDate = (year: number, month: number, day: number): LocalDate =>
  new CalendarDate(year, month, day).toString();

type Duration = Partial<Record<"years" | "months" | "weeks" | "days", number>>;

/** Calendar arithmetic of `@internationalized/date`: 31 January plus one month is 28 or 29 February. */
export const addTo = (date: LocalDate, duration: Duration): LocalDate => parseDate(date).add(duration).toString();

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => {
  const day = (date: LocalDate) =>
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  return Math.round((day(b) - day(a)) / 86_400_000);
};

/** 1 Monday to 7 Sunday (ISO 8601). */
export const isoWeekday = (date: LocalDate): number => ((((daysBetween("1970-01-01", date) + 3) % 7) + 7) % 7) + 1;
