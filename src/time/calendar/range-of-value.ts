import { addTo, type DateRange, isoWeekday, type LocalDate, localDate, toLocalDate } from "../../core/date.ts";

/** Monday of an ISO week (ISO 8601: week 1 holds 4 January). */
const mondayOf = (year: number, week: number): LocalDate => {
  const fourth = localDate(year, 1, 4);
  return addTo(fourth, { days: 1 - isoWeekday(fourth) + 7 * (week - 1) });
};

/** ISO week-numbering year and week of a day. */
export const isoWeek = (date: LocalDate): { year: number; week: number } => {
  const thursday = addTo(date, { days: 4 - isoWeekday(date) });
  const year = Number(thursday.slice(0, 4));
  const first = mondayOf(year, 1);
  return { year, week: Math.round((Date.parse(thursday) - Date.parse(first)) / 604_800_000 - 3 / 7) + 1 };
};

const span = (from: LocalDate, length: Parameters<typeof addTo>[1], grain: DateRange["grain"]): DateRange => ({
  from,
  to: addTo(from, length),
  grain,
});
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

type Reader = readonly [pattern: RegExp, read: (numbers: readonly string[]) => DateRange];
const year = (text: string | undefined): number => Number(text);

/** The forms of a TIMEX3 date value, each with the days that it covers. Seasons are the meteorologist's, in the north. */
const readers: readonly Reader[] = [
  [/^(\d{4}-\d\d-\d\d)T(?:\d\d)/, ([, day = ""]) => span(day, { days: 1 }, "hour")],
  [/^(\d{4}-\d\d-\d\d)(?:T|$)/, ([, day = ""]) => span(day, { days: 1 }, "day")],
  [/^(\d{4})-(0[1-9]|1[0-2])(?:-XX.*)?$/, ([, y, m]) => span(localDate(year(y), year(m), 1), { months: 1 }, "month")],
  [/^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/, ([, y, w]) => span(mondayOf(year(y), year(w)), { days: 7 }, "week")],
  [
    /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])-WE/,
    ([, y, w]) => span(addTo(mondayOf(year(y), year(w)), { days: 5 }), { days: 2 }, "day"),
  ],
  [/^(\d{4})-Q([1-4])$/, ([, y, q]) => span(localDate(year(y), 3 * year(q) - 2, 1), { months: 3 }, "quarter")],
  [/^(\d{4})-H([12])$/, ([, y, h]) => span(localDate(year(y), 6 * year(h) - 5, 1), { months: 6 }, "quarter")],
  [
    /^(\d{4})-(SP|SU|FA|WI)$/,
    ([, y, s = ""]) => span(localDate(year(y), seasonMonths[s] ?? 3, 1), { months: 3 }, "quarter"),
  ],
  [/^(\d{4})(?:-XX.*)?$/, ([, y]) => span(localDate(year(y), 1, 1), { years: 1 }, "year")],
  [/^(\d{3})$/, ([, d]) => span(localDate(10 * year(d), 1, 1), { years: 10 }, "decade")],
  [/^(\d{2})$/, ([, c]) => span(localDate(100 * year(c), 1, 1), { years: 100 }, "century")],
];

/** The days that a TIMEX3 value covers; null where it names none that the calendar knows (BC, unknown parts, lengths). */
export const rangeOfValue = (value: string): DateRange | null => {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(value);
    if (!match || (match[1]?.length === 10 && toLocalDate(match[1]) === null) || /^0/.test(value)) continue;
    const range = read(match);
    return /^[1-9]/.test(range.from) && range.to > range.from ? range : null;
  }
  return null;
};
