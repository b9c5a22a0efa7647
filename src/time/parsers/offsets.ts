import { type Meaning, type Mod, type Unit, units } from "../meaning.ts";
import type { Found, Rule } from "../rule.ts";
import { lengthOf } from "./length.ts";

/** What may stand before a length: "nearly two weeks", "more than a year", "at least 30 days". */
export const approx =
  "( about | around | approximately | roughly | nearly | almost | some | only | just | a mere | over | under | within | more than | less than | fewer than | no more than | at least | at most | up to | as many as | close to | well over | an estimated )?";
/** How many: "two", "a", "several", "a few", "two to three". */
export const count =
  "( a/the? ( few=few | couple=couple of? | dozen=dozen ) | some=several/some/many/numerous | n=NUMBER ( to/or/- upper=NUMBER )? | one=a/an/another | near=a near - )";

const approxMods: readonly (readonly [RegExp, Mod])[] = [
  [/^(about|around|approximately|roughly|some|an estimated|close to)\b/i, "APPROX"],
  [/^(nearly|almost|under|less than|fewer than|a near)\b/i, "LESS_THAN"],
  [/^(over|more than|well over)\b/i, "MORE_THAN"],
  [/^(at least)\b/i, "EQUAL_OR_MORE"],
  [/^(at most|up to|no more than|as many as|within)\b/i, "EQUAL_OR_LESS"],
];
export const approxOf = (found: Found): { mod?: Mod } => {
  const hit = approxMods.find(([pattern]) => pattern.test(found.text));
  return hit ? { mod: hit[1] } : {};
};

export const unitNamed = (found: Found): Unit =>
  found.word("unit").startsWith("weekend") ? "weekend" : units[found.value("unit")] || "day";

/** The number said, or null where the words are vague ("several", "weeks"). */
export const amountOf = (found: Found): number | null => {
  if (found.word("few") || found.word("some")) return null;
  if (found.word("couple")) return 2;
  if (found.word("dozen")) return 12;
  if (found.word("one") || found.word("near")) return 1;
  const amount = found.value("n");
  return Number.isNaN(amount) ? null : amount * (found.word("unit").startsWith("fortnight") ? 2 : 1);
};

const shifted = (found: Found, direction: 1 | -1, origin: "speech" | "text"): Meaning => {
  const amount = amountOf(found);
  const unit = unitNamed(found);
  if (amount === null || !Number.isInteger(amount) || amount > 5000)
    return { kind: "vague", value: direction < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (unit === "hour" || unit === "minute" || unit === "second") {
    const { value } = lengthOf(amount, unit);
    return { kind: "duration", value, ...approxOf(found) };
  }
  return {
    kind: "shift",
    unit,
    count: direction * amount,
    origin,
    ...approxOf(found),
    ...(unit === "year" && direction * amount === -1 ? { comparison: "year" as const } : {}),
  };
};

const anchored = (found: Found, direction: 1 | -1): Meaning => {
  const amount = amountOf(found);
  const unit = unitNamed(found);
  const vague = amount === null || !Number.isInteger(amount) || amount > 5000 || /^(hour|minute|second)$/.test(unit);
  return {
    kind: "event-shift",
    unit,
    count: direction * (vague ? 0 : (amount ?? 0)),
    ...(vague ? { vague } : {}),
    ...approxOf(found),
  };
};

const follows = /^([.,;:)|]|and|but|he|she|it|they|when|on|in|at|for|with|of|to|were|was|,)$/;

export const offsets: readonly Rule[] = [
  {
    id: "time/ago",
    pattern: `[ ${approx} ${count} more? unit=UNIT/UNITS ( or so | and a half )? ago ]`,
    means: (found) => shifted(found, -1, "speech"),
    reason: "counted back from publication",
    example: "The ceasefire was signed two weeks ago.",
  },
  {
    id: "time/vague-ago",
    pattern: "[ ( long | not long | some time | many | unit=UNITS ) ago ]",
    means: () => ({ kind: "vague", value: "PAST_REF" }),
    reason: "some time before publication",
    example: "The village was abandoned long ago.",
  },
  {
    id: "time/in-two-weeks-time",
    pattern: `in [ ${approx} ${count} unit=UNIT/UNITS ] 's time`,
    means: (found) => shifted(found, 1, "speech"),
    reason: "counted on from publication",
    example: "Elections will be held in two months' time.",
  },
  {
    id: "time/from-now",
    pattern: `[ ${approx} ${count} unit=UNIT/UNITS ( from now | hence | from today ) ]`,
    means: (found) => shifted(found, 1, "speech"),
    reason: "counted on from publication",
    example: "The deadline is three days from now.",
  },
  {
    id: "time/later",
    pattern: `[ ${approx} ${count} unit=UNIT/UNITS ( or so )? later/afterwards/afterward/after ]`,
    means: (found) =>
      found.last.lower === "after" && found.after && !/^([.,;:)|])$/.test(found.after.lower)
        ? null
        : shifted(found, 1, "text"),
    reason: "counted on from the time that the text has reached",
    example: "Twelve days later France surrendered.",
  },
  {
    id: "time/earlier",
    pattern: `[ ${approx} ${count} unit=UNIT/UNITS ( or so )? earlier/before/previously/prior/beforehand ]`,
    means: (found) =>
      /^(before|prior)$/.test(found.last.lower) && found.after && !follows.test(found.after.lower)
        ? null
        : shifted(found, -1, "text"),
    reason: "counted back from the time that the text has reached",
    example: "The agreement had been signed a decade earlier.",
  },
  {
    id: "time/after-event",
    pattern: `[ ${approx} ${count} unit=UNIT/UNITS ] after/following/since`,
    means: (found) => anchored(found, 1),
    reason: "counted from an event that another time of the article may date",
    example: "Independence came two days after the vote.",
  },
  {
    id: "time/before-event",
    pattern: `[ ${approx} ${count} unit=UNIT/UNITS ] ( before | prior to | ahead of )`,
    means: (found) => anchored(found, -1),
    reason: "counted from an event that another time of the article may date",
    example: "He was arrested three months before the election.",
  },
  {
    id: "time/plural-later",
    pattern: "[ ( just/only )? unit=UNITS ( later=later/afterwards | earlier/before ) ]",
    means: (found) => ({ kind: "vague", value: found.word("later") ? "FUTURE_REF" : "PAST_REF" }),
    reason: "an untold number of units from the time that the text has reached",
    example: "Months later the case was dropped.",
  },
  {
    id: "time/quarter-a-year-ago",
    pattern:
      "[ the ( comparable/corresponding/same )? unit=quarter/period ( a year ago/earlier/before | of? last year ) ]",
    means: () => ({ kind: "shift", unit: "year", count: -1, origin: "text", comparison: "quarter" }),
    reason: "the quarter that the text compares with, a year before",
    example: "Sales were lower in the corresponding period last year.",
  },
  {
    id: "time/last-years-quarter",
    pattern: "[ last year 's unit=quarter/period ]",
    means: () => ({ kind: "shift", unit: "year", count: -1, origin: "text", comparison: "quarter" }),
    reason: "the quarter that the text compares with, a year before",
    example: "Profit was below last year's quarter.",
  },
  {
    id: "time/quarter-of-that-year",
    pattern: "[ the year=YEAR unit=quarter/period ]",
    means: (found) => ({ kind: "quarter-of", year: found.value("year") }),
    reason: "the quarter that the text speaks of, in another year",
    example: "Orders doubled from the 1988 quarter.",
  },
  {
    id: "time/year-earlier",
    pattern: "[ the? ( comparable/corresponding )? year - ago/earlier ( ORDINAL )? ( unit=quarter/period )? ]",
    means: (found) => ({
      kind: "shift",
      unit: "year",
      count: -1,
      origin: "text",
      comparison: found.word("unit") ? "quarter" : "year",
    }),
    reason: "the same stretch of the year before",
    example: "Losses narrowed from the year-ago quarter.",
  },
];
