import type { Meaning, YearRef } from "../meaning.ts";
import { bareModifiers, type Found, modifiers, modOf, type Rule } from "../rule.ts";
import { isAmbiguousMonth } from "./ambiguous-month.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** The year as TIMEX3 writes it: "BC0490", "1998". Two digits are of the century that is nearest to the year 2000. */
const yearText = (year: number, era: string): string =>
  /^b/i.test(era) ? `BC${String(year).padStart(4, "0")}` : String(year).padStart(4, "0");

const yearRefs: Readonly<Record<string, YearRef>> = {
  last: { count: -1, origin: "speech" },
  this: { count: 0, origin: "speech" },
  next: { count: 1, origin: "speech" },
  that: { count: 0, origin: "text" },
  same: { count: 0, origin: "text" },
  the: { count: 0, origin: "text" },
  previous: { count: -1, origin: "text" },
  following: { count: 1, origin: "text" },
};

const dated = (found: Found): Meaning | null => {
  const month = found.value("month");
  const day = found.value("day");
  const year = found.value("year");
  if (day < 1 || day > 31) return null;
  if (!Number.isNaN(year)) {
    const value = `${yearText(year, found.word("era"))}-${two(month)}${Number.isNaN(day) ? "" : `-${two(day)}`}`;
    return { kind: "value", value, ...modOf(found) };
  }
  const ref = yearRefs[found.word("which")];
  const name = { month, ...(Number.isNaN(day) ? {} : { day }) };
  return { kind: "recurring", name, ...(ref ? { year: ref } : {}), ...modOf(found) };
};

const tail = "( ,? year=YEAR era=BC? | of? ,? the? which=last/this/next/that/same/previous/following year )?";

export const dates: readonly Rule[] = [
  {
    id: "time/month-day",
    pattern: `[ ( WEEKDAY ,? )? ${bareModifiers} month=MONTH the? day=DAY/DAYTH ${tail} ]`,
    means: dated,
    reason: "a month and a day, as American papers write it",
    example: "The White House confirmed the talks on June 2.",
  },
  {
    id: "time/day-month",
    pattern: `[ ( WEEKDAY ,? )? ${modifiers} day=DAY/DAYTH of? month=MONTH ${tail} ]`,
    means: dated,
    reason: "a day and a month, as British papers and agencies write it",
    example: "The ceasefire came into force on 11 November 1918.",
  },
  {
    id: "time/range-start-day",
    pattern: `[ the? day=DAY/DAYTH ] ( - | to | and | until | till | through | or ) the? DAY/DAYTH of? month=MONTH ( ,? year=YEAR )?`,
    means: dated,
    reason: "the first of two days shares the month of the second",
    example: "The exercise ran from 3 to 5 June.",
  },
  {
    id: "time/range-end-day",
    pattern: `month=MONTH DAY/DAYTH ( - | to | and | until | till | through | or ) [ the? day=DAY/DAYTH ] ( ,? year=YEAR )?`,
    means: (found) => (/^(%|percent|people|per)$/.test(found.after?.lower ?? "") ? null : dated(found)),
    reason: "the second of two days shares the month of the first",
    example: "Talks were held on May 4 and 5.",
  },
  {
    id: "time/range-start-month-day",
    pattern: `[ month=MONTH day=DAY/DAYTH ] ( - | to | and | until | till | through | or ) ( the? MONTH )? DAY/DAYTH ,? year=YEAR`,
    means: dated,
    reason: "the first of two dates shares the year of the second",
    example: "The battle (July 1 to July 3, 1863) was the bloodiest of the war.",
  },
  {
    id: "time/month-year",
    pattern: `[ ${bareModifiers} month=MONTH of? ,? ( year=YEAR/SPOKENYEAR | year=NUMBER/EARLYYEAR era=BC ) ]`,
    means: dated,
    reason: "a month of a year",
    example: "The pact was signed in April 1941.",
  },
  {
    id: "time/month-of-that-year",
    pattern: `[ ${bareModifiers} month=MONTH of? the? which=last/this/next/that/same/previous/following year ]`,
    means: dated,
    reason: "the year is told by counting",
    example: "In August of that year the communists attacked.",
  },
  {
    id: "time/month",
    pattern: `[ ${bareModifiers} month=MONTH ]`,
    means: (found) => (isAmbiguousMonth(found) ? null : dated(found)),
    reason: "a month alone: the context knows the year",
    example: "Serbs boycotted the April local elections.",
  },
  {
    id: "time/iso",
    pattern: "[ date=ISO ]",
    means: (found) => ({ kind: "value", value: found.text }),
    reason: "ISO 8601",
    example: "Updated 2023-06-05.",
  },
  {
    id: "time/numeric-date",
    pattern: "[ date=NUMERICDATE ]",
    means: (found) => {
      const [a = 0, b = 0, c = 0] = found.text.split(/[/.]/).map(Number);
      const dayFirst = a > 12 || found.text.includes(".");
      const [day, month] = dayFirst ? [a, b] : [b, a];
      const year = c < 100 ? (c < 50 ? 2000 : 1900) + c : c;
      if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null;
      return { kind: "value", value: `${year}-${two(month)}-${two(day)}` };
    },
    reason: "figures with points are day first; with strokes month first unless that cannot be",
    example: "The order of 25/02/2023 was published on 01.03.2023.",
  },
  {
    id: "time/day-of-month",
    pattern: "on/by/until/till/since/from/and/, [ the day=DAYTH ]",
    means: (found) =>
      /^(of|[a-z]{3,})$/.test(found.after?.lower ?? "") &&
      !/^(and|when|after|while|the|with|but|they|british|german)$/.test(found.after?.lower ?? "")
        ? null
        : { kind: "day-of-month", day: found.value("day") },
    reason: "a day of the month that the text has reached",
    example: "The patrol left on the 13th and came back on the 19th.",
  },
  {
    id: "time/day-of-that-month",
    pattern: "[ the? day=DAY/DAYTH of that/the/this/same same? month ]",
    means: (found) => ({ kind: "day-of-month", day: found.value("day") }),
    reason: "a day of the month that the text has reached",
    example: "On the 28th of that month the bridge was taken.",
  },
];
