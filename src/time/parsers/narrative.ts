import { parts, type Unit, units } from "../meaning.ts";
import type { Found, Rule } from "../rule.ts";
import { modOf } from "../rule.ts";

const unitOf = (found: Found, name = "unit"): Unit =>
  found.word(name).startsWith("weekend") ? "weekend" : units[found.value(name)] || "day";
const early = "( mod=early/late/later/earlier/mid in? )?";
const ahead = "next/following/ensuing/subsequent/succeeding";
const behind = "previous/preceding";
const daytime = (found: Found): { daytime?: { part: string } } => {
  const part = parts[found.value("part")];
  return part ? { daytime: { part } } : {};
};

/** "the next day", "that evening", "later that month": times that count from the time that the text has reached. */
export const narrative: readonly Rule[] = [
  {
    id: "time/the-next-day",
    pattern: `[ ${early} the very? which=${ahead}/${behind} unit=UNIT/WEEKEND ]`,
    means: (found) => {
      if (/^(of|-)$/.test(found.after?.lower ?? "") && /^(minute|hour)$/.test(found.last.lower)) return null;
      const count = /^pre/.test(found.word("which")) ? -1 : 1;
      return { kind: "shift", unit: unitOf(found), count, origin: "text", ...modOf(found) };
    },
    reason: "the unit after or before the one that the text has reached",
    example: "The next day the airfield was retaken.",
  },
  {
    id: "time/the-following-morning",
    pattern: `[ ${early} the which=${ahead}/${behind}/same part=PART ]`,
    means: (found) => {
      const which = found.word("which");
      const count = which === "same" ? 0 : /^pre/.test(which) ? -1 : 1;
      return { kind: "shift", unit: "day", count, origin: "text", ...daytime(found), ...modOf(found) };
    },
    reason: "a part of the day after or before the one that the text has reached",
    example: "Lincoln died early the next morning.",
  },
  {
    id: "time/the-day-after",
    pattern: "[ the unit=UNIT where=after/before/following/earlier ]",
    means: (found) => {
      const after = found.after;
      if (/^(second|minute|hour)$/.test(found.word("unit"))) return null;
      const bare =
        !after ||
        /^[.,;:)|]$/.test(after.lower) ||
        /^(that|this|the|he|she|it|they|saw|when|and|but|in|on|at)$/.test(after.lower);
      const count = /^(after|following)$/.test(found.word("where")) ? 1 : -1;
      if (!bare || /^(the|when|he|she|it|they)$/.test(after?.lower ?? ""))
        return { kind: "event-shift", unit: unitOf(found), count };
      return { kind: "shift", unit: unitOf(found), count, origin: "text" };
    },
    reason: "the unit after or before the one that the text has reached, or an event",
    example: "The Crown Council met the day after.",
  },
  {
    id: "time/that-day",
    pattern: `[ ${early} ( that same? | the very? same | this same | this very ) unit=UNIT/WEEKEND ]`,
    means: (found) =>
      /^(minute|second|hour)$/.test(found.last.lower)
        ? null
        : { kind: "shift", unit: unitOf(found), count: 0, origin: "text", ...modOf(found) },
    reason: "the unit that the text has reached",
    example: "Martial law was declared later that month.",
  },
  {
    id: "time/that-evening",
    pattern: `[ ${early} that same? part=PART ]`,
    means: (found) => ({ kind: "shift", unit: "day", count: 0, origin: "text", ...daytime(found), ...modOf(found) }),
    reason: "a part of the day that the text has reached",
    example: "That evening the crowd came back.",
  },
  {
    id: "time/late-in-the-day",
    pattern: "[ mod=early/late/later/earlier in the part=PART ]",
    means: (found) => ({ kind: "daytime", ...daytime(found), ...modOf(found) }),
    reason: "a part of the day that the text has reached",
    example: "Late in the evening shots were fired.",
  },
  {
    id: "time/in-the-morning",
    pattern: "in/during/by/until/through/throughout/for/of/. [ the ( mod=early/late )? part=PART hours? ]",
    means: (found) =>
      /^(of|when|after|before|sky|sun|shift|raid)$/.test(found.after?.lower ?? "") && found.after?.lower !== "of"
        ? null
        : { kind: "daytime", ...daytime(found), ...modOf(found) },
    reason: "a part of the day that the text has reached",
    example: "In the morning the patrol found the bodies.",
  },
  {
    id: "time/at-night",
    pattern: "at/by [ part=night ]",
    means: () => ({ kind: "value", value: "XXXX-XX-XXTNI" }),
    reason: "every night that the text may mean",
    example: "The convoys drove at night.",
  },
  {
    id: "time/part-of-day",
    pattern: `[ ${early} the? ( mod2=early/late/mid -? )? part=PART hours? ]`,
    means: (found) => ({ kind: "daytime", loose: true, ...daytime(found), ...modOf(found) }),
    reason: "a part of the day; it stays only where a day stands beside it",
    example: "He left on Friday evening.",
  },
  {
    id: "time/dawn",
    pattern: "at/by/before/after/until/since [ part=DAWN/DUSK ]",
    means: (found) => ({ kind: "daytime", ...daytime(found) }),
    reason: "the edge of the day that the text has reached",
    example: "The assault began at dawn.",
  },
];
