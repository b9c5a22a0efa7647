import type { Sentence, Token } from "../../core/annotation.ts";

/** The dependency tree of an article with its downward edges. Indices are those of the article's tokens. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that holds the token. */
  readonly sentenceOf: Int32Array;
  readonly children: readonly (readonly number[])[];
}

const deepest = 60;
const none: readonly number[] = [];

export const treeOf = (tokens: readonly Token[], sentences: readonly Sentence[]): Tree => {
  const children: number[][] = tokens.map(() => []);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [at, { from, to }] of sentences.entries()) sentenceOf.fill(at, from, to);
  for (const [at, { head }] of tokens.entries()) children[head]?.push(at);
  return { tokens, sentences, sentenceOf, children };
};

export const childrenOf = ({ children }: Tree, at: number): readonly number[] => children[at] ?? none;

/** Children by relation; a subtype counts as its relation unless the subtype is asked for ("nsubj:pass"). */
export const childrenBy = (tree: Tree, at: number, ...relations: readonly string[]): readonly number[] =>
  childrenOf(tree, at).filter((child) => isRelation(tree.tokens[child]?.deprel ?? "", relations));

export const isRelation = (deprel: string, relations: readonly string[]): boolean =>
  relations.some((relation) => deprel === relation || (!relation.includes(":") && deprel.startsWith(`${relation}:`)));

export const relationOf = ({ tokens }: Tree, at: number): string => tokens[at]?.deprel ?? "";
export const lemmaOf = ({ tokens }: Tree, at: number): string => tokens[at]?.lemma.toLowerCase() ?? "";
export const lowerOf = ({ tokens }: Tree, at: number): string => tokens[at]?.form.toLowerCase() ?? "";
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
