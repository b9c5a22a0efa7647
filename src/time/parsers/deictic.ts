import { type Meaning, parts, type Unit, units } from "../meaning.ts";
import { type Found, modOf, type Rule } from "../rule.ts";
import { whichOf } from "./quarters.ts";

const partOf = (found: Found, name = "part"): { daytime?: { part: string } } => {
  const part = parts[found.value(name)];
  return part ? { daytime: { part } } : {};
};

const steps: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  present: 0,
  next: 1,
  coming: 1,
};

const unitOf = (found: Found, name = "unit"): Unit => {
  if (found.word(name).startsWith("weekend")) return "weekend";
  const unit = units[found.value(name)];
  return unit || "day";
};

const deicticUnit = (found: Found): Meaning | null => {
  const count = steps[found.word("which")] ?? 0;
  const unit = unitOf(found);
  if (unit === "hour" || unit === "minute" || unit === "second") return null;
  if (unit === "day" || /\bthe next\b/i.test(found.text)) return null;
  return { kind: "shift", unit, count, origin: "speech", ...modOf(found) };
};

const edges = "edge=end/beginning/start/middle/close/rest/latter/remainder";

export const deictic: readonly Rule[] = [
  {
    id: "time/today",
    pattern: "[ ( mod=early/late/later/earlier )? today ]",
    means: (found) =>
      found.before?.lower === "of"
        ? { kind: "vague", value: "PRESENT_REF" }
        : { kind: "shift", unit: "day", count: 0, origin: "speech" },
    reason: "the day of publication",
    example: "The bridge was closed today.",
  },
  {
    id: "time/yesterday",
    pattern: "[ ( mod=early/late/later/earlier )? yesterday ]",
    means: (found) => ({ kind: "shift", unit: "day", count: -1, origin: "speech", ...modOf(found) }),
    reason: "the day before publication",
    example: "Two police officers were hurt yesterday.",
  },
  {
    id: "time/tomorrow",
    pattern: "[ ( mod=early/late )? tomorrow ]",
    means: (found) => ({ kind: "shift", unit: "day", count: 1, origin: "speech", ...modOf(found) }),
    reason: "the day after publication",
    example: "Voting begins tomorrow.",
  },
  {
    id: "time/day-before-yesterday",
    pattern: "[ the day where=before/after yesterday/tomorrow ]",
    means: (found) => ({
      kind: "shift",
      unit: "day",
      count: found.word("where") === "before" ? -2 : 2,
      origin: "speech",
    }),
    reason: "two days from publication",
    example: "He arrived the day before yesterday.",
  },
  {
    id: "time/tonight",
    pattern: "[ ( mod=early/late/later/earlier )? tonight ]",
    means: () => ({ kind: "shift", unit: "day", count: 0, origin: "speech", daytime: { part: "NI" } }),
    reason: "the night of publication",
    example: "The curfew begins tonight.",
  },
  {
    id: "time/overnight",
    pattern: "[ overnight ]",
    means: (found) =>
      /^(flight|stay|bag|success|train|accommodation|delivery)$/.test(found.after?.lower ?? "")
        ? null
        : { kind: "shift", unit: "day", count: -1, origin: "speech", daytime: { part: "NI" } },
    reason: "the night that ended on the day of publication",
    example: "Three drones were shot down overnight.",
  },
  {
    id: "time/last-night",
    pattern: "[ ( mod=early/late/later )? last night/evening ]",
    means: (found) => ({
      kind: "shift",
      unit: "day",
      count: -1,
      origin: "speech",
      daytime: { part: found.last.lower === "night" ? "NI" : "EV" },
    }),
    reason: "the night before publication",
    example: "Shots were heard last night.",
  },
  {
    id: "time/this-morning",
    pattern: "[ ( mod=early/late/later/earlier )? this part=PART ]",
    means: (found) => ({ kind: "shift", unit: "day", count: 0, origin: "speech", ...partOf(found), ...modOf(found) }),
    reason: "a part of the day of publication",
    example: "The road was reopened this morning.",
  },
  {
    id: "time/last-week",
    pattern: `[ ( the? ( mod=early/late/mid/earlier/later/sometime -? in? | ${edges} of ) )? the? this? which=last/next/this/past/coming/current/present unit=UNIT/WEEKEND ]`,
    means: (found) =>
      /^(time|round|day)$/.test(found.last.lower) ||
      (/^(-|'s?$)/.test(found.after?.lower ?? "") && found.after?.lower === "-")
        ? null
        : found.text.toLowerCase().startsWith("the past ") ||
            found.text.toLowerCase() === "the last decade" ||
            /^the last (week|month|year|century)$/i.test(found.text)
          ? {
              kind: "duration",
              value: `P1${({ week: "W", month: "M", quarter: "Q", year: "Y", decade: "DE", century: "CE" } as Record<string, string>)[found.last.lower] ?? "D"}`,
              reach: { unit: unitOf(found), count: 1, toward: "past" },
            }
          : deicticUnit(found),
    reason: "a unit of the calendar counted from publication",
    example: "Last week's clashes were the worst since April.",
  },
  {
    id: "time/end-of-the-month",
    pattern: `[ ( the? ${edges} of | mod=early/late/later/earlier in | mod=later ) the unit=UNIT/WEEKEND ]`,
    means: (found) =>
      /^(day|hour|minute|decade|second)$/.test(found.last.lower) ||
      /^(of|when|after|before|-)$/.test(found.after?.lower ?? "")
        ? null
        : { kind: "shift", unit: unitOf(found), count: 0, origin: "frame", ...modOf(found) },
    reason: "an edge of the unit that the text is in",
    example: "Troops will leave by the end of the month.",
  },
  {
    id: "time/year-end",
    pattern: "[ the? ( year -? end | year 's end | month 's end | month - end ) ]",
    means: (found) => ({
      kind: "shift",
      unit: found.text.includes("onth") ? "month" : "year",
      count: 0,
      origin: "frame",
      mod: "END",
    }),
    reason: "the end of the unit that the text is in",
    example: "The mission ends at year's end.",
  },
  {
    id: "time/the-weekend",
    pattern: "[ the unit=WEEKEND ]",
    means: (found) =>
      found.after?.lower === "of" ? null : { kind: "shift", unit: "weekend", count: 0, origin: "frame" },
    reason: "the weekend that the text is in or that ended before publication",
    example: "The barricades were removed over the weekend.",
  },
  {
    id: "time/the-quarter",
    pattern:
      "[ the ( latest | most recent | current | full | full fiscal | fiscal | latest fiscal | current fiscal | new )? unit=UNIT/period ( just? ended )? ]",
    means: (found) => {
      const word = found.last.lower;
      const before = found.before?.lower ?? "|";
      if (/^(of|when|that|in|before|after|to|-)$/.test(found.after?.lower ?? "") || /^(of|all|just)$/.test(before))
        return null;
      if (word === "quarter" || (word === "period" && /^the (latest|most recent)/i.test(found.text)))
        return {
          kind: "shift",
          unit: "quarter",
          count: 0,
          origin: "frame",
          ...(word === "quarter" && /latest|most recent|ended/i.test(found.text) ? { ended: true } : {}),
        };
      if (
        /^(week|month|year)$/.test(word) &&
        (found.text.split(/\s+/).length > 2 ||
          /^(in|during|for|over|throughout|through|\||\.|this|last|earlier|later|within)$/.test(before))
      )
        return { kind: "shift", unit: unitOf(found), count: 0, origin: "frame" };
      return null;
    },
    reason: "the unit that the text is in",
    example: "Sales for the year were flat.",
  },
  {
    id: "time/weekday",
    pattern: `[ ( about | around )? ( the? ( mod=early/late/mid/earlier/later -? ( in the | on )? ) )? ( the? this? which=last/next/this/past/coming/previous/following/that/preceding )? weekday=WEEKDAY ]`,
    means: (found) => {
      const short = found.last.text.length < 6;
      if (short && !/^(on|,|\(|last|next|this|by|until)$/.test(found.before?.lower ?? "") && !found.word("which"))
        return null;
      if (short && /^(sat|sun|mon|wed|thu)$/.test(found.last.lower) && found.before?.lower !== "on") return null;
      if (/^(times|herald|telegraph|school|schools|bloody|black|ash|easter|palm)$/.test(found.after?.lower ?? ""))
        return null;
      if (
        /^(bloody|black|ash|good|easter|palm|super|giving|cyber|holy)$/.test(found.before?.lower ?? "") &&
        found.before?.lower !== found.before?.text
      )
        return null;
      return {
        kind: "recurring",
        name: { weekday: found.value("weekday") },
        ...whichOf(found.word("which")),
        ...modOf(found),
      };
    },
    reason: "a weekday: in past-tense news the latest one not after publication",
    example: "KFOR guarded the building on Friday.",
  },
  {
    id: "time/weekday-last-week",
    pattern: "[ weekday=WEEKDAY of? which=last/next/this week ]",
    means: (found) => ({
      kind: "shift",
      unit: "week",
      count: steps[found.word("which")] ?? 0,
      origin: "speech",
      daytime: { part: `D${found.value("weekday")}` },
    }),
    reason: "a weekday of a week that is counted from publication",
    example: "He resigned on Tuesday last week.",
  },
];
