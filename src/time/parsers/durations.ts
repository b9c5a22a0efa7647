import type { Meaning, Reach } from "../meaning.ts";
import type { Found, Rule } from "../rule.ts";
import { lengthOf } from "./length.ts";
import { amountOf, approx, approxOf, count, unitNamed } from "./offsets.ts";

const half = (found: Found): Meaning => {
  const amount = amountOf(found) ?? 1;
  const unit = unitNamed(found);
  const smaller: Record<string, [number, "month" | "minute" | "day" | "hour" | "year" | "second"]> = {
    year: [6, "month"],
    hour: [30, "minute"],
    minute: [30, "second"],
    day: [12, "hour"],
    decade: [5, "year"],
  };
  const rest = smaller[unit];
  if (!rest) return { kind: "duration", value: lengthOf(amount + 0.5, unit).value, ...approxOf(found) };
  const [number, name] = rest;
  return {
    kind: "duration",
    value: `${lengthOf(amount, unit).value}${lengthOf(number, name).value.replace(unit === "day" ? "P" : /^PT?/, "")}`,
    ...approxOf(found),
  };
};

const reached = (found: Found, toward: "past" | "future"): { reach?: Reach } => {
  const amount = amountOf(found);
  const unit = unitNamed(found);
  return amount !== null && Number.isInteger(amount) && amount < 5000 && !/^(hour|minute|second)$/.test(unit)
    ? { reach: { unit, count: amount, toward } }
    : {};
};

const lasting = (found: Found): Meaning | null => {
  const unit = unitNamed(found);
  const word = found.word("unit");
  const single = found.word("one");
  if (
    single &&
    /^(a|an)$/.test(single) &&
    !/^(about|nearly|almost|over|more|less|within|only|just|at|around)/i.test(found.text)
  ) {
    const before = found.before?.lower ?? "|";
    if (
      /^(minute|second)$/.test(word) ||
      /^\d|^(once|twice|times|percent|%|million|billion|people|dollars)$/.test(before)
    )
      return null;
    if (/^(of|-)$/.test(found.after?.lower ?? "") && unit === "day") return null;
    if (/^(after|ago|before|from|when|in|off)$/.test(found.after?.lower ?? "") && unit === "day") return null;
  }
  if (found.after?.lower === "-" && !single) return null;
  if (unit === "quarter" && !/consecutive|straight|successive|more|several|few|many/.test(found.text)) return null;
  return { kind: "duration", value: lengthOf(amountOf(found), unit).value, ...approxOf(found) };
};

export const durations: readonly Rule[] = [
  {
    id: "time/length",
    pattern: `[ ${approx} ( the ( first/last/final/full/entire/whole/initial/opening )? | the ( same/additional/entire ) | another/additional/every )? ${count} ( more/additional/full/whole/long/consecutive/straight/successive/further )? ( ANY )? unit=UNIT/UNITS ]`,
    means: lasting,
    reason: "a number of units",
    example: "The blockade lasted two months.",
  },
  {
    id: "time/past-length",
    pattern: `[ ( at least/most )? the? which=last/past/previous/preceding/next/coming/following/first ${count} unit=UNITS ]`,
    means: (found) => {
      const which = found.word("which");
      const toward = /^(last|past|previous|preceding)$/.test(which) ? "past" : "future";
      return {
        kind: "duration",
        value: lengthOf(amountOf(found), unitNamed(found)).value,
        ...(/^(previous|preceding|following|first)$/.test(which) ? {} : reached(found, toward)),
      };
    },
    reason: "a stretch that ends or begins at publication; TIMEX3 keeps its length",
    example: "At least 40 people were killed in the past two weeks.",
  },
  {
    id: "time/length-and-a-half",
    pattern: `[ ${approx} ( one=a/an | n=NUMBER ) ( unit=UNIT and a half | and a half unit2=UNITS ) ]`,
    means: (found) =>
      found.word("unit") ? half(found) : { kind: "duration", value: lengthOf(amountOf(found), "day").value },
    reason: "a unit and its half",
    example: "Voting was stopped for a year and a half.",
  },
  {
    id: "time/half-a-unit",
    pattern: "[ half -? ( a/an )? unit=UNIT ]",
    means: (found) => ({
      kind: "duration",
      value:
        { year: "P6M", hour: "PT30M", day: "PT12H", century: "P50Y", decade: "P5Y" }[found.word("unit")] ??
        lengthOf(0.5, unitNamed(found)).value,
    }),
    reason: "half a unit",
    example: "The alarm lasted half an hour.",
  },
  {
    id: "time/hyphened-length",
    pattern: `[ ${approx} n=NUMBER - unit=UNIT/UNITS ( - ( old/long ) )? ]`,
    means: (found) =>
      unitNamed(found) === "quarter"
        ? null
        : { kind: "duration", value: lengthOf(amountOf(found), unitNamed(found)).value, ...approxOf(found) },
    reason: "a length used as an adjective",
    example: "A six-day war followed.",
  },
  {
    id: "time/unit-long",
    pattern: "[ unit=UNIT/UNITS - long ]",
    means: (found) => ({
      kind: "duration",
      value: lengthOf(found.word("unit").endsWith("s") ? null : 1, unitNamed(found)).value,
    }),
    reason: "a length used as an adjective",
    example: "The month-long siege was lifted.",
  },
  {
    id: "time/several-year",
    pattern: "[ several/multi - unit=UNIT ]",
    means: (found) => ({ kind: "duration", value: lengthOf(null, unitNamed(found)).value }),
    reason: "a length used as an adjective",
    example: "A several-year programme was agreed.",
  },
  {
    id: "time/plural-units",
    pattern:
      "( for | within | in | after | over | took | lasted | spent | through | last | takes | and | to | of | despite | following ) [ unit=UNITS ]",
    means: (found) => {
      const after = found.after?.lower ?? "|";
      if (/^(later|earlier|ago|before|-|after|gone|past)$/.test(after)) return null;
      if (/^(and|to|of|following|in)$/.test(found.before?.lower ?? "") && after !== "of") return null;
      return { kind: "duration", value: lengthOf(null, unitNamed(found)).value };
    },
    reason: "an untold number of units",
    example: "The area was under curfew for weeks.",
  },
  {
    id: "time/bare-units",
    pattern: "[ unit=UNITS ( or/and UNITS )? ]",
    means: (found) => {
      const opens = /^[.|;:(“"]$/.test(found.before?.lower ?? "|");
      const goesOn = /^(later|earlier|ago|before|after|-|gone|past|of)$/.test(found.after?.lower ?? "");
      return opens && !goesOn && !/^(second|minute|quarter)$/.test(unitNamed(found))
        ? { kind: "duration", value: lengthOf(null, unitNamed(found)).value }
        : null;
    },
    reason: "an untold number of units that opens a sentence",
    example: "Weeks passed without an answer.",
  },
  {
    id: "time/early-units",
    pattern: "[ the early/first/final/opening/closing unit=UNITS ]",
    means: (found) => ({ kind: "duration", value: lengthOf(null, unitNamed(found)).value }),
    reason: "an untold number of units at the edge of something",
    example: "Thousands fled in the first weeks of the war.",
  },
  {
    id: "time/units-of",
    pattern: "[ unit=UNITS ] of",
    means: (found) =>
      found.before && !/^([|.,;"“]|after|despite|following|for|in|with|by|to|during|through)$/.test(found.before.lower)
        ? null
        : { kind: "duration", value: lengthOf(null, unitNamed(found)).value },
    reason: "an untold number of units filled with something",
    example: "After months of fighting the front froze.",
  },
  {
    id: "time/recent-units",
    pattern: "[ ( the | these | more )? which=recent/past/coming unit=UNITS ( and UNITS )? ]",
    means: (found) => ({
      kind: "vague",
      value: /^(recent|past|last)$/.test(found.word("which")) ? "PAST_REF" : "FUTURE_REF",
    }),
    reason: "near to publication, untold how near",
    example: "Tensions have risen in recent months.",
  },
  {
    id: "time/units-ahead",
    pattern: "[ the ( coming/following/next/intervening/succeeding/ensuing )? unit=UNITS ( ahead/since/following )? ]",
    means: (found) =>
      /^the \S+$/.test(found.text) && !/^(in|over|during|for|of|through|throughout|\|)$/.test(found.before?.lower ?? "")
        ? null
        : /^the \S+$/.test(found.text) &&
            !/^(after|before|since|that|of|following|leading|when|between|,|\.)$/.test(found.after?.lower ?? "")
          ? null
          : /^the (coming)/i.test(found.text)
            ? { kind: "vague", value: "FUTURE_REF" }
            : { kind: "duration", value: lengthOf(null, unitNamed(found)).value },
    reason: "an untold number of units",
    example: "The years that followed were quiet.",
  },
  {
    id: "time/decade-length",
    pattern: `[ ${approx} ( a near - )? one=a/the/another unit=decade/century ]`,
    means: (found) =>
      found.word("one") === "the"
        ? null
        : { kind: "duration", value: lengthOf(1, unitNamed(found)).value, ...approxOf(found) },
    reason: "ten or a hundred years",
    example: "The station ran for nearly a decade.",
  },
  {
    id: "time/week-of-month",
    pattern: "[ the ( ORDINAL/last/final ) n=NUMBER? unit=week/weeks/days/day of ( the )? MONTH YEAR? ]",
    means: (found) => ({
      kind: "duration",
      value: lengthOf(
        Number.isNaN(found.value("n")) ? (found.word("unit").endsWith("s") ? null : 1) : found.value("n"),
        unitNamed(found),
      ).value,
    }),
    reason: "some of the weeks of a month",
    example: "The line broke in the last week of October.",
  },
];
