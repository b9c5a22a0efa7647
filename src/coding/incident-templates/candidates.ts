/**
 * Candidates for the slots of an incident template: the noun phrases of a report, each with features of its words, its
 * place in the tree, the frames around it and the report. Method: classify every phrase, then group equal words.
 */
import type { Annotated } from "../../core/annotation.ts";
import { findMatches } from "../events/find-matches.ts";
import type { Match } from "../events/match-frame.ts";
import { phraseOf } from "../events/party-ref.ts";
import { type EventNeeds, type Reading, readingOf } from "../events/reading.ts";
import { builtInCodebook } from "../frames/codebook.ts";
import { wordClassesOf } from "../frames/word-classes.ts";
import { casesOf, headOf, isRelation, lemmaOf, relationOf } from "../syntax/tree.ts";

/** A noun phrase without its determiner, lower case, with the features of its mention. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly features: readonly string[];
}

export type TemplateInput = Annotated<EventNeeds | "names">;

const nominal = (reading: Reading, at: number): boolean => {
  const { upos = "" } = reading.tree.tokens[at] ?? {};
  return (
    (upos === "NOUN" || upos === "PROPN") && !isRelation(reading.tree, at, "compound", "flat", "nmod:desc", "goeswith")
  );
};

const frameFeatures = (
  matches: readonly Match[],
  sentence: number,
  at: number,
  reading: Reading,
  add: (feature: string) => void,
): void => {
  for (const { frame, head, fillers } of matches) {
    if (reading.tree.sentenceOf[head] !== sentence) continue;
    add(`sentence=${frame.type}/${frame.mode ?? "-"}`);
    const role = fillers.find(({ token }) => token === at)?.role;
    if (role) {
      add(`role=${role}:${frame.type}`);
      add(`role=${role}:${frame.type}/${frame.mode ?? "-"}`);
      add(`role=${role}:${frame.id}`);
    }
  }
};

const treeFeatures = ({ tree }: Reading, at: number, add: (feature: string) => void): void => {
  const governor = headOf(tree, at);
  const relation = relationOf(tree, at);
  const cases = casesOf(tree, at).join("_");
  add(`relation=${relation}`);
  if (governor >= 0) {
    add(`under=${lemmaOf(tree, governor)}:${relation}:${cases}`);
    add(`governor=${lemmaOf(tree, governor)}`);
    const above = headOf(tree, governor);
    if (above >= 0) add(`above=${lemmaOf(tree, above)}:${relationOf(tree, governor)}`);
  }
  add(`case=${cases}`);
};

const featuresOf = (
  reading: Reading,
  labels: readonly string[],
  at: number,
  from: number,
  to: number,
  matches: readonly Match[],
): string[] => {
  const { tree } = reading;
  const found = new Set<string>();
  const add = (feature: string): void => {
    found.add(feature);
  };
  const lemma = lemmaOf(tree, at);
  add(`head=${lemma}`);
  for (const name of wordClassesOf(lemma)) add(`class=${name}`);
  for (let token = from; token <= to; token++) add(`word=${tree.tokens[token]?.form.toLowerCase() ?? ""}`);
  add(
    `text=${Array.from({ length: to - from + 1 }, (_, step) => tree.tokens[from + step]?.form.toLowerCase() ?? "").join("_")}`,
  );
  add(`before=${tree.tokens[from - 1]?.form.toLowerCase() ?? "^"}`);
  add(`after=${tree.tokens[to + 1]?.form.toLowerCase() ?? "$"}`);
  add(`name=${labels[at] ?? "none"}`);
  const actor = reading.actorAt[at];
  if (actor) {
    add(`actor=${actor.type}:${actor.nature}`);
    for (const sector of actor.sectors) add(`sector=${sector}`);
  }
  if (reading.placeAt[at]) add("place");
  const sentence = tree.sentenceOf[at] ?? 0;
  add(`early=${Math.min(4, sentence)}`);
  treeFeatures(reading, at, add);
  frameFeatures(matches, sentence, at, reading, add);
  return [...found];
};

/** All candidates of a report, in text order. */
export const candidatesOf = (input: TemplateInput): Candidate[] => {
  const reading = readingOf(input);
  const { tree } = reading;
  const matches = findMatches(reading, builtInCodebook);
  const labels: string[] = [];
  for (const { from, to, label } of input.names) for (let at = from; at < to; at++) labels[at] = label;
  return tree.tokens.flatMap((_, at) => {
    if (!nominal(reading, at)) return [];
    const phrase = phraseOf(tree, at);
    let { from } = phrase;
    while (from < at && ["DET", "PRON"].includes(tree.tokens[from]?.upos ?? "")) from++;
    const start = tree.tokens[from]?.start ?? 0;
    const end = tree.tokens[phrase.to]?.end ?? start;
    const text = input.article.text.slice(start, end).toLowerCase().replaceAll(/\s+/g, " ");
    return [
      {
        text,
        start,
        end,
        sentence: tree.sentenceOf[at] ?? 0,
        features: featuresOf(reading, labels, at, from, phrase.to, matches),
      },
    ];
  });
};

/** Features of the whole report for the kinds of incident that it tells. */
export const incidentFeatures = (input: TemplateInput): string[] => {
  const reading = readingOf(input);
  const found = new Set<string>();
  const counts = new Map<string, number>();
  const lead = input.sentences[2]?.to ?? input.tokens.length;
  input.tokens.forEach(({ upos }, at) => {
    if (upos !== "NOUN" && upos !== "VERB" && upos !== "ADJ" && upos !== "PROPN") return;
    const lemma = lemmaOf(reading.tree, at);
    found.add(`w=${lemma}`);
    if (at < lead) found.add(`lead=${lemma}`);
  });
  for (const { frame } of findMatches(reading, builtInCodebook)) {
    const key = `${frame.type}/${frame.mode ?? "-"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    found.add(`frame=${key}`);
    found.add(`frame=${key}:${Math.min(3, count)}`);
  }
  return [...found];
};
