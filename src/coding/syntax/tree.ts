import type { Sentence, Token } from "../../core/annotation.ts";
import { lowerForms } from "../../core/lower-forms.ts";

/** The dependency trees of an article with their downward edges. Indices are those of the article's tokens. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that holds the token. */
  readonly sentenceOf: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** Forms and lemmas in small letters, made once: the coders ask for them far more often than there are tokens. */
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
}

const deepest = 60;
const none: readonly number[] = [];

const known = new WeakMap<readonly Token[], Tree>();

const childrenIn = (tokens: readonly Token[]): readonly (readonly number[])[] => {
  const children: (number[] | null)[] = [];
  for (let at = 0; at < tokens.length; at++) children.push(null);
  tokens.forEach(({ head }, at) => {
    if (head < 0) return;
    const siblings = children[head];
    if (siblings) siblings.push(at);
    else children[head] = [at];
  });
  const all: (readonly number[])[] = [];
  for (const each of children) all.push(each ?? none);
  return all;
};

const lowerLemmas = (tokens: readonly Token[]): readonly string[] => {
  const lemmas: string[] = [];
  for (const { lemma } of tokens) lemmas.push(lemma.toLowerCase());
  return lemmas;
};

/** The trees of an article's tokens; made once for each list of tokens, which is never changed. */
export const treeOf = (tokens: readonly Token[], sentences: readonly Sentence[]): Tree => {
  const before = known.get(tokens);
  if (before?.sentences === sentences) return before;
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ from, to }, at) => {
    sentenceOf.fill(at, from, to);
  });
  const tree = {
    tokens,
    sentences,
    sentenceOf,
    children: childrenIn(tokens),
    forms: lowerForms(tokens),
    lemmas: lowerLemmas(tokens),
  };
  known.set(tokens, tree);
  return tree;
};

export const childrenOf = ({ children }: Tree, at: number): readonly number[] => children[at] ?? none;
export const relationOf = ({ tokens }: Tree, at: number): string => tokens[at]?.deprel ?? "";
export const lemmaOf = ({ lemmas }: Tree, at: number): string => lemmas[at] ?? "";
export const lowerOf = ({ forms }: Tree, at: number): string => forms[at] ?? "";
export const headOf = ({ tokens }: Tree, at: number): number => tokens[at]?.head ?? -1;

const colon = 58;
const isNamed = (relation: string, names: readonly string[]): boolean => {
  for (const name of names)
    if (relation === name || (relation.charCodeAt(name.length) === colon && relation.startsWith(name))) return true;
  return false;
};

/** True for a relation itself and its subtypes, "obl" and "obl:agent"; a subtype stands for itself ("nsubj:pass"). */
export const isRelation = (tree: Tree, at: number, ...names: readonly string[]): boolean =>
  isNamed(relationOf(tree, at), names);

export const childrenBy = (tree: Tree, at: number, ...names: readonly string[]): number[] => {
  const found: number[] = [];
  for (const child of childrenOf(tree, at)) if (isNamed(relationOf(tree, child), names)) found.push(child);
  return found;
};

export const hasChildBy = (tree: Tree, at: number, ...names: readonly string[]): boolean => {
  for (const child of childrenOf(tree, at)) if (isNamed(relationOf(tree, child), names)) return true;
  return false;
};

/** An answer about a token of a tree, remembered: frames ask the same of one word again and again. */
export const remembered = <Answer extends object | boolean | null>(
  ask: (tree: Tree, at: number) => Answer,
): ((tree: Tree, at: number) => Answer) => {
  const answers = new WeakMap<Tree, (Answer | undefined)[]>();
  return (tree, at) => {
    let known = answers.get(tree);
    if (!known) {
      known = new Array(tree.tokens.length);
      answers.set(tree, known);
    }
    const before = known[at];
    if (before !== undefined) return before;
    const answer = ask(tree, at);
    known[at] = answer;
    return answer;
  };
};

/** The preposition of an oblique or nominal modifier: "of" in "death of two boys". */
export const caseOf = (tree: Tree, at: number): string => {
  const first = childrenOf(tree, at).find((child) => isRelation(tree, child, "case"));
  return first === undefined ? "" : lowerOf(tree, first);
};

/** Every case marker and mark of a token in small letters: "on", "by", "from". */
export const casesOf = (tree: Tree, at: number): readonly string[] =>
  childrenBy(tree, at, "case", "mark").map((child) => lowerOf(tree, child));

/** The conjuncts of `at`: itself first. */
export const conjunctsOf = (tree: Tree, at: number): readonly number[] => [at, ...childrenBy(tree, at, "conj")];

/** Tokens from `at` up to the root, itself first. */
export const above = (tree: Tree, at: number): readonly number[] => {
  const found = [at];
  for (let head = headOf(tree, at); head >= 0 && found.length < deepest; head = headOf(tree, head)) found.push(head);
  return found;
};

/** Path of dependency relations from a token up to another: "nmod < obj". */
export const pathTo = (tree: Tree, from: number, to: number): string => {
  const path: string[] = [];
  let at = from;
  for (; at !== to && at >= 0 && path.length < deepest; at = headOf(tree, at)) path.push(relationOf(tree, at));
  return at === to ? path.join(" < ") : "beside";
};

/** Tokens below `at` down to a depth, itself first; `skip` leaves out whole branches. */
export const below = (
  tree: Tree,
  at: number,
  depth: number,
  skip: (token: number) => boolean = () => false,
): number[] => {
  const found = [at];
  let level = [at];
  for (let step = 0; step < depth && level.length && found.length < deepest; step++) {
    level = level.flatMap((token) => childrenOf(tree, token).filter((child) => !skip(child)));
    found.push(...level);
  }
  return found;
};
