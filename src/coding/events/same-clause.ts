import { above, childrenBy, headOf, isRelation, type Tree } from "../syntax/tree.ts";

const clausal = ["advcl", "acl", "ccomp", "xcomp", "csubj", "parataxis", "conj"];
/** The predicate whose clause a word stands in: the nearest verb above it, or the top of its sentence. */
const predicateOf = (tree: Tree, at: number): number => {
  const up = above(tree, at).slice(1);
  return (
    up.find((token) => tree.tokens[token]?.upos === "VERB" || isRelation(tree, token, ...clausal)) ?? up.at(-1) ?? at
  );
};

/** The first of coordinated or chained predicates: what is said of the last holds for all of them. */
const firstOf = (tree: Tree, at: number): number => {
  let token = at;
  for (let step = 0; step < 6 && isRelation(tree, token, "conj", "xcomp"); step++) token = headOf(tree, token);
  return token;
};

/** A clause with a subject or a conjunction of its own, and not a participle that goes on with the event. */
const isOwnClause = (tree: Tree, at: number): boolean =>
  isRelation(tree, at, "acl:relcl", "ccomp") ||
  (isRelation(tree, at, "advcl") && childrenBy(tree, at, "mark").length > 0);

/**
 * Whether a time or place phrase speaks of an event: it hangs below the event, or stands in the event's clause or in one
 * that holds it. A phrase of another clause ("who was jailed in 2003") says nothing of it.
 */
export const speaksOf = (tree: Tree, phrase: number, event: number): boolean => {
  const up = above(tree, event);
  const path = above(tree, phrase);
  const stop = path.indexOf(event);
  if (stop >= 0) return !path.slice(0, stop).some((token) => isOwnClause(tree, token));
  const predicate = predicateOf(tree, phrase);
  return up.includes(predicate) || up.includes(firstOf(tree, predicate));
};
