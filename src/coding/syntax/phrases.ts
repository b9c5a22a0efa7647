import { caseOf, childrenOf, lowerOf, type Tree } from "./tree.ts";

const deepest = 60;

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
