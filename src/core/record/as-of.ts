import { z } from "zod";
import { type LocalDate, localDateSchema, toLocalDate } from "../date.ts";

/** A moment of the record, UTC with milliseconds: "2024-03-05T10:11:12.345Z". Sorts as text. */
export type Instant = string;

/** Later than every instant: the end of what still holds. */
export const never: Instant = "9999-12-31T23:59:59.999Z";

/**
 * Two ways to look back. `published` keeps to what had been published by the end of that day, as we read it today;
 * `recorded` shows what this record itself held at that moment, with what was since corrected or withdrawn.
 */
export interface AsOf {
  readonly published?: LocalDate;
  readonly recorded?: Instant;
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A calendar date asks by publication, an instant with its zone asks by recording; null for anything else. */
export const toAsOf = (text: string): AsOf | null => {
  const published = toLocalDate(text);
  if (published) return { published };
  if (!instantPattern.test(text) || !toLocalDate(text.slice(0, 10))) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : { recorded: new Date(time).toISOString() };
};

export const asOfSchema = z
  .string()
  .refine((text) => toAsOf(text) !== null, "neither a date YYYY-MM-DD nor an instant such as 2024-03-05T10:00:00Z")
  .describe("a date: what had been published by the end of that day; an instant: what the record held at that moment");

export const dateFilterSchema = localDateSchema
  .refine((text) => toLocalDate(text) !== null, "not a day of the calendar")
  .describe("a calendar date, YYYY-MM-DD");
