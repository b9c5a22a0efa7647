import type { LocalDate } from "../../core/date.ts";
import { rangeOfValue } from "../calendar/range-of-value.ts";
import { dayAt, unknownValue, valueAt, yearOf } from "../calendar/value-at.ts";
import type { Daytime, Meaning, Mod, Origin, Recurring, Resolved, Unit, Which } from "../meaning.ts";
import type { Tense } from "../tense.ts";
import { choose, type Direction, occurrences, valueInYear } from "./occurrences.ts";
import type { Context } from "./reference-time.ts";

const dated = (
  value: string,
  { mod, daytime, implied }: { mod?: Mod | undefined; daytime?: Daytime | undefined; implied: boolean },
): Resolved => {
  const suffix = daytime?.clock ?? daytime?.part;
  const whole = suffix ? `${value}T${suffix}` : value;
  const range = rangeOfValue(whole);
  return {
    type: /T/.test(whole) ? "TIME" : "DATE",
    value: whole,
    ...(mod ? { mod } : {}),
    from: range?.from ?? null,
    to: range?.to ?? null,
    grain: range?.grain ?? grainOfValue(whole),
    implied,
  };
};

const lengthGrains: readonly (readonly [RegExp, Resolved["grain"]])[] = [
  [/^PT|[\dX]T/, "hour"],
  [/CE$/, "century"],
  [/DE$|^BC\d{2,3}$/, "decade"],
  [/^P.*Y|^(BC)?[\dX]{4}$/, "year"],
  [/Q/, "quarter"],
  [/^P.*M|^(BC)?[\dX]{4}-([\dX]{2}|SP|SU|FA|WI)$/, "month"],
  [/W/, "week"],
];
const grainOfValue = (value: string): Resolved["grain"] =>
  lengthGrains.find(([pattern]) => pattern.test(value))?.[1] ?? "day";

const plain = (type: Resolved["type"], value: string, mod?: Mod): Resolved => ({
  type,
  value,
  ...(mod ? { mod } : {}),
  from: null,
  to: null,
  grain: grainOfValue(value),
  implied: false,
});

const originDay = (context: Context, origin: Origin): LocalDate | null => {
  if (origin === "speech") return context.published;
  if (origin === "frame") return context.narrative ? (context.reference?.day ?? context.published) : context.published;
  return context.reference?.day ?? context.published;
};

/** Units in which a date of some grain is known: a month knows its year, not its day. */
const fineness: Readonly<Record<string, number>> = {
  century: 0,
  decade: 1,
  year: 2,
  quarter: 3,
  month: 4,
  weekend: 5,
  week: 5,
  day: 6,
  night: 6,
  hour: 6,
};

type Shift = Extract<Meaning, { kind: "shift" }>;

/** "two days later" after "in June 1980": the day is not known, the month is not sure. */
const blurred = (day: LocalDate, grain: Resolved["grain"], unit: Unit): string => {
  if (unit === "day" || unit === "night")
    return grain === "month" ? `${day.slice(0, 7)}-XX` : `${day.slice(0, 4)}-XX-XX`;
  if (unit === "week" || unit === "weekend") return `${day.slice(0, 4)}-WXX`;
  return `${day.slice(0, 4)}-XX`;
};

/** "the quarter", "a year ago" and "the year-ago period" beside a quarter: that quarter, or its like of the year before. */
const comparedQuarter = (
  { unit, count, comparison, origin, ended: isOver }: Shift,
  { reference, quarter, published, longer }: Context,
): string | null => {
  const near = reference?.grain === "quarter" ? reference : null;
  if (unit === "quarter" && origin !== "speech") {
    const known = near ?? quarter;
    const told = known && dayAt(known.day, "quarter", origin === "frame" ? 0 : count);
    const last = isOver && published ? dayAt(published, "quarter", -1) : null;
    const day = last && (!told || valueAt(told, "quarter") > valueAt(last, "quarter")) ? last : told;
    return day ? valueAt(day, "quarter") : null;
  }
  const ended = published && comparison === "quarter" ? dayAt(published, "quarter", -1) : null;
  const day =
    comparison === "quarter" ? (quarter?.day ?? ended) : comparison && !longer ? (near ?? quarter)?.day : null;
  const before = day && dayAt(day, "year", -1);
  return before ? valueAt(before, "quarter") : null;
};

const shift = (meaning: Shift, context: Context, tense: Tense): Resolved => {
  const { unit, count, origin, mod } = meaning;
  const weekday = /^D(\d)$/.exec(meaning.daytime?.part ?? "")?.[1];
  const daytime = weekday ? undefined : meaning.daytime;
  const reference = context.reference;
  const day = originDay(context, origin);
  if (!day) return dated(unknownValue(unit), { mod, daytime, implied: true });
  const inText = origin === "text" || (origin === "frame" && context.narrative);
  const coarse = inText && reference && (fineness[reference.grain] ?? 6) < (fineness[unit] ?? 6) && unit !== "quarter";
  const there = dayAt(
    day,
    unit,
    unit === "quarter" && origin === "frame" && reference?.grain !== "quarter" ? count - 1 : count,
  );
  if (!there) return dated(unknownValue(unit), { mod, daytime, implied: true });
  if (coarse) return dated(blurred(there, reference.grain, unit), { mod, daytime, implied: true });
  if (weekday) {
    const monday = rangeOfValue(valueAt(there, "week"))?.from ?? there;
    return dated(dayAt(monday, "day", Number(weekday) - 1) ?? there, { mod, implied: true });
  }
  if (unit === "weekend" && count === 0 && origin === "frame" && tense !== "future") {
    const range = rangeOfValue(valueAt(there, "weekend"));
    const back = range && range.from > day ? (dayAt(there, "week", -1) ?? there) : there;
    return dated(valueAt(back, "weekend"), { mod, daytime, implied: true });
  }
  const quarter = comparedQuarter(meaning, context);
  if (quarter) return dated(quarter, { mod, implied: true });
  const named = unit === "decade" && Math.abs(count) === 1 && origin === "text" ? "year" : unit;
  return dated(valueAt(there, named), { mod, daytime, implied: true });
};

const whichDirections: Readonly<Record<Which, Direction>> = {
  last: "before",
  next: "after",
  coming: "after",
  this: "not-before",
  previous: "before",
  following: "after",
  that: "nearest",
};

const directionOf = (name: Recurring, which: Which | undefined, context: Context, tense: Tense): Direction => {
  if (which === "this" && tense === "past") return name.weekday ? "not-after" : "nearest";
  if (which) return whichDirections[which];
  if (context.narrative && context.reference) return name.weekday ? "not-before" : "onward";
  if (tense === "open") return "closest";
  if (tense === "past") return "not-after";
  if (tense === "future") return "not-before";
  return name.weekday ? "not-after" : "nearest";
};

const unknownRecurring = (name: Recurring): string =>
  name.weekday ? `XXXX-WXX-${name.weekday}` : (valueInYear(name, 1000)?.replace("1000", "XXXX") ?? "XXXX-XX-XX");

const recurring = (meaning: Extract<Meaning, { kind: "recurring" }>, context: Context, tense: Tense): Resolved => {
  const { name, year, which, mod, daytime } = meaning;
  if (typeof year === "number") return dated(valueInYear(name, year) ?? String(year), { mod, daytime, implied: false });
  if (year) {
    const day = originDay(context, year.origin);
    const value = day && valueInYear(name, yearOf(day) + year.count);
    return dated(value ?? unknownRecurring(name), { mod, daytime, implied: true });
  }
  const text =
    which === "previous" ||
    which === "following" ||
    which === "that" ||
    (context.narrative && which !== "last" && which !== "next");
  const day = (text ? context.reference?.day : null) ?? context.published ?? context.reference?.day;
  if (!day) return dated(unknownRecurring(name), { mod, daytime, implied: true });
  const reference = context.reference;
  const direction = directionOf(name, which, context, tense);
  if (context.narrative && direction === "onward" && reference?.grain === "year") {
    const value = valueInYear(name, yearOf(reference.day));
    if (value) return dated(value, { mod, daytime, implied: true });
  }
  const list = occurrences(name, day);
  const chosen = choose(list, day, direction) ?? choose(list, day, "nearest");
  return dated(chosen?.value ?? unknownRecurring(name), { mod, daytime, implied: true });
};

const reachOf = (meaning: Extract<Meaning, { kind: "duration" }>, context: Context): Resolved => {
  const base = plain("DURATION", meaning.value, meaning.mod);
  const { reach } = meaning;
  const day = context.published;
  if (!reach || !day) return base;
  const other = dayAt(day, reach.unit, reach.toward === "past" ? -reach.count : reach.count);
  if (!other) return base;
  const [from, to] = reach.toward === "past" ? [other, dayAt(day, "day", 1) ?? day] : [day, other];
  return from < to ? { ...base, from, to, implied: true } : base;
};

const dayOfMonth = (day: number, context: Context, daytime: Daytime | undefined): Resolved => {
  const around = context.reference?.day ?? context.published;
  const two = String(day).padStart(2, "0");
  const coarse = context.reference && (fineness[context.reference.grain] ?? 6) < 4;
  return dated(around && !coarse ? `${around.slice(0, 7)}-${two}` : `${around?.slice(0, 4) ?? "XXXX"}-XX-${two}`, {
    daytime,
    implied: true,
  });
};

/** Completes a meaning by its context: publication, running time and tense. Event anchors come later. */
export const resolve = (meaning: Meaning, context: Context, tense: Tense): Resolved => {
  const { mod, daytime } = meaning;
  switch (meaning.kind) {
    case "value":
      return dated(meaning.value, { mod, daytime, implied: false });
    case "recurring":
      return recurring(meaning, context, tense);
    case "shift":
      return shift(meaning, context, tense);
    case "quarter-of": {
      const known = !context.longer && context.quarter && valueAt(context.quarter.day, "quarter").slice(4);
      return dated(`${meaning.year}${known || ""}`, { mod, implied: Boolean(known) });
    }
    case "day-of-month":
      return dayOfMonth(meaning.day, context, daytime);
    case "daytime": {
      const reference = context.reference;
      const known = reference && (reference.grain === "day" || reference.grain === "hour") ? reference.day : null;
      return dated(known ?? "XXXX-XX-XX", { mod, daytime, implied: true });
    }
    case "vague":
      return plain("DATE", meaning.value, mod);
    case "duration":
      return reachOf(meaning, context);
    case "event-shift":
      return plain("DURATION", "PXX", mod);
    case "set":
      return plain("SET", meaning.value, mod);
  }
};
