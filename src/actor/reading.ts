import type { Annotated, NameSpan, Sentence, Token } from "../core/annotation.ts";
import type { Article } from "../core/contract/article.ts";
import type { PlaceMention } from "../core/contract/mention.ts";
import { lowerForms } from "../core/lower-forms.ts";
import type { Span } from "../core/span.ts";

/** Half-open range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The annotated article as the steps of this room read it, with the look-ups that they share. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
  readonly places: readonly PlaceMention[];
  /** Forms of the tokens in small letters. */
  readonly lows: readonly string[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Name span that holds each token, or null. */
  readonly nameAt: readonly (NameSpan | null)[];
  /** Place mention that holds each token, or null. */
  readonly placeAt: readonly (PlaceMention | null)[];
}

/** Index of the token that starts at or after `at`. */
const tokenFrom = (tokens: readonly Token[], at: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The tokens that a span covers; null where it does not start on a token. Its end may leave a full stop behind. */
export const tokensOf = (tokens: readonly Token[], { start, end }: Span): TokenRange | null => {
  const from = tokenFrom(tokens, start);
  if (tokens[from]?.start !== start) return null;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to };
};

export const readingOf = (input: Annotated<"sentences" | "tokens" | "names" | "places">): Reading => {
  const { article, tokens, sentences, names, places } = input;
  const sentenceOf = new Int32Array(tokens.length);
  for (const [at, { from, to }] of sentences.entries()) sentenceOf.fill(at, from, to);
  const nameAt: (NameSpan | null)[] = new Array(tokens.length).fill(null);
  for (const name of names) nameAt.fill(name, name.from, name.to);
  const placeAt: (PlaceMention | null)[] = new Array(tokens.length).fill(null);
  for (const place of places) {
    const range = tokensOf(tokens, place);
    if (range) placeAt.fill(place, range.from, range.to);
  }
  const lows = lowerForms(tokens);
  return { article, text: article.text, tokens, sentences, names, places, lows, sentenceOf, nameAt, placeAt };
};

/** The token of a range on which the rest of it hangs: the one whose head lies outside. */
export const headOf = ({ tokens }: Reading, { from, to }: TokenRange): number => {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    if ((head < from || head >= to) && tokens[at]?.upos !== "PUNCT") return at;
  }
  return to - 1;
};

export const spanOf = ({ tokens }: Reading, { from, to }: TokenRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

export const textOf = (reading: Reading, range: TokenRange): string => {
  const { start, end } = spanOf(reading, range);
  return reading.text.slice(start, end);
};

export const lowAt = ({ lows }: Reading, at: number): string => lows[at] ?? "";

/** True where `at` hangs on `on`, directly or through others. */
export const hangsOn = ({ tokens }: Reading, at: number, on: number): boolean => {
  let node = at;
  for (let steps = 0; steps < 40 && node >= 0; steps++) {
    if (node === on) return true;
    node = tokens[node]?.head ?? -1;
  }
  return false;
};
