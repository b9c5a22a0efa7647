/**
 * Features of a sentence with two marked actors, for the linear models of `relate`: the words between and around them,
 * the predicates on the path that joins them in the parse, the frames that fire, and how real the text makes it.
 */
import type { Sentence, Token } from "../../core/annotation.ts";
import { bareArticle } from "../../core/bare-article.ts";
import type { Span } from "../../core/span.ts";
import { allMatches } from "../events/find-matches.ts";
import { isNegated } from "../events/find-words.ts";
import type { Match } from "../events/match-frame.ts";
import { type Reading, readingOf } from "../events/reading.ts";
import type { Codebook } from "../frames/codebook.ts";
import { above, childrenBy, headOf, isRelation, lemmaOf, type Tree } from "../syntax/tree.ts";

/** A sentence with the actor that acts and the one acted on. Spans are UTF-16 offsets of `text`. */
export interface RelationInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly source: Span;
  readonly target: Span;
}

interface Marked {
  readonly tree: Tree;
  /** "S", "T" or "" for every token. */
  readonly side: readonly ("S" | "T" | "")[];
  readonly sourceHead: number;
  readonly targetHead: number;
}

const insideOf = (tokens: readonly Token[], { start, end }: Span): number[] =>
  tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []));

/** The token of a span whose head lies outside it. */
const headOfSpan = (tree: Tree, inside: readonly number[]): number =>
  inside.find((at) => !inside.includes(headOf(tree, at))) ?? inside[0] ?? -1;

const contentWords: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ", "ADV", "PROPN", "AUX", "PART", "SCONJ"]);
const isWord = ({ upos }: Token): boolean => upos !== "PUNCT" && upos !== "SYM" && upos !== "NUM" && upos !== "X";

const lowered = ({ lemma, form, upos }: Token): string => {
  if (upos === "PROPN" && /^[A-Z]/.test(form)) return "_name";
  return lemma.toLowerCase();
};

const wordFeatures = ({ tree, side }: Marked, add: (feature: string) => void): void => {
  const { tokens } = tree;
  const first = Math.min(Math.max(0, side.indexOf("S")), Math.max(0, side.indexOf("T")));
  const last = Math.max(side.lastIndexOf("S"), side.lastIndexOf("T"));
  const order = side.indexOf("S") <= side.indexOf("T") ? "ST" : "TS";
  add(`order=${order}`);
  let previous = "^";
  let beforePrevious = "^";
  tokens.forEach((token, at) => {
    if (!isWord(token)) return;
    const mark = side[at] ?? "";
    if (mark) {
      if (token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "VERB") add(`${mark}w=${lowered(token)}`);
      if (side[at - 1] === mark) return;
    }
    const word = mark || lowered(token);
    if (!mark && word !== "_name") {
      if (contentWords.has(token.upos) || token.upos === "ADP") {
        add(`w=${word}`);
        add(at > first && at < last ? `between=${word}` : at > last ? `after=${word}` : `before=${word}`);
      }
    }
    if (token.upos !== "DET") {
      add(`2=${previous}_${word}`);
      if (beforePrevious !== "^") add(`3=${beforePrevious}_${previous}_${word}`);
      beforePrevious = previous;
      previous = word;
    }
  });
};

/** Predicates above both actors, above either, and the words on the way. */
const pathFeatures = ({ tree, sourceHead, targetHead }: Marked, add: (feature: string) => void): void => {
  if (sourceHead < 0 || targetHead < 0) return;
  const up = above(tree, sourceHead);
  const across = above(tree, targetHead);
  const meet = up.find((at) => across.includes(at)) ?? -1;
  const left = meet < 0 ? up : up.slice(0, up.indexOf(meet) + 1);
  const right = meet < 0 ? across : across.slice(0, across.indexOf(meet) + 1);
  if (meet >= 0 && tree.tokens[meet]) {
    const lemma = lemmaOf(tree, meet);
    add(`meet=${lemma}`);
    for (const child of childrenBy(tree, meet, "obj", "xcomp", "ccomp", "obl", "compound:prt", "aux", "nsubj:pass")) {
      add(`meet+=${lemma}_${lemmaOf(tree, child)}`);
      add(`meet:${tree.tokens[child]?.deprel ?? ""}=${lemmaOf(tree, child)}`);
    }
  }
  for (const at of [...left.slice(1), ...right.slice(1)]) {
    const token = tree.tokens[at];
    if (token && contentWords.has(token.upos)) add(`path=${lemmaOf(tree, at)}`);
  }
  const relations = (way: readonly number[]): string =>
    way
      .slice(0, -1)
      .map((at) => tree.tokens[at]?.deprel.split(":")[0] ?? "")
      .join("<");
  add(`ways=${relations(left)}|${relations(right)}`);
  const verb = up.find((at) => at !== sourceHead && tree.tokens[at]?.upos === "VERB");
  if (verb !== undefined) {
    const lemma = lemmaOf(tree, verb);
    add(`sverb=${lemma}`);
    for (const child of childrenBy(tree, verb, "aux")) add(`saux=${lemmaOf(tree, child)}`);
    if (isNegated(tree, verb)) add("sneg");
    for (const child of childrenBy(tree, verb, "xcomp", "ccomp", "obj")) {
      add(`sverb+=${lemma}_${lemmaOf(tree, child)}`);
      add(`snext=${lemmaOf(tree, child)}`);
      for (const aux of childrenBy(tree, child, "aux")) add(`snextaux=${lemma}_${lemmaOf(tree, aux)}`);
      if (isNegated(tree, child)) add(`snextneg=${lemma}`);
    }
  }
};

const covers = (tree: Tree, filler: number, marked: readonly number[]): boolean =>
  marked.includes(filler) ||
  above(tree, marked[0] ?? -1)
    .slice(0, 4)
    .includes(filler) ||
  marked.some((at) => headOf(tree, at) === filler);

/** Types of the frames that fire, told apart by which of the two actors they took, and by mood. */
const frameFeatures = (
  marked: Marked,
  reading: Reading,
  codebook: Codebook,
  add: (feature: string, value?: number) => void,
): void => {
  const { tree, side } = marked;
  const sources = side.flatMap((one, at) => (one === "S" ? [at] : []));
  const targets = side.flatMap((one, at) => (one === "T" ? [at] : []));
  const best: Match[] = [];
  allMatches(reading, codebook).forEach((matches) => {
    for (const [rank, match] of matches.slice(0, 3).entries()) {
      const { frame, fillers, head } = match;
      if (side[head]) {
        add(`fin=${side[head]}:${frame.type}`);
        continue;
      }
      if (rank === 0) best.push(match);
      const hasSource = fillers.some(
        ({ role, token }) => (role === "actor" || role === "mutual") && covers(tree, token, sources),
      );
      const hasTarget = fillers.some(
        ({ role, token }) => role !== "actor" && role !== "content" && covers(tree, token, targets),
      );
      const who = `${hasSource ? "S" : ""}${hasTarget ? "T" : ""}`;
      const mood = `${childrenBy(tree, head, "aux")
        .map((child) => lemmaOf(tree, child))
        .filter((lemma) => lemma !== "have" && lemma !== "be")
        .join("+")}${isNegated(tree, head) ? "-not" : ""}`;
      add(`frame${rank ? "2" : ""}=${frame.type}`);
      add(`frame${rank ? "2" : ""}:${who}=${frame.type}`);
      if (rank === 0) add(`frameid=${frame.id}`);
      if (mood) add(`framemood=${frame.type}:${mood}`);
      if (isRelation(tree, head, "xcomp", "ccomp")) add(`under=${lemmaOf(tree, headOf(tree, head))}:${frame.type}`);
    }
  });
  const top = best
    .filter(({ fillers }) => fillers.some(({ token }) => covers(tree, token, sources)))
    .sort((a, b) => b.specificity - a.specificity)[0];
  if (top) add(`top=${top.frame.type}`);
  const strongest = [...best].sort((a, b) => b.specificity - a.specificity)[0];
  if (strongest) add(`strong=${strongest.frame.type}`);
};

/** Feature names, each once, in order of finding. */
export const relationFeatures = (
  { text, sentences, tokens, source, target }: RelationInput,
  codebook: Codebook,
): string[] => {
  const article = bareArticle("", text);
  const reading = readingOf({ article, sentences, tokens, times: [], places: [], actors: [] });
  const { tree } = reading;
  const inSource = insideOf(tokens, source);
  const inTarget = insideOf(tokens, target);
  const side = tokens.map(
    (_, at) =>
      (inTarget.includes(at) && !(inSource.includes(at) && inSource.length < inTarget.length)
        ? "T"
        : inSource.includes(at)
          ? "S"
          : "") as "S" | "T" | "",
  );
  const marked: Marked = { tree, side, sourceHead: headOfSpan(tree, inSource), targetHead: headOfSpan(tree, inTarget) };
  const found = new Set<string>();
  const add = (feature: string): void => {
    found.add(feature);
  };
  wordFeatures(marked, add);
  pathFeatures(marked, add);
  frameFeatures(marked, reading, codebook, add);
  return [...found];
};

/** How much a feature's presence counts in training: frames and path tell more than any word of the sentence. */
export const featureValue = (feature: string): number =>
  /^(?:frame|top|strong|under|meet|path|sverb|saux|sneg|snext)/.test(feature) ? 1.2 : 0.8;
