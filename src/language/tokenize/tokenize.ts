import { hyphenPrefixes, otherAbbreviations, titleAbbreviations } from "../tables/word-lists.ts";
import { splitsOf } from "./split-words.ts";
import { addressAt, currencyAt, lengthAt, markAt, numberAt, wordAt } from "./units.ts";

/** Spans of syntactic words in text order. Only white space lies between them. */
export interface WordSpans {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
}

const chunk = /\S+/gu;
const letter = /\p{L}|\p{M}|[_\u00AD\u200B-\u200F\u2060]/uy;
const digit = /\p{N}/uy;
const afterPrefix = /\p{L}/uy;

const isAbbreviation = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || titleAbbreviations.has(word.toLowerCase()) || otherAbbreviations.has(word.toLowerCase());

class SpanList implements WordSpans {
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  count = 0;
  add(start: number, end: number): void {
    if (this.count === this.starts.length) {
      const grow = (from: Int32Array) => {
        const to = new Int32Array(from.length * 2);
        to.set(from);
        return to;
      };
      this.starts = grow(this.starts);
      this.ends = grow(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }
}

/** A full stop after an abbreviation belongs to it; the sentencizer parts them again at the end of a sentence. */
const withStop = (text: string, at: number, length: number, end: number): number => {
  const next = at + length;
  if (text[next] !== "." || text[next + 1] === ".") return length;
  if (length > 12 || !isAbbreviation(text.slice(at, next))) return length;
  return next + 1 === end || /[^\p{L}\p{N}]/u.test(text[next + 1] ?? " ") || length > 1 ? length + 1 : length;
};

/** "non-commercial", "co-founder" stay whole; "election-related" is three words. */
const withPrefix = (text: string, at: number, length: number): number => {
  let whole = length;
  while (
    text[at + whole] === "-" &&
    hyphenPrefixes.has(
      text
        .slice(at, at + whole)
        .toLowerCase()
        .replace(/^.*-/u, ""),
    )
  ) {
    if (!lengthAt(afterPrefix, text, at + whole + 1)) break;
    whole += 1 + wordAt(text, at + whole + 1);
  }
  return whole;
};

const nextWord = /\s{1,4}(\p{L}{1,20})/uy;
const wordAfter = (text: string, at: number): string => {
  nextWord.lastIndex = at;
  return nextWord.exec(text)?.[1]?.toLowerCase() ?? "";
};

const addWord = (spans: SpanList, text: string, at: number, length: number): void => {
  let from = at;
  for (const split of splitsOf(text.slice(at, at + Math.min(length, 41)), () => wordAfter(text, at + length))) {
    spans.add(from, at + split);
    from = at + split;
  }
  spans.add(from, at + length);
};

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const comma = 44;
const stop = 46;

/**
 * Nine chunks of ten are plain letters, with or without a comma or a full stop behind them: they hold no address, no
 * acronym and no inner mark, so no pattern need be tried. False where the chunk is of another kind.
 */
const readPlainChunk = (spans: SpanList, text: string, start: number, end: number): boolean => {
  let at = start;
  while (at < end && isPlainLetter(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (at === start || at < end - 1 || (at < end && code !== comma && code !== stop)) return false;
  const length = at < end && code === stop ? withStop(text, start, at - start, end) : at - start;
  addWord(spans, text, start, length);
  if (start + length < end) spans.add(start + length, end);
  return true;
};

const readChunk = (spans: SpanList, text: string, start: number, end: number): void => {
  const whole = text.slice(start, end);
  const hasAt = whole.includes("@");
  const mayLink = hasAt || (end - start > 3 && /[./:]/u.test(whole));
  for (let at = start; at < end; ) {
    const isLetter = lengthAt(letter, text, at) > 0;
    const isDigit = !isLetter && lengthAt(digit, text, at) > 0;
    const opens = at === start || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
    let length = (isLetter || isDigit) && mayLink && opens ? addressAt(text, at, hasAt) : 0;
    if (length) spans.add(at, at + length);
    else if (isLetter) {
      length = currencyAt(text, at);
      if (length) spans.add(at, at + length);
      else {
        length = withStop(text, at, withPrefix(text, at, wordAt(text, at)), end);
        addWord(spans, text, at, length);
      }
    } else {
      length = (isDigit ? numberAt(text, at) : 0) || markAt(text, at, opens);
      spans.add(at, at + length);
    }
    at += length;
  }
};

/**
 * Words after the conventions of the UD English treebanks EWT and GUM: clitics and possessives are words of their own, so
 * are hyphens between words (not after a prefix), slashes, brackets, currency signs and units after digits.
 */
export const tokenize = (text: string): WordSpans => {
  const spans = new SpanList();
  for (const { 0: found, index } of text.matchAll(chunk)) {
    const end = index + found.length;
    if (!readPlainChunk(spans, text, index, end)) readChunk(spans, text, index, end);
  }
  return spans;
};

/** The words as the text writes them. */
export const formsOf = (text: string, { starts, ends, count }: WordSpans): string[] => {
  const forms: string[] = [];
  for (let at = 0; at < count; at++) forms.push(text.slice(starts[at], ends[at]));
  return forms;
};
