import type { Sentence, Token } from "../../core/annotation.ts";

/** The dependency trees of an article, with the children of every token. Indices are the article's. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly children: readonly (readonly number[])[];
  /** Lower-case lemmas and forms, made once: the coder asks for them far more often than there are tokens. */
  readonly lemmas: readonly string[];
  readonly forms: readonly string[];
  /** Every lemma and form of a sentence, by its index. */
  readonly wordsOf: readonly ReadonlySet<string>[];
  /** Index of the sentence of every token. */
  readonly sentenceOf: Int32Array;
}

export const treeOf = (sentences: readonly Sentence[], tokens: readonly Token[]): Tree => {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, index) => {
    children[head]?.push(index);
  });
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ from, to }, index) => {
    sentenceOf.fill(index, from, to);
  });
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase());
  const forms = tokens.map(({ form }) => form.toLowerCase());
  const wordsOf = sentences.map(({ from, to }) => new Set([...lemmas.slice(from, to), ...forms.slice(from, to)]));
  return { tokens, sentences, children, lemmas, forms, wordsOf, sentenceOf };
};

export const childrenOf = (tree: Tree, at: number): readonly number[] => tree.children[at] ?? [];
export const lemmaAt = (tree: Tree, at: number): string => tree.lemmas[at] ?? "";
export const relationAt = (tree: Tree, at: number): string => tree.tokens[at]?.deprel ?? "";
export const headOf = (tree: Tree, at: number): number => tree.tokens[at]?.head ?? -1;

const colon = 58;
/** True for the relation itself and its subtypes: "obl" and "obl:agent". */
export const isRelation = (tree: Tree, at: number, ...names: readonly string[]): boolean => {
  const relation = relationAt(tree, at);
  for (const name of names)
    if (relation === name || (relation.charCodeAt(name.length) === colon && relation.startsWith(name))) return true;
  return false;
};

export const childrenBy = (tree: Tree, at: number, ...names: readonly string[]): number[] =>
  none(tree, at) ? [] : childrenOf(tree, at).filter((child) => isRelation(tree, child, ...names));
const none = (tree: Tree, at: number): boolean => childrenOf(tree, at).length === 0;

/** The token and the tokens coordinated with it: "Serbia and Kosovo" from "Serbia". */
export const withConjuncts = (tree: Tree, at: number): number[] => [
  at,
  ...childrenBy(tree, at, "conj").flatMap((child) => [child, ...childrenBy(tree, child, "conj")]),
];

/** Lower-case forms of the case markers and marks of a token: "on", "by", "from". */
export const caseOf = (tree: Tree, at: number): string[] =>
  childrenBy(tree, at, "case", "mark").map((child) => tree.forms[child] ?? "");

/** Tokens below `at` down to a depth, itself first; the clauses of other verbs are left out where `within` is set. */
export const below = (
  tree: Tree,
  at: number,
  depth: number,
  skip: (token: number) => boolean = () => false,
): number[] => {
  const found = [at];
  let level = [at];
  for (let step = 0; step < depth && level.length && found.length < 60; step++) {
    level = level.flatMap((token) => childrenOf(tree, token).filter((child) => !skip(child)));
    found.push(...level);
  }
  return found;
};

/** Tokens from `at` up to the root, itself first. Bounded: a cycle of a faulty tree ends it. */
export const above = (tree: Tree, at: number): number[] => {
  const found = [at];
  for (
    let token = headOf(tree, at);
    token >= 0 && found.length < 40 && !found.includes(token);
    token = headOf(tree, token)
  )
    found.push(token);
  return found;
};

/** Path of dependency relations from a token up to another: "nmod < obj". */
export const pathTo = (tree: Tree, from: number, to: number): string => {
  const upwards = above(tree, from);
  const stop = upwards.indexOf(to);
  return stop < 0
    ? "beside"
    : upwards
        .slice(0, stop)
        .map((token) => relationAt(tree, token))
        .join(" < ");
};
