import type { Article } from "../core/contract/article.ts";
import { minHash, shingleLikeness } from "./min-hash.ts";
import { tellingOf } from "./word-weights.ts";

/** News tells what happened at its beginning; further down stand older stories. */
const readCharacters = 2500;
const keptWords = 70;

const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}'’-]*|\d+/gu) ?? [])
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, "").replace(/['’]s$/, ""))
    .filter(Boolean);

/** A text as what linking needs of it: its most telling words, weighted to a unit vector, and its shingles' signature. */
export interface Sketch {
  readonly shingles: string;
  readonly words: ReadonlyMap<string, number>;
}

const weigh = (words: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => [word, (1 + Math.log(count)) * tellingOf(word)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, keptWords);
};

/** One line of about a kilobyte: signature, then word and weight in thousandths. */
export const writeSketch = ({ title, text }: Pick<Article, "title" | "text">): string => {
  const words = wordsIn(`${title ?? ""}. ${text.slice(0, readCharacters)}`);
  const weighed = weigh(words);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const parts = weighed.map(([word, weight]) => `${word}:${Math.round((1000 * weight) / length)}`);
  return [minHash(words), ...parts].join(" ");
};

export const readSketch = (line: string): Sketch => {
  const [shingles = "", ...parts] = line.split(" ");
  const words = parts.map((part) => {
    const at = part.lastIndexOf(":");
    return [part.slice(0, at), Number(part.slice(at + 1)) / 1000] as const;
  });
  return { shingles, words: new Map(words) };
};

/** Cosine of two sketches' words, 0 to 1. */
export const wordLikeness = (a: Sketch, b: Sketch): number => {
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
};

/** A reprint: most of the shingles are the same. It corroborates nothing. */
export const isReprint = (a: Sketch, b: Sketch): boolean => shingleLikeness(a.shingles, b.shingles) >= 0.5;
