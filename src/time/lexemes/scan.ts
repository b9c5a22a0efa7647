import { joinNumberWords } from "./join-number-words.ts";
import type { Lexeme } from "./lexeme.ts";
import { knownSymbol, numberOf, symbolOf } from "./symbols.ts";

/** Shapes that hold a figure or a point, tried in this order where a word or a sign begins; sticky, each bounded. */
export const shapePattern =
  /(?<iso>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?![\d-]))|(?<date>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/]|\.\d))|(?<clock>\d{1,2}[:.]\d{2}(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2}(?!\d))|(?<decade>\d{3}0['’]?s(?!\p{L}))|(?<shortDecade>['’‘]?\d0['’]?s(?!\p{L}))|(?<shortYear>['’‘]\d{2}(?![\d\p{L}]))|(?<ordinal>\d{1,3}(?:st|nd|rd|th)(?!\p{L}))|(?<number>\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,9}(?:\.\d{1,3}(?!\d))?)|(?<ampm>[ap]\.m\.?|[AP]\.M\.?|[ap]m(?!\p{L})|[AP]M(?!\p{L}))|(?<bc>B\.C\.E\.|B\.C\.?|BCE?(?!\p{L}))|(?<ad>A\.D\.|AD(?!\p{L}))|(?<possessive>['’]s?(?!\p{L}))/uy;
/** A word with an inner apostrophe ("o'clock") but without a possessive one. */
export const wordPattern = /\p{L}[\p{L}\p{M}]{0,60}(?:['’](?!s(?!\p{L}))\p{L}{1,20})?/uy;
export const gapPattern = /\n[^\S\n]{0,20}\n/y;

/** Words that may begin "a.m.", "B.C." or "AD", and so are read as shapes first. */
const mayBeShape = /^(?:[apAPB]|[ap]m|[AP]M|BCE?|AD)$/;
const capitalOnly = /^(?:march|august)$/;
/** "Sat down", "the sun", "Mar" of a name: short forms count only with a capital, and are checked again by their rules. */
const shortForms = /^(?:mon|tues?|weds?|thur?s?|thu|fri|sat|sun|jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

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

const unknown = symbolOf("x");
const unknownName = symbolOf("X");
const border = symbolOf("|");
const possessive = symbolOf("'s");

const wordSymbol = (text: string, lower: string): string => {
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0);
  const known = knownSymbol(lower);
  if (!known) return capital ? unknownName : unknown;
  if (!capital && (lower === "may" || (lower.length < 7 && (capitalOnly.test(lower) || shortForms.test(lower)))))
    return unknown;
  return known;
};

const digits = (text: string): number => Number(text.replace(/[^\d.]/g, ""));

type Shape = readonly [symbol: string, value: number];
const shapeOf = (groups: Record<string, string | undefined>, text: string): Shape => {
  if (groups.number) return [symbolOf(numberKind(text, digits(text))), digits(text)];
  if (groups.possessive) return [possessive, Number.NaN];
  if (groups.iso) return [symbolOf("#iso"), Number.NaN];
  if (groups.date) return [symbolOf("#numeric-date"), Number.NaN];
  if (groups.clock) return [symbolOf("#clock"), Number.NaN];
  if (groups.decade) return [symbolOf("#decade"), Number(text.slice(0, 4))];
  if (groups.shortDecade) return [symbolOf("#short-decade"), digits(text)];
  if (groups.shortYear) return [symbolOf("#short-year"), digits(text)];
  if (groups.ordinal) {
    const value = digits(text);
    return [symbolOf(value >= 1 && value <= 31 ? "#ordinal-day" : "#ordinal"), value];
  }
  if (groups.ampm) return [symbolOf("#am"), text[0] === "a" || text[0] === "A" ? 0 : 12];
  return [symbolOf(groups.bc ? "#bc" : "#ad"), 0];
};

const at = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** End of the word that starts here, or `start` where none does. Plain letters are read without a pattern. */
const wordEnd = (text: string, start: number): number => {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end)) && end - start < 60) end++;
  const next = text.charCodeAt(end);
  if (end > start && next < 128 && next !== 39) return end;
  if (end === start && next < 128) return start;
  const match = at(wordPattern, text, start);
  return match ? start + match[0].length : start;
};

const shapeAt = (text: string, start: number): Lexeme | null => {
  const match = at(shapePattern, text, start);
  if (!match) return null;
  const [symbol, value] = shapeOf(match.groups ?? {}, match[0]);
  return { start, end: start + match[0].length, text: match[0], lower: match[0], symbol, value };
};

const wordAt = (text: string, start: number, end: number): Lexeme => {
  const word = text.slice(start, end);
  const lower = word.toLowerCase().replace("’", "'");
  const symbol = wordSymbol(word, lower);
  const dotted = lower.length < 6 && word !== lower && text[end] === "." && shortForms.test(lower);
  return {
    start,
    end: dotted ? end + 1 : end,
    text: dotted ? `${word}.` : word,
    lower,
    symbol,
    value: symbol === unknown || symbol === unknownName ? Number.NaN : (numberOf(lower) ?? Number.NaN),
  };
};

const signAt = (text: string, start: number): Lexeme => {
  const sign = text.slice(start, start + 1);
  const lower = /^[–‑‐−]$/.test(sign) ? "-" : sign;
  return { start, end: start + 1, text: sign, lower, symbol: knownSymbol(lower) ?? border, value: Number.NaN };
};

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 160 || code === 0xfeff;

const lexemeAt = (text: string, start: number): Lexeme | null => {
  const code = text.charCodeAt(start);
  if (isSpace(code)) return null;
  if (code === 10) {
    const gap = at(gapPattern, text, start);
    return gap ? { start, end: start + gap[0].length, text: "|", lower: "|", symbol: border, value: Number.NaN } : null;
  }
  const end = wordEnd(text, start);
  const shaped = isDigit(code) || code === 39 || code === 0x2019 || code === 0x2018;
  if (shaped || (end - start <= 3 && mayBeShape.test(text.slice(start, end)))) {
    const shape = shapeAt(text, start);
    if (shape) return shape;
  }
  return end > start ? wordAt(text, start, end) : signAt(text, start);
};

/** Reads the text once into lexemes. White space is left out; a blank line is the symbol of "|", which no pattern crosses. */
export const scan = (text: string): readonly Lexeme[] => {
  const lexemes: Lexeme[] = [];
  for (let start = 0; start < text.length; ) {
    const lexeme = lexemeAt(text, start);
    if (lexeme) lexemes.push(lexeme);
    start = lexeme ? lexeme.end : start + 1;
  }
  return joinNumberWords(lexemes);
};
