import { addTo, type LocalDate } from "../../core/date.ts";
import type { EventTime } from "../../core/record/event.ts";

const months = "January February March April May June July August September October November December".split(" ");

const partsOf = (day: LocalDate) => ({
  year: day.slice(0, 4),
  month: months[Number(day.slice(5, 7)) - 1] ?? "",
  date: String(Number(day.slice(8, 10))),
});

/** "29 May 2023" */
export const dayInWords = (day: LocalDate): string => {
  const { year, month, date } = partsOf(day);
  return `${date} ${month} ${year}`;
};

/**
 * The day that a value is of. A claim keeps no grain beside it, so the first day of a year or month other than that of the
 * report stands for the whole: "declared in 2008" is as of "2008" and not of 1 January.
 */
export const asOfInWords = (day: LocalDate, published: LocalDate | null): string => {
  const { year, month } = partsOf(day);
  if (published && day.endsWith("-01-01") && published.slice(0, 4) !== year) return year;
  return published && day.endsWith("-01") && published.slice(0, 7) !== day.slice(0, 7)
    ? `${month} ${year}`
    : dayInWords(day);
};

/** Both days belong to it: "3 to 13 June 2023", "30 December 2022 to 2 January 2023". */
export const daysInWords = (first: LocalDate, last: LocalDate): string => {
  if (first === last) return dayInWords(first);
  const [a, b] = [partsOf(first), partsOf(last)];
  if (a.year !== b.year) return `${dayInWords(first)} to ${dayInWords(last)}`;
  return a.month === b.month
    ? `${a.date} to ${b.date} ${b.month} ${b.year}`
    : `${a.date} ${a.month} to ${b.date} ${b.month} ${b.year}`;
};

/** "on 29 May 2023", "in May 2023", "in 2008", "in the week from 2 October 2023"; "" where nothing dates it. */
export const whenInWords = (time: Pick<EventTime, "from" | "to" | "grain"> | null): string => {
  if (!time) return "";
  const { year, month } = partsOf(time.from);
  const last = addTo(time.to, { days: -1 });
  if (last <= time.from) return `on ${dayInWords(time.from)}`;
  if (time.grain === "month") return `in ${month} ${year}`;
  if (time.grain === "year") return `in ${year}`;
  return `between ${daysInWords(time.from, last).replace(" to ", " and ")}`;
};
