import type { Token } from "../../core/annotation.ts";

const spelt = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, at + 1] as const),
);
const largest = 12;

/**
 * The words of a report made alike: numbers to twelve as "#3", larger ones as "#N", ages as "_age" ("a 9-year-old girl",
 * "Ann Lee, 34,"), all in small letters and without signs.
 */
export const plainWords = (tokens: readonly Token[], from: number, to: number): readonly string[] => {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const form = tokens[at]?.form ?? "";
    const lower = form.toLowerCase();
    if (!/[a-z0-9]/.test(lower)) continue;
    const old = /^\d+$/.test(lower) ? yearsOld(tokens, at) : 0;
    if (old) {
      words.push("_age");
      at += old;
    } else if (isBareAge(tokens, at, lower)) words.push("_age");
    else if (spelt.has(lower)) words.push(`#${spelt.get(lower)}`);
    else if (/^\d+$/.test(lower)) words.push(Number(lower) <= largest ? `#${Number(lower)}` : "#N");
    else words.push(lower);
  }
  return words;
};

/** How many more tokens "9-year-old" takes up after its number; 0 where the number is no age. */
const yearsOld = (tokens: readonly Token[], at: number): number => {
  for (let step = 1; step <= 4; step++) {
    const lower = tokens[at + step]?.form.toLowerCase() ?? "";
    if (/^olds?$/.test(lower)) return step;
    if (!/^(?:-|years?|months?|year-olds?)$/.test(lower)) return 0;
    if (/^year-olds?$/.test(lower)) return step;
  }
  return 0;
};

const isBareAge = (tokens: readonly Token[], at: number, lower: string): boolean =>
  /^\d\d?$/.test(lower) && tokens[at - 1]?.form === "," && /^[,.]$/.test(tokens[at + 1]?.form ?? "");

/** Runs of one to `longest` words, each run once, as `prefix` + words joined by "_". */
export const addRuns = (into: Set<string>, prefix: string, words: readonly string[], longest: number): void => {
  for (let at = 0; at < words.length; at++) {
    let run = prefix;
    for (let step = 0; step < longest && at + step < words.length; step++) {
      run += step ? `_${words[at + step]}` : words[at];
      into.add(run);
    }
  }
};
