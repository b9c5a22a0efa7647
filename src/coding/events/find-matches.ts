import type { Codebook } from "../frames/codebook.ts";
import type { Tree } from "../syntax/tree.ts";
import { type AskingFrame, type FramesOfWord, wordTable } from "./frames-of-words.ts";
import { type Match, matchFrame } from "./match-frame.ts";
import type { Reading } from "./reading.ts";

const verbal: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ", "AUX", "PROPN"]);

const none: readonly AskingFrame[] = [];
const noMatch: readonly Match[] = [];

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
  const { of, ofAnyVerb, numbered } = wordTable(codebook);
  /** By number, the last sentence that has the word, counted from 1. */
  const seen = new Int32Array(numbered);
  const frames: (readonly AskingFrame[])[] = [];
  for (let at = 0; at < lemmas.length; at++) frames.push(none);
  const forAnyVerb: AskingFrame[] = [];
  let current = 0;
  const hasOneOf = (words: readonly number[]): boolean => {
    for (const word of words) if (seen[word] === current) return true;
    return false;
  };
  const mayFire = ({ needs }: AskingFrame): boolean => {
    for (const words of needs) if (!hasOneOf(words)) return false;
    return true;
  };
  return {
    frames,
    /** Frames for any verb of the sentence that was read last, without those whose words it lacks. */
    forAnyVerb,
    mayFire,
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
      forAnyVerb.length = 0;
      for (const frame of ofAnyVerb) if (mayFire(frame)) forAnyVerb.push(frame);
    },
  };
};

/** All frames that fire on each token, the most specific first. */
export const allMatches = (reading: Reading, codebook: Codebook): readonly (readonly Match[])[] => {
  const { tree } = reading;
  const words = lookUp(codebook, tree);
  return tree.tokens.map(({ upos }, at) => {
    if (!verbal.has(upos) || isSource(tree, at)) return noMatch;
    words.read(tree.sentenceOf[at] ?? 0);
    const found: Match[] = [];
    const attempt = ({ frame }: AskingFrame): void => {
      const match = matchFrame(reading, at, frame);
      if (match) found.push(match);
    };
    for (const asking of words.frames[at] ?? none) if (words.mayFire(asking)) attempt(asking);
    if (upos === "VERB") words.forAnyVerb.forEach(attempt);
    return found.length > 1 ? found.sort((a, b) => b.specificity - a.specificity) : found;
  });
};

/** The best frame of each token, without those whose head another, more specific frame already took as one of its words. */
export const findMatches = (reading: Reading, codebook: Codebook): Match[] => {
  const best: Match[] = [];
  for (const [first] of allMatches(reading, codebook)) if (first) best.push(first);
  const takers = new Map<number, Match[]>();
  for (const match of best)
    for (const word of match.words) if (word !== match.head) takers.set(word, [...(takers.get(word) ?? []), match]);
  return best.filter(
    ({ head, specificity }) => !takers.get(head)?.some((other) => other.specificity >= specificity - 1),
  );
};
