import { type Meaning, parts } from "../meaning.ts";
import type { Found, Rule } from "../rule.ts";

const zone = "( ( local time | gmt | utc | est | edt | cet | cest | eet | pst | pdt | ist | bst | msk ) )?";

const clockOf = (found: Found): Meaning | null => {
  const [hour = Number.NaN, minute = 0] = (found.word("clock") || String(found.value("hour")))
    .split(/[:.]/)
    .map(Number);
  if (hour > 24 || minute > 59) return null;
  const shift = found.value("ampm");
  if (!Number.isNaN(shift) && (hour > 12 || hour === 0)) return null;
  const whole = shift === 12 ? (hour % 12) + 12 : shift === 0 ? hour % 12 : hour;
  const two = (number: number): string => String(number).padStart(2, "0");
  return { kind: "daytime", daytime: { clock: `${two(whole)}:${two(minute)}` } };
};

export const clock: readonly Rule[] = [
  {
    id: "time/clock-am-pm",
    pattern: `[ ( about | around | approximately | shortly after/before )? hour=HOUR ampm=AMPM ${zone} ]`,
    means: clockOf,
    reason: "an hour of the day",
    example: "The siren sounded at 11 a.m.",
  },
  {
    id: "time/clock",
    pattern: `[ ( about | around | approximately | some )? clock=CLOCK ampm=AMPM? ( hrs/hours/hr/h )? ${zone} ]`,
    means: (found) => {
      const told =
        found.text.length > 5 ||
        /^(at|by|until|till|from|to|around|about|since|before|after|between|and|-|,|\(|\||day)$/.test(
          found.before?.lower ?? "|",
        );
      return told ? clockOf(found) : null;
    },
    reason: "hours and minutes",
    example: "Shots were fired at 17:30.",
  },
  {
    id: "time/o-clock",
    pattern: "[ ( about | around )? hour=NUMBER o'clock ampm=AMPM? ]",
    means: clockOf,
    reason: "an hour of the day in words",
    example: "At five o'clock the crowd left.",
  },
  {
    id: "time/mid-part",
    pattern: "[ mid -? part=PART ]",
    means: (found) => ({ kind: "daytime", daytime: { part: parts[found.value("part")] ?? "DT" } }),
    reason: "the middle of a part of the day",
    example: "By mid-afternoon the square was empty.",
  },
  {
    id: "time/noon",
    pattern: "[ ( about | around )? noon=NOON ]",
    means: () => ({ kind: "daytime", daytime: { clock: "12:00" } }),
    reason: "the middle of the day",
    example: "The ultimatum ran out at noon.",
  },
  {
    id: "time/midnight",
    pattern: "[ ( about | around | shortly after/before )? midnight ]",
    means: () => ({ kind: "daytime", daytime: { clock: "24:00" } }),
    reason: "the end of a day",
    example: "The truce began at midnight.",
  },
];
