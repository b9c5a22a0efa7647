import { addTo, daysBetween, isoWeekday, type LocalDate } from "../../core/date.ts";
import { holidayDay } from "../calendar/holiday-day.ts";
import { rangeOfValue } from "../calendar/range-of-value.ts";
import { yearOf } from "../calendar/value-at.ts";
import { type Recurring, seasons } from "../meaning.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** The value of a named stretch in a year; null where the year lacks it. */
export const valueInYear = (name: Recurring, year: number): string | null => {
  if (name.holiday) return holidayDay(name.holiday, year);
  if (name.month) return `${year}-${two(name.month)}${name.day ? `-${two(name.day)}` : ""}`;
  if (name.season) return `${year}-${seasons[name.season] ?? ""}`;
  if (name.quarter) return `${year}-Q${name.quarter}`;
  return name.half ? `${year}-H${name.half}` : null;
};

export interface Occurrence {
  readonly value: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const asOccurrence = (value: string | null): readonly Occurrence[] => {
  const range = value && rangeOfValue(value);
  return range ? [{ value, from: range.from, to: range.to }] : [];
};

/** Where a named stretch falls around a day: weekdays within a fortnight, others within a year or two. In order. */
export const occurrences = (name: Recurring, around: LocalDate): readonly Occurrence[] => {
  if (name.weekday) {
    const first = addTo(around, { days: ((name.weekday - isoWeekday(around) + 7) % 7) - 14 });
    return [0, 7, 14, 21].flatMap((days) => asOccurrence(addTo(first, { days })));
  }
  const year = yearOf(around);
  const years = name.month === 2 && name.day === 29 ? [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4] : [-2, -1, 0, 1, 2];
  return years.flatMap((step) => (year + step < 1000 ? [] : asOccurrence(valueInYear(name, year + step))));
};

export type Direction = "not-after" | "before" | "after" | "not-before" | "nearest" | "closest" | "onward";

const latest = (list: readonly Occurrence[]): Occurrence | undefined => list.at(-1);

/**
 * One of the occurrences, as seen from a day. `not-before` takes the one that the day lies in; `onward` takes the nearest,
 * where a step back costs twice a step ahead (histories run forward).
 */
export const choose = (list: readonly Occurrence[], day: LocalDate, direction: Direction): Occurrence | undefined => {
  if (direction === "not-after") return latest(list.filter(({ from }) => from <= day));
  if (direction === "before") return latest(list.filter(({ to }) => to <= day));
  if (direction === "after") return list.find(({ from }) => from > day);
  if (direction === "not-before") return list.find(({ to }) => to > day);
  const cost = ({ from, to }: Occurrence): number => {
    if (from <= day && day < to) return 0;
    const ahead = daysBetween(day, from);
    return ahead > 0
      ? ahead * (aheadCosts[direction] ?? 1)
      : Math.abs(daysBetween(day, to)) * (direction === "onward" ? backCost : 1);
  };
  return [...list].sort((a, b) => cost(a) - cost(b))[0];
};
/** A month of an unknown year is more often past than to come, unless it is close; an end ("by August") the reverse. */
const aheadCosts: Partial<Record<Direction, number>> = { nearest: 2, closest: 0.7 };
const backCost = 2;
