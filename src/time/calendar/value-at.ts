import { addTo, type LocalDate } from "../../core/date.ts";
import type { Unit } from "../meaning.ts";
import { isoWeek } from "./range-of-value.ts";

const two = (number: number): string => String(number).padStart(2, "0");
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
const quarterOf = (date: LocalDate): number => Math.floor((monthOf(date) + 2) / 3);

/** The TIMEX3 value of the unit that holds the day. */
export const valueAt = (date: LocalDate, unit: Unit): string => {
  if (unit === "week" || unit === "weekend") {
    const { year, week } = isoWeek(date);
    return `${year}-W${two(week)}${unit === "weekend" ? "-WE" : ""}`;
  }
  if (unit === "month") return date.slice(0, 7);
  if (unit === "quarter") return `${date.slice(0, 4)}-Q${quarterOf(date)}`;
  if (unit === "year") return date.slice(0, 4);
  if (unit === "decade") return date.slice(0, 3);
  return unit === "century" ? date.slice(0, 2) : date;
};

/** The day `count` units away; null where it leaves the calendar. */
export const dayAt = (date: LocalDate, unit: Unit, count: number): LocalDate | null => {
  const lengths: Partial<Record<Unit, Parameters<typeof addTo>[1]>> = {
    week: { weeks: count },
    weekend: { weeks: count },
    month: { months: count },
    quarter: { months: 3 * count },
    year: { years: count },
    decade: { years: 10 * count },
    century: { years: 100 * count },
  };
  const there = addTo(date, lengths[unit] ?? { days: count });
  return /^[1-9]\d{3}-/.test(there) && yearOf(date) + count > 0 ? there : null;
};

/** A value with its unknown parts told as TIMEX3 tells them: a day of an unknown month is "XXXX-XX-XX". */
export const unknownValue = (unit: Unit): string =>
  ({
    week: "XXXX-WXX",
    weekend: "XXXX-WXX-WE",
    month: "XXXX-XX",
    quarter: "XXXX-QX",
    year: "XXXX",
    decade: "XXX",
    century: "XX",
  })[unit as string] ?? "XXXX-XX-XX";
