import type { Lexeme } from "./lexeme.ts";
import { symbolOf, symbolsOf } from "./symbols.ts";

const numberWords = new Set(symbolsOf("NUMWORD"));
const hyphen = symbolOf("-");
const word = symbolOf("#word");
const spokenYear = symbolOf("#spoken-year");

/** The number that the words say; years as they are spoken ("nineteen ninety-six") come out as one. */
const total = (values: readonly number[]): { value: number; spoken: boolean } => {
  const [first = 0, ...rest] = values;
  const tail = rest.reduce((sum, value) => sum + value, 0);
  if (first >= 11 && first <= 20 && rest.length && tail >= 10 && tail < 100)
    return { value: first * 100 + tail, spoken: true };
  let sum = 0;
  let part = 0;
  for (const value of values) {
    if (value === 1000) {
      sum += (part || 1) * 1000;
      part = 0;
    } else if (value === 100 || (value === 12 && part > 0 && part < 12)) part = (part || 1) * value;
    else part += value;
  }
  return { value: sum + part, spoken: values.length > 1 && sum >= 2000 && sum + part < 2100 };
};

/** How far the number that starts at `at` reaches: "twenty-five", "one hundred and fifty". */
const reach = (lexemes: readonly Lexeme[], at: number): { end: number; values: number[] } => {
  const values: number[] = [];
  let end = at;
  let next = at;
  while (next < lexemes.length && values.length < 6) {
    const lexeme = lexemes[next];
    if (!lexeme) break;
    const before = values.at(-1);
    if (numberWords.has(lexeme.symbol) && !(before !== undefined && before < 10 && lexeme.value < 12)) {
      values.push(lexeme.value);
      end = ++next;
    } else if (values.length && (lexeme.symbol === hyphen || lexeme.lower === "and")) {
      const follows = lexemes[next + 1];
      const joins = lexeme.symbol === hyphen ? (before ?? 0) >= 20 && (before ?? 0) < 100 : (before ?? 0) >= 100;
      if (!joins || !follows || !numberWords.has(follows.symbol) || follows.value >= 100) break;
      next++;
    } else break;
  }
  return { end, values };
};

/** Replaces the words of a number by one lexeme: "a hundred and twenty" is one number. */
export const joinNumberWords = (lexemes: readonly Lexeme[]): readonly Lexeme[] => {
  const joined: Lexeme[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const first = lexemes[at];
    if (!first) break;
    if (!numberWords.has(first.symbol)) {
      joined.push(first);
      at++;
      continue;
    }
    const { end, values } = reach(lexemes, at);
    const last = lexemes[end - 1] ?? first;
    const { value, spoken } = total(values);
    const words = lexemes
      .slice(at, end)
      .map(({ text }) => text)
      .join(" ");
    const symbol = spoken ? spokenYear : values.length > 1 || first.lower !== "one" ? word : first.symbol;
    joined.push({ start: first.start, end: last.end, text: words, lower: words.toLowerCase(), symbol, value });
    at = Math.max(end, at + 1);
  }
  return joined;
};
