import { above, casesOf, headOf, isRelation, type Tree } from "../syntax/tree.ts";
import type { Draft } from "./make-claim.ts";

/** Words that tell what an act of force left, not the act: "killing nine soldiers". */
const harming: ReadonlySet<string> = new Set("kill wound injure die hurt maim claim perish leave".split(" "));
const isHarm = (tree: Tree, { match, claim }: Draft): boolean =>
  claim.type === "ASSAULT" && match.frame.kind === "verb" && harming.has(tree.lemmas[match.head] ?? "");

/** Relations by which the harm hangs on the act, or the act on the harm. */
const linking = ["advcl", "xcomp", "ccomp", "acl", "conj", "parataxis", "nsubj", "obl", "nmod", "obl:agent"];
const causal: ReadonlySet<string> = new Set("in by from during after when as following amid with through".split(" "));

const linked = (tree: Tree, lower: number, upper: number): boolean => {
  const path = above(tree, lower);
  const stop = path.indexOf(upper);
  if (stop < 1 || stop > 3) return false;
  const last = path[stop - 1] ?? lower;
  if (!isRelation(tree, last, ...linking)) return false;
  if (!isRelation(tree, last, "obl", "nmod", "advcl")) return true;
  const cases = casesOf(tree, last);
  return cases.length === 0 || cases.some((word) => causal.has(word)) || tree.tokens[last]?.xpos === "VBG";
};

/**
 * Whether one of two claims of a sentence tells the harm that the other did: "gunmen attacked a base, killing nine
 * soldiers", "three people were killed when fighters shelled the market". Gives the act and the harm, or null.
 */
export const harmOf = (tree: Tree, a: Draft, b: Draft): { act: Draft; harm: Draft } | null => {
  if (a.sentence !== b.sentence || a.claim.type !== "ASSAULT" || b.claim.type !== "ASSAULT") return null;
  const [act, harm] = isHarm(tree, a) && !isHarm(tree, b) ? [b, a] : [a, b];
  if (!isHarm(tree, harm)) return null;
  const [one, other] = [act.match.light ?? act.match.head, harm.match.head];
  const beside = headOf(tree, one) === headOf(tree, other) && isRelation(tree, one, "conj", "advcl");
  return linked(tree, one, other) || linked(tree, other, one) || beside ? { act, harm } : null;
};
