import type { Sentence, Token } from "../../core/annotation.ts";

/** The dependency tree of an article with its downward edges. Indices are those of the article's tokens. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that holds the token. */
  readonly sentenceOf: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** Forms and lemmas in small letters. */
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
}

const deepest = 60;
const none: readonly number[] = [];

const known = new WeakMap<readonly Token[], Tree>();

/** The tree of an article's tokens; made once for each list of tokens, which is never changed. */
export const treeOf = (tokens: readonly Token[], sentences: readonly Sentence[]): Tree => {
  const before = known.get(tokens);
  if (before?.sentences === sentences) return before;
  const children: (number[] | undefined)[] = new Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence) sentenceOf.fill(at, sentence.from, sentence.to);
  }
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < 0) continue;
    const siblings = children[head];
    if (siblings) siblings.push(at);
    else children[head] = [at];
  }
  const tree = {
    tokens,
    sentences,
    sentenceOf,
    children: Array.from(children, (each) => each ?? none),
    lower: tokens.map(({ form }) => form.toLowerCase()),
    lemmas: tokens.map(({ lemma }) => lemma.toLowerCase()),
  };
  known.set(tokens, tree);
  return tree;
};

export const childrenOf = ({ children }: Tree, at: number): readonly number[] => children[at] ?? none;

/** Children by relation; a subtype counts as its relation unless the subtype is asked for ("nsubj:pass"). */
export const childrenBy = (tree: Tree, at: number, ...relations: readonly string[]): readonly number[] =>
  childrenOf(tree, at).filter((child) => isRelation(tree.tokens[child]?.deprel ?? "", relations));

export const isRelation = (deprel: string, relations: readonly string[]): boolean => {
  for (const relation of relations) {
    if (deprel === relation) return true;
    const plain = deprel.length > relation.length && deprel[relation.length] === ":" && deprel.startsWith(relation);
    if (plain && !relation.includes(":")) return true;
  }
  return false;
};

export const relationOf = ({ tokens }: Tree, at: number): string => tokens[at]?.deprel ?? "";
export const lemmaOf = ({ lemmas }: Tree, at: number): string => lemmas[at] ?? "";
export const lowerOf = ({ lower }: Tree, at: number): string => lower[at] ?? "";
export const headOf = ({ tokens }: Tree, at: number): number => tokens[at]?.head ?? -1;

/** The preposition of an oblique or nominal modifier: "of" in "death of two boys". */
export const caseOf = (tree: Tree, at: number): string => {
  const [first] = childrenBy(tree, at, "case");
  return first === undefined ? "" : lowerOf(tree, first);
};

/** Half-open token range of everything below `at`, itself included; `stop` leaves out whole branches. */
export const subtreeOf = (
  tree: Tree,
  at: number,
  stop: (child: number) => boolean = () => false,
): { from: number; to: number } => {
  let from = at;
  let to = at + 1;
  const visit = (node: number, depth: number): void => {
    if (depth > deepest) return;
    for (const child of childrenOf(tree, node)) {
      if (stop(child)) continue;
      from = Math.min(from, child);
      to = Math.max(to, child + 1);
      visit(child, depth + 1);
    }
  };
  visit(at, 0);
  return { from, to };
};

/** The heads above `at`, nearest first. */
export const ancestorsOf = (tree: Tree, at: number): readonly number[] => {
  const found: number[] = [];
  for (let head = headOf(tree, at); head >= 0 && found.length < deepest; head = headOf(tree, head)) found.push(head);
  return found;
};

/** The conjuncts of `at`: itself first. */
export const conjunctsOf = (tree: Tree, at: number): readonly number[] => [at, ...childrenBy(tree, at, "conj")];

/** Any word of the set directly below `at`, or one step further ("shot to death"). */
export const governsWord = (tree: Tree, at: number, words: readonly string[]): boolean =>
  childrenOf(tree, at).some(
    (child) =>
      words.includes(lowerOf(tree, child)) ||
      childrenOf(tree, child).some((below) => words.includes(lowerOf(tree, below))),
  );

/** The words of a noun phrase without clauses, appositions and coordination that hang on it. */
export const phraseOf = (tree: Tree, head: number): { from: number; to: number } => {
  const outside =
    /^(?:acl|appos|conj|cc|punct|parataxis|case|advcl|obl|nsubj|cop|aux|mark|advmod|ccomp|xcomp|dep|list|obj|vocative|nmod$)/;
  const { from, to } = subtreeOf(
    tree,
    head,
    (child) => outside.test(tree.tokens[child]?.deprel ?? "") && childIsOutside(tree, head, child),
  );
  return { from, to };
};

const childIsOutside = (tree: Tree, head: number, child: number): boolean => {
  const relation = tree.tokens[child]?.deprel ?? "";
  if (relation === "nmod") return child > head && caseOf(tree, child) !== "of";
  if (relation === "punct") return tree.tokens[child]?.form !== "-";
  return relation !== "case" || tree.tokens[child]?.head === head;
};
