import type { Lexeme } from "./lexemes/lexeme.ts";
import type { Meaning, Mod } from "./meaning.ts";

/** A match of a rule's pattern, asked by the names that the pattern gives to its items. */
export interface Found {
  readonly text: string;
  /** The number behind the item; NaN where the item is missing or stands for no number. */
  value(name: string): number;
  /** The item in lower case; "" where it is missing. */
  word(name: string): string;
  /** Lexemes around the mention; undefined at the ends of the text. */
  readonly before: Lexeme | undefined;
  readonly after: Lexeme | undefined;
  /** Two before the mention. */
  readonly earlier: Lexeme | undefined;
  readonly first: Lexeme;
  readonly last: Lexeme;
}

/** A rule as data. `[` and `]` in the pattern mark the mention where the pattern also holds words around it. */
export interface Rule {
  readonly id: string;
  readonly pattern: string;
  /** The meaning, or null where a second look refuses the match. */
  readonly means: (found: Found) => Meaning | null;
  readonly reason: string;
  /** The sentence that motivated the rule. */
  readonly example: string;
}

/** "early", "the end of": what comes before a date and becomes TIMEX3 `mod`. */
const modifying =
  "( about/around/approximately/circa/roughly/nearly/almost | the? ( mod=early/late/mid/earlier/later/sometime -? ( part/days/weeks/months/years/stages of )? in? | edge=end/beginning/start/middle/close/rest/latter/height/eve part? of ) the? )?";
/** First items of patterns for months and years: "the April elections" leaves the article to the noun. */
export const bareModifiers = modifying;
/** First items of patterns for seasons, decades and other nouns that take an article. */
export const modifiers = `${modifying} the?`;

const mods: Readonly<Record<string, Mod>> = {
  early: "START",
  beginning: "START",
  start: "START",
  mid: "MID",
  middle: "MID",
  height: "MID",
  late: "END",
  end: "END",
  close: "END",
  latter: "END",
};

/** The mod of `modifiers`, as a part of a meaning. */
export const modOf = (found: Found): { mod?: Mod } => {
  const mod = mods[found.word("mod") || found.word("edge")];
  if (mod) return { mod };
  return /^(about|around|approximately|circa|roughly)$/.test(found.first.lower) ? { mod: "APPROX" } : {};
};
