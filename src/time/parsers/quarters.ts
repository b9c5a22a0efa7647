import { type Meaning, type Recurring, seasons, type Which } from "../meaning.ts";
import { type Found, modifiers, modOf, type Rule } from "../rule.ts";

const named = (found: Found, name: Recurring): Meaning => {
  const year = found.value("year");
  if (!Number.isNaN(year)) return { kind: "recurring", name, year, ...modOf(found) };
  const which = found.word("which");
  const refs: Record<string, number> = { last: -1, this: 0, next: 1 };
  const count = refs[which];
  if (count !== undefined) return { kind: "recurring", name, year: { count, origin: "speech" }, ...modOf(found) };
  if (/^(that|same|the)$/.test(which))
    return { kind: "recurring", name, year: { count: 0, origin: "text" }, ...modOf(found) };
  return { kind: "recurring", name, ...modOf(found) };
};

const quarterTail = "( of? ,? the? ( fiscal/financial )? year=YEAR | of? the? which=last/this/next/that/same year )?";

const whiches: Readonly<Record<string, Which>> = {
  last: "last",
  past: "last",
  next: "next",
  coming: "coming",
  this: "this",
  that: "that",
  same: "that",
  previous: "previous",
  preceding: "previous",
  following: "following",
};
export const whichOf = (word: string): { which?: Which } => {
  const which = whiches[word];
  return which ? { which } : {};
};

/** "the Arab Spring", "the fall of the city", "Spring Offensive": seasons that are something else. */
const isNoSeason = (found: Found): boolean => {
  const word = found.last.lower;
  const before = found.before?.lower ?? "|";
  const after = found.after?.lower ?? "|";
  const capital = found.last.text !== word;
  if (
    capital &&
    ((/^\p{Lu}/u.test(found.before?.text ?? "") && !/^(the|in|this|last)$/i.test(before)) ||
      /^\p{Lu}/u.test(found.after?.text ?? ""))
  )
    return !/^(offensive|fighting|campaign|olympics|games|session)$/.test(after);
  if (/^(offensive|campaign|fighting|session|harvest)$/.test(after)) return false;
  const told =
    found.text.includes(" ") ||
    /^(this|in|last|next|every|each|early|late|mid|since|by|during|until|through|of|and)$/.test(before);
  if (word === "fall")
    return (
      !told ||
      (/^(of|in|from|to|by|for|below|into|short|apart|and|under)$/.test(after) &&
        !/^(in|this|last|next)$/i.test(before)) ||
      /^(to|will|would|may|could|a)$/.test(before)
    );
  if (word === "spring") return !told || /^(of|in|from|to|up|water)$/.test(after);
  return false;
};

export const quarters: readonly Rule[] = [
  {
    id: "time/quarter",
    pattern: `[ ${modifiers} ( fiscal/financial/full -? )? n=ORDINAL -? quarter ${quarterTail} ]`,
    means: (found) => {
      if (found.value("n") > 4) return null;
      const meaning = named(found, { quarter: found.value("n") });
      const reported =
        meaning.kind === "recurring" && meaning.year === undefined && /\b(?:fiscal|financial)\b/i.test(found.text);
      return reported ? { ...meaning, which: "last" } : meaning;
    },
    reason: "a quarter of a year that the context knows; a fiscal one is named when it is reported",
    example: "Exports fell in the third quarter.",
  },
  {
    id: "time/quarter-of-stated-year",
    pattern: `[ the? ( year=YEAR | which=last/this/next year 's ) ( fiscal )? n=ORDINAL -? quarter ]`,
    means: (found) => (found.value("n") > 4 ? null : named(found, { quarter: found.value("n") })),
    reason: "the year stands before the quarter",
    example: "This year's third quarter was the best.",
  },
  {
    id: "time/quarters-of-year",
    pattern: "[ the? which=first/last n=NUMBER quarters of ( the? year=YEAR | the? which2=last/this/next year ) ]",
    means: (found) => {
      if (found.value("n") !== 2) return null;
      const year = found.value("year");
      const half = found.word("which") === "first" ? 1 : 2;
      const count = { last: -1, this: 0, next: 1 }[found.word("which2")] ?? 0;
      return {
        kind: "recurring",
        name: { half },
        year: Number.isNaN(year) ? { count, origin: "speech" } : year,
      };
    },
    reason: "two quarters are half a year",
    example: "Exports fell in the first two quarters of 1990.",
  },
  {
    id: "time/q-number",
    pattern: "[ q n=NUMBER ,? year=YEAR? ]",
    means: (found) =>
      found.value("n") > 4 || found.value("n") < 1 ? null : named(found, { quarter: found.value("n") }),
    reason: "the short form of business pages",
    example: "Growth in Q3 2021 was weak.",
  },
  {
    id: "time/half",
    pattern: `[ the? n=ORDINAL/latter/last half of ( the? year=YEAR | ( the? which=last/this/next/that/same/the year ) ) ]`,
    means: (found) => named(found, { half: found.value("n") === 1 ? 1 : 2 }),
    reason: "half a year",
    example: "Talks will resume in the second half of 2008.",
  },
  {
    id: "time/season",
    pattern: `[ ${modifiers} season=SEASON ( of | , )? ( year=YEAR/SPOKENYEAR | year=NUMBER era=BC ) ]`,
    means: (found) =>
      found.word("era")
        ? {
            kind: "value",
            value: `BC${String(found.value("year")).padStart(4, "0")}-${seasons[found.value("season")] ?? "SP"}`,
            ...modOf(found),
          }
        : named(found, { season: found.value("season") }),
    reason: "a season of a year",
    example: "The offensive began in the spring of 1918.",
  },
  {
    id: "time/year-season",
    pattern: "[ the? year=YEAR season=SEASON ]",
    means: (found) => named(found, { season: found.value("season") }),
    reason: "the year stands before the season",
    example: "After the 1982 summer the front froze.",
  },
  {
    id: "time/season-of-that-year",
    pattern: `[ ${modifiers} season=SEASON of? the? which=last/this/next/that/same year ]`,
    means: (found) => named(found, { season: found.value("season") }),
    reason: "the year is told by counting",
    example: "The spring of last year was dry.",
  },
  {
    id: "time/season-alone",
    pattern: `[ ${modifiers} season=SEASON ]`,
    means: (found) => (isNoSeason(found) ? null : named(found, { season: found.value("season") })),
    reason: "a season: the context knows the year",
    example: "During the summer the front moved east.",
  },
  {
    id: "time/which-season",
    pattern:
      "[ ( early/late/later/earlier )? the? this? which=last/next/this/that/same/previous/following/coming/past season=SEASON ]",
    means: (found) => ({
      kind: "recurring",
      name: { season: found.value("season") },
      ...whichOf(/\bthe next\b/i.test(found.text) ? "following" : found.word("which")),
      ...modOf(found),
    }),
    reason: "a season told by counting",
    example: "Elections are planned for next spring.",
  },
  {
    id: "time/which-month",
    pattern:
      "[ ( early/late/later/earlier )? the? this? which=last/next/this/that/same/previous/following/coming/past month=MONTH ]",
    means: (found) => ({ kind: "recurring", name: { month: found.value("month") }, ...whichOf(found.word("which")) }),
    reason: "a month told by counting",
    example: "The mayor was elected last April.",
  },
];
