import {
  type Calendar,
  CalendarDate,
  GregorianCalendar,
  HebrewCalendar,
  IslamicUmalquraCalendar,
  toCalendar,
} from "@internationalized/date";
import { addTo, isoWeekday, type LocalDate, localDate } from "../../core/date.ts";

/** Western Easter Sunday (Meeus, Astronomical Algorithms, chapter 8). */
const easter = (year: number): LocalDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * shift + 114;
  return localDate(year, Math.floor(day / 31), (day % 31) + 1);
};

/** Orthodox Easter Sunday in the Gregorian calendar (Meeus, the same chapter), for 1900 to 2099. */
const pascha = (year: number): LocalDate => {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const day = moon + weekday + 114;
  return addTo(localDate(year, Math.floor(day / 31), (day % 31) + 1), { days: 13 });
};

const nthWeekday = (year: number, [n = 1, weekday = 1, month = 1]: readonly number[]): LocalDate => {
  if (n < 0) {
    const last = addTo(addTo(localDate(year, month, 1), { months: 1 }), { days: -1 });
    return addTo(last, { days: -((isoWeekday(last) - weekday + 7) % 7) });
  }
  const first = localDate(year, month, 1);
  return addTo(first, { days: ((weekday - isoWeekday(first) + 7) % 7) + 7 * (n - 1) });
};

/** The day of another calendar that falls into the Gregorian year. */
const ofCalendar = (calendar: Calendar, year: number, month: number, day: number): LocalDate | null => {
  const start = toCalendar(new CalendarDate(year, 1, 1), calendar).year;
  for (const there of [start, start + 1]) {
    const first = new CalendarDate(calendar, there, 1, 1);
    const date = new CalendarDate(calendar, there, month > 0 ? month : calendar.getMonthsInYear(first) + month, day);
    const here = toCalendar(date, new GregorianCalendar());
    if (here.year === year) return here.toString();
  }
  return null;
};

const islamic = new IslamicUmalquraCalendar();
const hebrew = new HebrewCalendar();

/** The value of a holiday of `tables/holidays.ts` in a year: a day, or null where it does not fall into that year. */
export const holidayDay = (rule: string, year: number): LocalDate | null => {
  if (year < 1583 || year > 2200) return /^\d\d-\d\d$/.test(rule) ? `${year}-${rule}` : null;
  const [kind = "", ...rest] = rule.split(/[ +]|(?<=[a-z])(?=-)/);
  if (kind === "easter") return addTo(easter(year), { days: Number(rest[0]) });
  if (kind === "pascha") return addTo(pascha(year), { days: Number(rest[0]) });
  if (kind === "nth") return nthWeekday(year, rest.map(Number));
  const [, month = "1", day = "1"] = /^(-?\d+)(?:-(\d+))?$/.exec(rest[0] ?? "") ?? [];
  if (kind === "islamic") return ofCalendar(islamic, year, Number(month), Number(day));
  if (kind === "hebrew") return ofCalendar(hebrew, year, Number(month), Number(day));
  return `${year}-${rule}`;
};
