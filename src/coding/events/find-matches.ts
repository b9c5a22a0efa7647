import type { Codebook } from "../frames/codebook.ts";
import type { Tree } from "../syntax/tree.ts";
import { type AskingFrame, type FramesOfWord, wordTable } from "./frames-of-words.ts";
import { type Match, matchFrame } from "./match-frame.ts";
import type { Reading } from "./reading.ts";

const verbal: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ", "AUX", "PROPN"]);

/** "According to the ministry" names a source; nothing is accorded. */
const isSource = ({ forms }: Tree, at: number): boolean => forms[at] === "according" && forms[at + 1] === "to";

/** Frames of the word's lemma; a form in "-ing" may be a noun of its own too: "cut by fighting between the clans". */
const framesAt = (lemma: FramesOfWord, form: FramesOfWord, xpos: string): readonly AskingFrame[] => {
  const own = lemma.frames ?? form.ofStem;
  return xpos === "VBG" && form !== lemma && form.frames ? [...own, ...form.frames] : own;
};

/**
 * Each token's frames by its lemma, or else by the stems of its form; and which of the words that frames ask for are in
 * the sentence that was read last: a frame without its words need not be tried.
 */
const lookUp = (codebook: Codebook, { lemmas, forms, tokens, sentences }: Tree) => {
  const { of, numbered } = wordTable(codebook);
  /** By number, the last sentence that has the word, counted from 1. */
  const seen = new Int32Array(numbered);
  const frames: (readonly AskingFrame[])[] = new Array(lemmas.length);
  let current = 0;
  return {
    frames,
    read: (sentence: number): void => {
      if (current === sentence + 1) return;
      current = sentence + 1;
      const { from = 0, to = 0 } = sentences[sentence] ?? {};
      for (let at = from; at < to; at++) {
        const lemma = of(lemmas[at] ?? "");
        const form = forms[at] === lemmas[at] ? lemma : of(forms[at] ?? "");
        if (lemma.number >= 0) seen[lemma.number] = current;
        if (form.number >= 0) seen[form.number] = current;
        frames[at] = framesAt(lemma, form, tokens[at]?.xpos ?? "");
      }
    },
    mayFire: ({ needs }: AskingFrame): boolean => {
      for (const words of needs) if (!words.some((word) => seen[word] === current)) return false;
      return true;
    },
  };
};

/** All frames that fire on each token, the most specific first. */
export const allMatches = (reading: Reading, codebook: Codebook): Match[][] => {
  const { tree } = reading;
  const { ofAnyVerb } = wordTable(codebook);
  const words = lookUp(codebook, tree);
  return tree.tokens.map(({ upos }, at) => {
    if (!verbal.has(upos) || isSource(tree, at)) return [];
    words.read(tree.sentenceOf[at] ?? 0);
    const found: Match[] = [];
    const attempt = (asking: AskingFrame): void => {
      const match = words.mayFire(asking) ? matchFrame(reading, at, asking.frame) : null;
      if (match) found.push(match);
    };
    words.frames[at]?.forEach(attempt);
    if (upos === "VERB") ofAnyVerb.forEach(attempt);
    return found.length > 1 ? found.sort((a, b) => b.specificity - a.specificity) : found;
  });
};

/** The best frame of each token, without those whose head another, more specific frame already took as one of its words. */
export const findMatches = (reading: Reading, codebook: Codebook): Match[] => {
  const best = allMatches(reading, codebook).flatMap((matches) => matches.slice(0, 1));
  const takers = new Map<number, Match[]>();
  for (const match of best)
    for (const word of match.words) if (word !== match.head) takers.set(word, [...(takers.get(word) ?? []), match]);
  return best.filter(
    ({ head, specificity }) => !takers.get(head)?.some((other) => other.specificity >= specificity - 1),
  );
};
