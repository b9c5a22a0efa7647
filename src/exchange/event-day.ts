import { addTo, daysBetween, type LocalDate } from "../core/date.ts";
import type { SituationEvent } from "../core/record/event.ts";

/** The days of an event: first and last inclusive, and how well they are known. */
export interface EventDays {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly middle: LocalDate;
  readonly known: "day" | "days" | "week" | "month" | "year";
}

const knownAs = (grain: string, days: number): EventDays["known"] => {
  if (days <= 1) return "day";
  if (days <= 6) return "days";
  if (grain === "week" || days <= 7) return "week";
  return days <= 31 ? "month" : "year";
};

/** Null where the event has no time. */
export const daysOf = ({ time }: SituationEvent): EventDays | null => {
  if (!time) return null;
  const days = Math.max(1, daysBetween(time.from, time.to));
  const last = addTo(time.from, { days: days - 1 });
  return {
    first: time.from,
    last,
    middle: addTo(time.from, { days: Math.floor((days - 1) / 2) }),
    known: knownAs(time.grain, days),
  };
};

/** The months as English spells them. */
export const months: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "29 May 2023" */
export const spelledDay = (day: LocalDate): string =>
  `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
