import type { Rule } from "../rule.ts";
import { holidays as table } from "../tables/holidays.ts";
import { whichOf } from "./quarters.ts";

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, "'")
    .replace(/[\s'.\-/]+/g, "");
const days = new Map(table.map(([words, day]) => [words.replace(/[\s'.\-/]+/g, ""), day]));
const names = table.map(([words]) => words).join(" | ");

export const holidays: readonly Rule[] = [
  {
    id: "time/holiday",
    pattern: `[ ( which=last/next/this )? ( the morning/night/eve/day of )? ( ${names} ) ( ,? of? year=YEAR | which2=last/this/next/that year )? ]`,
    means: (found) => {
      const words = spaced(found.text);
      const holiday = [...days]
        .filter(([name]) => words.includes(name))
        .sort((a, b) => b[0].length - a[0].length)[0]?.[1];
      if (
        !holiday ||
        /^(island|massacre|tree|trees|card|cards|shopping|carol|carols|parade|sales|agreement|accord|accords)$/.test(
          found.after?.lower ?? "",
        )
      )
        return null;
      if (/^\d{4}-/.test(holiday)) return { kind: "value", value: holiday };
      const year = found.value("year");
      if (!Number.isNaN(year)) return { kind: "recurring", name: { holiday }, year };
      const count = { last: -1, this: 0, next: 1 }[found.word("which2")];
      return {
        kind: "recurring",
        name: { holiday },
        ...whichOf(found.word("which")),
        ...(count === undefined ? {} : { year: { count, origin: "speech" } }),
      };
    },
    reason: "a holiday, reckoned by its calendar",
    example: "Shelling went on through Orthodox Easter.",
  },
  {
    id: "time/attacks-of-september",
    pattern: "[ ( sept/september day=DAY/DAYTH ) ( ,? year=YEAR )? ] ( attack/attacks | terror/terrorist )",
    means: (found) => (found.value("day") === 11 ? { kind: "value", value: "2001-09-11" } : null),
    reason: "an event that is called by its day and not by its year",
    example: "The law was passed after the Sept. 11 attacks.",
  },
  {
    id: "time/nine-eleven",
    pattern: "[ month=DAY / day=DAY ]",
    means: (found) => (found.text === "9/11" ? { kind: "value", value: "2001-09-11" } : null),
    reason: "an event that is called by its day and not by its year",
    example: "Airport checks were tightened after 9/11.",
  },
];
