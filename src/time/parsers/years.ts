import type { Meaning } from "../meaning.ts";
import { bareModifiers, type Found, modifiers, modOf, type Rule } from "../rule.ts";

const bc = (year: number): string => `BC${String(year).padStart(4, "0")}`;

const leads =
  /^(in|since|by|from|until|till|during|after|before|around|circa|early|late|mid|to|and|or|between|through|throughout|the|a|an|its|his|their|of|for|with|than|-|\(|\/|"|“|'|‘|\||,|year|fiscal|s|'s|over|on|as|at|\.|:|;|than|is|was|like|elections?|conference|games|cup|summit|convention|act|war|olympics|constitution)$/;

/** "2000 people", "phone 555 1998", "1914 men": four figures that count or name something else. */
const isNoYear = (found: Found): boolean => {
  const { before, after } = found;
  const previous = before?.lower ?? "|";
  const next = after?.lower ?? "|";
  if (/^[\d$€£¥#+=%.:]/.test(previous) && previous !== ".") return true;
  if (
    /^[$€£¥%°]$/.test(next) ||
    /^(people|persons?|men|women|children|troops|soldiers|civilians|km|kilomet\w+|miles?|met\w+|feet|tons?|tonnes|dollars|euros?|pounds|percent|per|bc|hrs|hours|local|gmt|est|votes|seats|words|others|homes|refugees|dead|killed|wounded|injured|prisoners|casualties|square|aircraft|tanks|million|billion|more|of)$/.test(
      next,
    )
  )
    return !(
      /^(in|since|early|late|mid)$/.test(previous) &&
      !/^(people|persons?|men|women|children|troops|km|miles?|percent|square|hrs|of)$/.test(next)
    );
  if (next === "-" && /^\d{3,4}$/.test(found.text) === false) return true;
  const year = found.value("year");
  if (/^(years?|months?|days?|weeks?)$/.test(next)) return true;
  if (/^(and|of|to|with|for|about|some|than)$/.test(previous) && /^\p{Ll}{4,}s$/u.test(next)) return true;
  if (!leads.test(previous) && /^\p{Ll}{4,}s$/u.test(next)) return true;
  if (year < 1500 || year > 2100) return !/^(in|since|circa|around|by|until)$/.test(previous) || /s$/.test(next);
  return !(
    leads.test(previous) ||
    /^\p{Lu}/u.test(before?.text ?? "") ||
    /^\p{Ll}/u.test(next) ||
    /^[,.;:)\]|]$/.test(next)
  );
};

const decadeValue = (start: number, era = ""): string =>
  era ? bc(start).slice(0, -1) : String(Math.floor(start / 10));

const century = (found: Found): Meaning => {
  const value = String(found.value("n") - 1).padStart(2, "0");
  return { kind: "value", value: found.word("era") ? `BC${value}` : value, ...modOf(found) };
};

export const years: readonly Rule[] = [
  {
    id: "time/year-bc",
    pattern: `[ ${bareModifiers} year=NUMBER/YEAR era=BC ]`,
    means: (found) => ({ kind: "value", value: bc(found.value("year")), ...modOf(found) }),
    reason: "a year before the common era",
    example: "The revolt was put down by 493 BC.",
  },
  {
    id: "time/range-start-bc",
    pattern: "[ year=NUMBER/YEAR ] ( - | to | and | until ) NUMBER/YEAR BC",
    means: (found) => ({ kind: "value", value: bc(found.value("year")) }),
    reason: "the first of two years shares the era of the second",
    example: "The revolt lasted from 499 to 493 BC.",
  },
  {
    id: "time/year",
    pattern: `[ ${bareModifiers} ( the year/years )? year=YEAR/SPOKENYEAR ( and beyond | or later )? ]`,
    means: (found) => (isNoYear(found) ? null : { kind: "value", value: String(found.value("year")), ...modOf(found) }),
    reason: "four figures in a place where a year stands",
    example: "Kosovo declared its independence in 2008.",
  },
  {
    id: "time/fiscal-year",
    pattern: "[ the? fiscal year? year=YEAR ]",
    means: (found) => ({ kind: "value", value: String(found.value("year")) }),
    reason: "a business year is told by its number",
    example: "Profit fell in fiscal 2022.",
  },
  {
    id: "time/year-range-end",
    pattern: "year=YEAR - [ end=TWO ]",
    means: (found) => {
      const value = Math.floor(found.value("year") / 100) * 100 + found.value("end");
      return value > found.value("year") && found.after?.lower !== "-" ? { kind: "value", value: String(value) } : null;
    },
    reason: "the second year of two is cut short",
    example: "The war of 1998-99 ended with an agreement.",
  },
  {
    id: "time/short-year",
    pattern: `[ ${bareModifiers} year=SHORTYEAR ]`,
    means: (found) => {
      const year = found.value("year");
      return /s$/.test(found.text)
        ? null
        : { kind: "value", value: String(year < 30 ? 2000 + year : 1900 + year), ...modOf(found) };
    },
    reason: "a year without its century",
    example: "He was there in '99.",
  },
  {
    id: "time/decade",
    pattern: `[ ${modifiers} decade=DECADE era=BC? ]`,
    means: (found) => ({
      kind: "value",
      value: decadeValue(found.value("decade"), found.word("era")),
      ...modOf(found),
    }),
    reason: "ten years",
    example: "The mine was closed in the late 1980s.",
  },
  {
    id: "time/short-decade",
    pattern: `[ ${modifiers} decade=SHORTDECADE ]`,
    means: (found) => {
      const tens = found.value("decade");
      if (/^\d/.test(found.text) && !/^(the|mid|early|late)/.test(found.text)) return null;
      return { kind: "value", value: decadeValue(tens < 30 ? 2000 + tens : 1900 + tens), ...modOf(found) };
    },
    reason: "ten years without their century",
    example: "The party was strong in the '80s.",
  },
  {
    id: "time/decade-in-words",
    pattern: `[ ( the mod=early/late/mid? -? | mod2=mid - ) decade=DECADEWORD ]`,
    means: (found) =>
      /^(his|her|their|in)$/.test(found.before?.lower ?? "") && !found.text.startsWith("the")
        ? null
        : { kind: "value", value: decadeValue(1900 + found.value("decade")), ...modOf(found) },
    reason: "ten years in words",
    example: "Emigration began in the sixties.",
  },
  {
    id: "time/century",
    pattern: `[ ${modifiers} n=ORDINAL ( - | and )? century/centuries era=BC? ]`,
    means: century,
    reason: "a hundred years; TIMEX3 writes the leading figures",
    example: "The monastery was built in the 14th century.",
  },
];
