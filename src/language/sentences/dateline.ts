import type { WordSpans } from "../tokenize/tokenize.ts";

const dashes = new Set(["-", "--", "—", "–"]);
/** Words before the dash of a dateline, at the most. */
const longestDateline = 16;
const capital = /^\p{Lu}{2}[\p{Lu}.'’-]*$/u;
const name = /^(?:\p{Lu}|\p{N})/u;
const between = new Set([",", "/", "(", ")", ".", "-", ":", "and", "de", "of", "in"]);

/**
 * Index of the dash that ends a dateline ("PRISTINA, Kosovo (AP) —", "LONDON, 2 June (Reuters) -") which opens with the
 * word `first`, or -1. Its words are a place in capitals, or end with an agency in brackets; the dash stands free. Such a
 * line is a sentence of its own, so that the report that follows is parsed as it would be without it. In a `caseless` text
 * only the agency tells.
 */
export const datelineEnd = (
  text: string,
  { starts, ends, count }: WordSpans,
  first: number,
  caseless: boolean,
): number => {
  const form = (at: number): string => text.slice(starts[at], Math.min(ends[at] ?? 0, (starts[at] ?? 0) + 30));
  if (!name.test(form(first))) return -1;
  for (let at = first; at < Math.min(count - 1, first + longestDateline); at++) {
    const word = form(at);
    if (dashes.has(word) && at > first) {
      const free = (ends[at] ?? 0) < (starts[at + 1] ?? 0);
      const joined = (ends[at - 1] ?? 0) === (starts[at] ?? 0) && word === "-";
      if (joined) continue;
      const agency = form(at - 1) === ")";
      return free && (agency || (!caseless && capital.test(form(first)))) ? at : -1;
    }
    if (!name.test(word) && !between.has(word.toLowerCase())) return -1;
  }
  return -1;
};
