import { parts, seasons } from "../meaning.ts";
import type { Found, Rule } from "../rule.ts";
import { lengthOf } from "./length.ts";
import { unitNamed } from "./offsets.ts";

const every: readonly string[] = [
  "",
  "",
  "",
  "PT1H",
  "XXXX-XX-XX",
  "XXXX-WXX",
  "XXXX-XX",
  "P1Q",
  "XXXX",
  "",
  "",
  "XXXX-XX-XXTNI",
];
const weekdayTail = (found: Found): string => {
  const part = parts[found.value("part")];
  return part ? `T${part}` : "";
};

export const sets: readonly Rule[] = [
  {
    id: "time/daily",
    pattern: "[ ( twice | once | thrice )? every=EVERY ]",
    means: (found) =>
      /^\p{Lu}/u.test(found.text) &&
      /^\p{Lu}/u.test(found.after?.text ?? found.before?.text ?? "") &&
      /^\p{Lu}/u.test(found.before?.text ?? "A")
        ? null
        : { kind: "set", value: every[found.value("every")] ?? "XXXX" },
    reason: "an adverb or adjective of repetition",
    example: "Shelling is reported daily.",
  },
  {
    id: "time/every-unit",
    pattern: "[ every/each ( other | n=NUMBER )? unit=UNIT/UNITS ]",
    means: (found) => {
      const number = found.value("n");
      const amount = Number.isNaN(number) ? (/other/.test(found.text) ? 2 : 1) : number;
      return { kind: "set", value: lengthOf(amount, unitNamed(found)).value };
    },
    reason: "something that comes again after each unit",
    example: "Convoys leave every two weeks.",
  },
  {
    id: "time/twice-a-month",
    pattern: "[ once/twice/thrice a unit=UNIT ]",
    means: (found) => ({ kind: "set", value: lengthOf(1, unitNamed(found)).value }),
    reason: "so many times in each unit",
    example: "The council meets twice a month.",
  },
  {
    id: "time/so-many-a-week",
    pattern:
      "( times | percent | million | billion | people | dollars | deaths | attacks | NUMBER | % ) [ a unit=UNIT ]",
    means: (found) => ({ kind: "set", value: lengthOf(1, unitNamed(found)).value }),
    reason: "so many times in each unit",
    example: "The town takes in 300 people a week.",
  },
  {
    id: "time/every-weekday",
    pattern: "[ every/each other? weekday=WEEKDAY part=PART? ]",
    means: (found) => ({ kind: "set", value: `XXXX-WXX-${found.value("weekday")}${weekdayTail(found)}` }),
    reason: "a weekday that comes again",
    example: "They protest every Friday.",
  },
  {
    id: "time/weekdays",
    pattern: "[ ( weekday=WEEKDAYS | weekday2=WEEKDAY part=PART ) ]",
    means: (found) => {
      const plural = found.value("weekday");
      if (!Number.isNaN(plural)) return { kind: "set", value: `XXXX-WXX-${plural}` };
      return found.last.lower.endsWith("s")
        ? { kind: "set", value: `XXXX-WXX-${found.value("weekday2")}${weekdayTail(found)}` }
        : null;
    },
    reason: "a weekday in the plural",
    example: "The market is held on Tuesdays.",
  },
  {
    id: "time/every-season",
    pattern: "[ every/each ( season=SEASON | month=MONTH | part=PART | weekend=WEEKEND ) ]",
    means: (found) => {
      const season = seasons[found.value("season")];
      if (season) return { kind: "set", value: `XXXX-${season}` };
      const month = found.value("month");
      if (!Number.isNaN(month)) return { kind: "set", value: `XXXX-${String(month).padStart(2, "0")}` };
      return { kind: "set", value: found.word("weekend") ? "XXXX-WXX-WE" : `XXXX-XX-XX${weekdayTail(found)}` };
    },
    reason: "a season, month or part of day that comes again",
    example: "The river floods each spring.",
  },
  {
    id: "time/weekends",
    pattern: "[ ( on | at )? ( weekends | summers=SEASONS ) ]",
    means: () => ({ kind: "set", value: "XXXX-WXX-WE" }),
    reason: "weekends in the plural",
    example: "The crossing is closed on weekends.",
  },
];
