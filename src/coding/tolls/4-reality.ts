import { above, childrenBy, childrenOf, isRelation, lemmaOf, lowerOf, type Tree } from "../syntax/tree.ts";
import { unreal } from "./tables/casualty-words.ts";

const modals = new Set(["could", "would", "should", "can", "will", "'ll", "might", "may", "must", "wo", "ca", "shall"]);
const negations = new Set(["not", "n't", "never", "n’t", "neither", "nor"]);
const conditions = new Set(["if", "unless", "whether", "lest", "should"]);
const attempts = new Set([
  "attempted",
  "alleged",
  "would-be",
  "potential",
  "possible",
  "threatened",
  "planned",
  "attempt",
]);
/** "300 people a year" is a rate; "a day before the vote", "a week of fighting" and "a year ago" are times. */
export const ratePattern =
  /\b(?:every|each|per) (?:day|week|month|year|hour|minute)\b|\bannually\b|\ba (?:day|week|month|year|hour|minute)\b(?! (?:after|before|earlier|later|ago|since|old|of|into|from|and|when|that|in which))/i;

/** "freed 12 hostages": those who were held and are held no longer. */
const freeing = new Set(["free", "release", "rescue", "liberate", "exchange", "swap", "return"]);
const heldNouns = new Set(["hostage", "captive", "detainee", "missing"]);

/** Why a casualty word tells no toll that has happened; null where it does. "negated" makes the toll zero. */
export const unreality = (tree: Tree, token: number): string | null => {
  const chain = clauseHeads(tree, token);
  if (heldNouns.has(lemmaOf(tree, token)) && freeing.has(lemmaOf(tree, tree.tokens[token]?.head ?? -1)))
    return "set free";
  for (const at of chain) {
    for (const child of childrenBy(tree, at, "aux", "aux:pass")) {
      const modal = lowerOf(tree, child);
      if (modals.has(modal)) return `modal ${modal}`;
    }
    for (const mark of childrenBy(tree, at, "mark", "advmod"))
      if (conditions.has(lowerOf(tree, mark))) return `conditional ${lowerOf(tree, mark)}`;
  }
  for (const child of childrenBy(tree, token, "amod", "compound", "advmod")) {
    const word = lowerOf(tree, child);
    if (attempts.has(word) && child < token) return `only ${word}`;
  }
  const [, ...heads] = above(tree, token);
  for (const [step, head] of heads.slice(0, 4).entries()) {
    const below = step === 0 ? token : (heads[step - 1] ?? token);
    if (!isRelation(tree, below, "xcomp", "ccomp", "obj", "advcl", "acl", "nmod", "obl")) break;
    if (isRelation(tree, below, "xcomp", "acl", "ccomp") && unreal.has(lemmaOf(tree, head)))
      return `under ${lemmaOf(tree, head)}`;
    if (
      isRelation(tree, below, "obj") &&
      ["threaten", "prevent", "avoid", "plan", "plot", "deny", "fear"].includes(lemmaOf(tree, head))
    )
      return `object of ${lemmaOf(tree, head)}`;
    if (
      isRelation(tree, below, "advcl", "acl") &&
      childrenBy(tree, below, "mark").some((mark) => lowerOf(tree, mark) === "to")
    ) {
      if (!["leave", "cause", "manage", "go"].includes(lemmaOf(tree, head))) return "a purpose";
    }
  }
  return null;
};

/** The trigger and the verb whose clause it shares. */
const clauseHeads = (tree: Tree, token: number): readonly number[] => {
  const found = [token];
  let at = token;
  for (let steps = 0; steps < 3; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0 || !isRelation(tree, at, "xcomp", "conj", "obj", "nmod", "amod", "nsubj", "nsubj:pass", "obl")) break;
    if (isRelation(tree, at, "nsubj") && tree.tokens[at]?.upos === "VERB") break;
    at = head;
    if (tree.tokens[at]?.upos === "VERB" || tree.tokens[at]?.upos === "AUX") found.push(at);
  }
  return found;
};

export const isNegated = (tree: Tree, token: number): boolean =>
  clauseHeads(tree, token)
    .slice(0, 2)
    .some((at) =>
      childrenOf(tree, at).some((child) => negations.has(lowerOf(tree, child)) && child < Math.max(at, token)),
    );

/** "kills 300 people a year" is a rate and no toll of anything. */
export const isRate = (sentence: string): boolean => ratePattern.test(sentence);
