import { feature, hashText } from "../model/hash.ts";
import type { FeatureList } from "../model/linear.ts";
import { otherAbbreviations, titleAbbreviations, wordsToo } from "../tables/word-lists.ts";
import type { WordSpans } from "../tokenize/tokenize.ts";
import { gapOf, gaps } from "./line-breaks.ts";

const kinds = [
  /^[.]$/u,
  /^[!?]+$/u,
  /^(?:\.{2,}|…+)$/u,
  /^[:;]$/u,
  /^[)\]}]$/u,
  /^["”’']{1,2}$/u,
  /^[“‘`([{]+$/u,
  /^[,]$/u,
  /^(?:-+|[–—―]+|[•*·▪●►])$/u,
  /^\p{N}/u,
  /^\p{L}\.$/u,
  /^(?:\p{L}\.){2,}$/u,
  /^\p{L}.*\.$/u,
  /^\p{Lu}\p{Lu}+$/u,
  /^\p{Lu}/u,
  /^\p{Ll}/u,
];
export const fullStop = 0;
export const mark = 1;
const bracket = 4;
const comma = 7;
const dash = 8;
const initial = 10;
const abbreviation = 12;
const capitals = 13;
const small = 15;
/** Any word in a text whose capitals tell nothing. */
const caselessWord = 17;

/** A coarse kind of word for the border of sentences: an index into `kinds`, or their number for anything else. */
const kindOf = (form: string): number => {
  const at = kinds.findIndex((kind) => kind.test(form));
  return at < 0 ? kinds.length : at;
};

const listOf = (lower: string): number => {
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  if (wordsToo.has(bare)) return 3;
  return titleAbbreviations.has(bare) ? 1 : otherAbbreviations.has(bare) ? 2 : 0;
};

/** What the sentencizer knows of each word, computed once. */
export interface BorderWords {
  readonly count: number;
  readonly lower: Int32Array;
  readonly kind: Uint8Array;
  readonly list: Uint8Array;
  readonly size: Uint8Array;
  /** 1 for a number written in thousands. */
  readonly thousands: Uint8Array;
  /** Gap after each word. */
  readonly gap: Uint8Array;
  /** True where capitals tell nothing. */
  readonly caseless: boolean;
}

/** "1,300": a number that counts and is no year, page or heading. */
const inThousands = /^\d{1,3}(?:,\d{3}){1,4}$/;

type Facts = readonly [lower: number, kind: number, list: number, thousands: number];
const known = new Map<string, Facts>();
const factsOf = (form: string): Facts => {
  const cached = known.get(form);
  if (cached) return cached;
  const lower = form.toLowerCase();
  const facts = [hashText(lower), kindOf(form), listOf(lower), inThousands.test(form) ? 1 : 0] as const;
  if (known.size > 50_000) known.clear();
  known.set(form, facts);
  return facts;
};

/** True where nearly all words are in capitals, or all in small letters. */
const isCaseless = (kind: Uint8Array): boolean => {
  const counts = new Uint32Array(32);
  for (const each of kind) counts[each] = (counts[each] ?? 0) + 1;
  const [upper = 0, title = 0, lower = 0] = counts.subarray(capitals, small + 1);
  const all = upper + title + lower;
  return all >= 8 && (upper >= 0.7 * all || lower >= 0.99 * all);
};

const longest = 40;

/** `caseless` says that capitals tell nothing; without it the text itself decides. `forms` are the words as written. */
export const borderWords = (
  text: string,
  { starts, ends, count }: WordSpans,
  forms: readonly string[],
  caseless?: boolean,
): BorderWords => {
  const words = {
    count,
    lower: new Int32Array(count),
    kind: new Uint8Array(count),
    list: new Uint8Array(count),
    size: new Uint8Array(count),
    thousands: new Uint8Array(count),
    gap: new Uint8Array(count),
    caseless: false,
  };
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const form = forms[at] ?? "";
    const [lower, kind, list, thousands] = factsOf(form.length > longest ? form.slice(0, longest) : form);
    words.lower[at] = lower;
    words.kind[at] = kind;
    words.list[at] = list;
    words.thousands[at] = thousands;
    words.size[at] = Math.min(end - start, 12);
    words.gap[at] = at + 1 < count ? gapOf(text, end, starts[at + 1] ?? end) : gaps.paragraph;
  }
  words.caseless = caseless ?? isCaseless(words.kind);
  if (words.caseless)
    words.kind.forEach((kind, at) => {
      if (kind >= capitals && kind <= small) words.kind[at] = caselessWord;
    });
  return words;
};

/**
 * Borders that no model may make: an initial or an abbreviation alone ("G. Novak"), the one word behind a comma (", Interior
 * Minister Novak said"), a number of thousands before a word on its line ("About 1,300 Kenyan officers"), and after a bracket, a comma
 * or an abbreviation before a small letter ("Col. Marsh (ret.) joined").
 */
export const cannotEnd = ({ kind, gap, thousands, caseless }: BorderWords, at: number, since: number): boolean => {
  const here = kind[at] ?? 0;
  const shortened = here >= initial && here <= abbreviation;
  if (since === 0 && shortened) return true;
  if (kind[at - 1] === comma && here >= capitals && here <= small) return true;
  if (thousands[at] === 1 && gap[at] === gaps.blank && (kind[at + 1] ?? 0) >= capitals) return true;
  if (caseless) return here === dash;
  return kind[at + 1] === small && (shortened || here === bracket || here === comma);
};

const bucket = (length: number): number =>
  length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : length < 32 ? 6 : length < 64 ? 7 : 8;

/** Kind and word at a place; where the text has ended or not begun, what no word has. */
const kindAt = ({ kind }: BorderWords, at: number): number => kind[at] ?? 31;
const wordAt = ({ lower }: BorderWords, at: number): number => lower[at] ?? 1;
const spaceAfter = ({ gap, count }: BorderWords, at: number): number => (at < count ? Math.min(gap[at] ?? 0, 1) : 1);

/** Features of the border after word `at`; `since` words of the sentence lie before it, `quote` tells an open quotation. */
export const boundaryFeatures = (
  words: BorderWords,
  at: number,
  since: number,
  quote: number,
  into: FeatureList,
): void => {
  const { list, size } = words;
  const space = spaceAfter(words, at);
  const [kind, kindBefore, kindNext, kindBehind] = [
    kindAt(words, at),
    at > 0 ? kindAt(words, at - 1) : 31,
    kindAt(words, at + 1),
    kindAt(words, at + 2),
  ];
  const [word, before, next] = [wordAt(words, at), at > 0 ? wordAt(words, at - 1) : 1, wordAt(words, at + 1)];
  const here = kind * 8 + space * 4 + (list[at] ?? 0);
  const behind = kindNext * 2 + spaceAfter(words, at + 1);
  const long = bucket(since);
  into.length = 0;
  into.add(feature(1, here));
  into.add(feature(2, here, behind));
  into.add(feature(3, here, behind, kindBefore));
  into.add(feature(4, here, behind, kindBehind));
  into.add(feature(5, word, space));
  into.add(feature(6, next, here));
  into.add(feature(7, word, behind));
  into.add(feature(8, before, here, behind));
  into.add(feature(9, word, next));
  into.add(feature(10, long, here, behind));
  into.add(feature(11, quote, here, behind));
  into.add(feature(12, here, size[at] ?? 0, kindNext));
  into.add(feature(13, at > 0 ? (size[at - 1] ?? 0) : 0, here, behind));
  into.add(feature(14, next, kind, kindBehind));
  into.add(feature(15, (at > 1 ? kindAt(words, at - 2) : 31) * 32 + kindBefore, here, behind));
  into.add(feature(16, long, next, here));
  into.add(feature(17, kindBehind * 32 + kindAt(words, at + 3), here, behind));
  into.add(feature(18, before, word, space));
};
export const boundaryFeatureCount = 24;

/** Follows quotations: 1 within a pair of double quotes, 2 within curly ones, 0 outside. */
export const quoteAfter = (form: string, quote: number): number => {
  if (form === '"' || form === "``" || form === "''") return quote === 1 ? 0 : 1;
  if (form === "“") return 2;
  return form === "”" ? 0 : quote;
};
