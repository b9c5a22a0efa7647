import { FeatureList, type LinearModel, marginOfSecond, readLinear } from "../model/linear.ts";
import type { ModelFile } from "../model/model-file.ts";
import type { WordSpans } from "../tokenize/tokenize.ts";
import {
  type BorderWords,
  borderWords,
  boundaryFeatureCount,
  boundaryFeatures,
  cannotEnd,
  fullStop,
  mark,
  quoteAfter,
} from "./boundary-features.ts";
import { datelineEnd } from "./dateline.ts";
import { gaps, isHardWrapped } from "./line-breaks.ts";

/** One model for usual texts, one for texts that are all in capitals or all in small letters. */
export interface SentenceModels {
  readonly cased: LinearModel;
  readonly caseless: LinearModel;
}
export const readSentenceModels = (file: ModelFile): SentenceModels => ({
  cased: readLinear(file, "sentence"),
  caseless: readLinear(file, "sentence.caseless"),
});

/** A sentence longer than this many words is cut: a table or a list without full stops. */
const longest = 400;

const opensLine = /^[\p{Lu}\p{N}"“‘([•*·▪●►–—-]/u;

/** A lone line break ends a sentence unless the text is wrapped at a fixed width or the next line plainly goes on. */
const endsAtLine = (words: BorderWords, at: number, next: string, wrapped: boolean): boolean => {
  if (wrapped) return false;
  const kind = words.kind[at] ?? 0;
  return kind === fullStop || kind === mark || opensLine.test(next);
};

/**
 * Indices of the words that end a sentence, the last word always among them. An empty line always ends one; a line break
 * by rule; the rest is decided word by word by a linear model trained on the treebanks' raw text.
 */
export const sentenceEnds = (
  models: SentenceModels,
  text: string,
  spans: WordSpans,
  forms: readonly string[],
): readonly number[] => {
  const words = borderWords(text, spans, forms);
  const model = words.caseless ? models.caseless : models.cased;
  const wrapped = isHardWrapped(text);
  const features = new FeatureList(boundaryFeatureCount);
  const ends: number[] = [];
  let since = 0;
  let quote = 0;
  let dateline = datelineEnd(text, spans, 0, words.caseless);
  for (let at = 0; at < words.count; at++, since++) {
    const start = spans.starts[at] ?? 0;
    const end = spans.ends[at] ?? 0;
    if (end - start <= 2) quote = quoteAfter(forms[at] ?? "", quote);
    const gap = words.gap[at] ?? 0;
    let ended = gap === gaps.paragraph || since >= longest || at === dateline;
    if (!ended && gap === gaps.line) {
      const next = spans.starts[at + 1] ?? 0;
      ended = endsAtLine(words, at, text.slice(next, next + 2), wrapped);
    }
    if (!ended && at > dateline && !cannotEnd(words, at, since)) {
      boundaryFeatures(words, at, since, quote, features);
      ended = marginOfSecond(model, features) > 0;
    }
    if (!ended) continue;
    ends.push(at);
    since = -1;
    if (gap !== gaps.paragraph) continue;
    quote = 0;
    dateline = datelineEnd(text, spans, at + 1, words.caseless);
  }
  return ends;
};

/**
 * Parts the full stop that both shortens a word and ends the sentence ("etc.", "p.m.", not "U.S." of one capital each):
 * the treebanks make it a token of its own. Gives the spans anew with the ends moved along.
 */
export const partLastStops = (
  text: string,
  spans: WordSpans,
  ends: readonly number[],
): { spans: WordSpans; ends: readonly number[] } => {
  const parted: number[] = [];
  for (const at of ends) {
    const start = spans.starts[at] ?? 0;
    const end = spans.ends[at] ?? 0;
    if (end - start > 2 && end - start < 14 && text[end - 1] === "." && /\p{L}/u.test(text[end - 2] ?? ""))
      parted.push(at);
  }
  if (parted.length === 0) return { spans, ends };
  const count = spans.count + parted.length;
  const starts = new Int32Array(count);
  const stops = new Int32Array(count);
  let to = 0;
  let nth = 0;
  for (let at = 0; at < spans.count; at++) {
    const end = spans.ends[at] ?? 0;
    starts[to] = spans.starts[at] ?? 0;
    if (at !== parted[nth]) stops[to++] = end;
    else {
      stops[to++] = end - 1;
      starts[to] = end - 1;
      stops[to++] = end;
      nth++;
    }
  }
  let moved = 0;
  const movedEnds = ends.map((at) => {
    if (parted[moved] === at) moved++;
    return at + moved;
  });
  return { spans: { starts, ends: stops, count }, ends: movedEnds };
};
