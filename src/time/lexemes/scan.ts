import { joinNumberWords } from "./join-number-words.ts";
import type { Lexeme } from "./lexeme.ts";
import { knownSymbol, symbolOf, valueOf } from "./symbols.ts";

/** The shapes of characters, tried in this order at each place; linear, no shape holds another. */
export const shapePattern =
  /(?<iso>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?![\d-]))|(?<date>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/.]))|(?<clock>\d{1,2}[:.]\d{2}(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2}(?!\d))|(?<decade>\d{3}0['’]?s(?!\p{L}))|(?<shortDecade>['’‘]?\d0['’]?s(?!\p{L}))|(?<shortYear>['’‘]\d{2}(?![\d\p{L}]))|(?<ordinal>\d{1,3}(?:st|nd|rd|th)(?!\p{L}))|(?<number>\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,9}(?:\.\d{1,3}(?!\d))?)|(?<ampm>[ap]\.m\.?|[AP]\.M\.?|[ap]m(?!\p{L})|[AP]M(?!\p{L}))|(?<bc>B\.C\.E\.|B\.C\.?|BCE?(?!\p{L}))|(?<ad>A\.D\.|AD(?!\p{L}))|(?<possessive>['’]s?(?!\p{L}))|(?<word>\p{L}[\p{L}\p{M}]{0,40}(?:['’](?!s(?!\p{L}))\p{L}{1,20})?)|(?<gap>\n[^\S\n]{0,20}\n)|(?<sign>[^\s])/gu;

const months = /^(?:may|march|august)$/;
/** "Sat down", "the sun", "Mar" of a name: short forms count only with a capital, and are checked again by their rules. */
const shortForms = /^(?:mon|tues?|weds?|thur?s?|thu|fri|sat|sun|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

const numberKind = (text: string, value: number): string => {
  if (/[,.]/.test(text)) return "#more";
  if (text.length === 4 && value >= 1000 && value < 2200) return "#year";
  if (text.length > 3) return "#more";
  if (text.length === 3) return value >= 100 ? "#three" : "#more";
  if (text.length === 2 && value < 10) return value === 0 ? "#0" : "#01-09";
  if (value === 0) return "#0";
  if (value < 10) return "#1-9";
  if (value < 13) return "#10-12";
  if (value < 25) return "#13-24";
  return value < 32 ? "#25-31" : "#32-99";
};

const wordSymbol = (text: string, lower: string): string => {
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0);
  const known = knownSymbol(lower);
  if (!known || (!capital && (months.test(lower) || shortForms.test(lower)) && lower !== "may"))
    return symbolOf(capital ? "X" : "x");
  return lower === "may" && !capital ? symbolOf("x") : known;
};

const digits = (text: string): number => Number(text.replace(/[^\d.]/g, ""));

type Shape = readonly [kind: string, value: number];
const shapeOf = (groups: Record<string, string | undefined>, text: string): Shape | null => {
  if (groups["iso"]) return ["#iso", Number.NaN];
  if (groups["date"]) return ["#numeric-date", Number.NaN];
  if (groups["clock"]) return ["#clock", Number.NaN];
  if (groups["decade"]) return ["#decade", Number(text.slice(0, 4))];
  if (groups["shortDecade"]) return ["#short-decade", digits(text)];
  if (groups["shortYear"]) return ["#short-year", digits(text)];
  if (groups["ordinal"]) {
    const value = digits(text);
    return [value >= 1 && value <= 31 ? "#ordinal-day" : "#ordinal", value];
  }
  if (groups["number"]) {
    const value = digits(text);
    return [numberKind(text, value), value];
  }
  if (groups["ampm"]) return ["#am", text[0] === "a" || text[0] === "A" ? 0 : 12];
  if (groups["bc"]) return ["#bc", 0];
  return groups["ad"] ? ["#ad", 0] : null;
};

/** Reads the text once into lexemes. White space is left out; a blank line is the symbol of "|", which no pattern crosses. */
export const scan = (text: string): readonly Lexeme[] => {
  const lexemes: Lexeme[] = [];
  for (const match of text.matchAll(shapePattern)) {
    const groups = match.groups ?? {};
    const [whole] = match;
    const start = match.index;
    const end = start + whole.length;
    if (groups["word"]) {
      const lower = whole.toLowerCase().replace("’", "'");
      const symbol = wordSymbol(whole, lower);
      lexemes.push({ start, end, text: whole, lower, symbol, value: valueOf(lower) ?? Number.NaN });
      continue;
    }
    const shape = shapeOf(groups, whole);
    const sign = groups["gap"] ? "|" : groups["possessive"] ? "'s" : /^[–‑‐−]$/.test(whole) ? "-" : whole;
    const symbol = shape ? symbolOf(shape[0]) : (knownSymbol(sign) ?? symbolOf("|"));
    lexemes.push({ start, end, text: whole, lower: whole, symbol, value: shape ? shape[1] : Number.NaN });
  }
  return joinNumberWords(lexemes);
};
