/**
 * Features of a whole report for its ACLED-style sub-type: words and word pairs, and what the event claims in it say
 * (PLOVER type and mode, ACLED type, kinds of party), the first claim apart.
 */
import type { Sentence, Token } from "../../core/annotation.ts";
import { bareArticle } from "../../core/bare-article.ts";
import type { EventClaim } from "../../core/contract/claim.ts";
import { allMatches } from "../events/find-matches.ts";
import { readingOf } from "../events/reading.ts";
import { builtInCodebook } from "../frames/codebook.ts";
import { wordClassesOf } from "../frames/word-classes.ts";

export interface ReportInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly events: readonly EventClaim[];
}

const contentTags: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "ADV"]);
const wordOf = ({ lemma, form, upos }: Token): string =>
  upos === "PROPN" && /^[A-Z]/.test(form) ? "_name" : lemma.toLowerCase();

const addWords = ({ tokens, sentences }: ReportInput, add: (feature: string) => void): void => {
  let previous = "^";
  const first = sentences[0]?.to ?? 0;
  tokens.forEach((token, at) => {
    if (token.upos === "PUNCT" || token.upos === "DET" || token.upos === "NUM") return;
    const word = wordOf(token);
    if (word !== "_name") {
      add(`w=${word}`);
      if (at < first && contentTags.has(token.upos)) add(`first=${word}`);
      for (const name of wordClassesOf(word)) add(`class=${name}`);
    } else add(`name=${token.form.toLowerCase()}`);
    add(`2=${previous}_${word}`);
    previous = word;
  });
};

const addFrames = ({ text, tokens, sentences }: ReportInput, add: (feature: string) => void): void => {
  const article = bareArticle("", text);
  const reading = readingOf({ article, sentences, tokens, times: [], places: [], actors: [] });
  for (const matches of allMatches(reading, builtInCodebook))
    for (const { frame } of matches.slice(0, 2)) {
      add(`frame=${frame.type}`);
      add(`frame=${frame.type}/${frame.mode ?? "-"}`);
      add(`frame=${frame.id}`);
    }
};

/** Feature names, each once, in order of finding. */
export const reportFeatures = (input: ReportInput): string[] => {
  const found = new Set<string>();
  const add = (feature: string): void => {
    found.add(feature);
  };
  addWords(input, add);
  addFrames(input, add);
  input.events.forEach(({ type, mode, acled, status }, at) => {
    const order = at === 0 ? "1" : "+";
    add(`event${order}=${type}/${mode ?? "-"}`);
    add(`acled${order}=${acled?.subEventType ?? "none"}`);
    add(`status=${type}/${status}`);
  });
  return [...found];
};

/** How much a feature's presence counts in training: claims and classes tell more than one word. */
export const reportFeatureValue = (feature: string): number =>
  /^(?:event|acled)/.test(feature) ? 1.5 : /^(?:frame|class|first)/.test(feature) ? 1 : /^w=/.test(feature) ? 1 : 0.5;
