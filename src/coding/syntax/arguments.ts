import { subjectByOrder } from "./surface.ts";
import { childrenBy, headOf, isRelation, lowerOf, relationOf, type Tree } from "./tree.ts";

const relative = new Set(["who", "that", "which", "whom"]);

/** A relative pronoun stands for the noun that its clause modifies. */
export const unrelative = (tree: Tree, at: number): number => {
  if (!relative.has(lowerOf(tree, at))) return at;
  for (let verb = headOf(tree, at), steps = 0; verb >= 0 && steps < 4; verb = headOf(tree, verb), steps++)
    if (isRelation(tree, verb, "acl")) return headOf(tree, verb);
  return at;
};

const widestApposition = 9;

/** "its mayor, an ethnic Albanian, took shelter": the noun before an apposition that ends right before the finite verb. */
const behindApposition = (tree: Tree, verb: number): number | null => {
  if (lowerOf(tree, verb - 1) !== "," || !/^VB[DPZ]$/.test(tree.tokens[verb]?.xpos ?? "")) return null;
  for (let at = verb - 2; at > Math.max(0, verb - widestApposition); at--) {
    const upos = tree.tokens[at]?.upos;
    if (upos === "VERB" || upos === "AUX" || tree.sentenceOf[at] !== tree.sentenceOf[verb]) return null;
    if (lowerOf(tree, at) === ",") {
      const noun = tree.tokens[at - 1]?.upos;
      const opens = ["DET", "ADJ", "NUM"].includes(tree.tokens[at + 1]?.upos ?? "");
      return opens && (noun === "NOUN" || noun === "PROPN") ? at - 1 : null;
    }
  }
  return null;
};

/** Heads of the subject noun phrases of a verb or predicate, shared and controlled subjects found. */
export const subjectsOf = (tree: Tree, verb: number): readonly number[] => {
  const apposed = behindApposition(tree, verb);
  if (apposed !== null) return [apposed];
  const own = childrenBy(tree, verb, "nsubj");
  if (own.length) return own.map((at) => unrelative(tree, at));
  const head = headOf(tree, verb);
  if (head < 0) return /^VB[DPZ]$/.test(tree.tokens[verb]?.xpos ?? "") ? subjectByOrder(tree, verb) : [];
  if (isRelation(tree, verb, "acl")) return [head];
  if (isRelation(tree, verb, "conj", "xcomp", "advcl")) {
    const objects = relationOf(tree, verb) === "xcomp" ? childrenBy(tree, head, "obj") : [];
    return objects.length ? objects : subjectsOf(tree, head);
  }
  return [];
};

export const isPassive = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, "nsubj:pass", "aux:pass").length > 0 ||
  (tree.tokens[verb]?.xpos === "VBN" &&
    childrenBy(tree, verb, "obj").length === 0 &&
    childrenBy(tree, verb, "aux").length === 0);

/** The victims of a transitive verb: its object, or the subject of its passive, or the noun its participle describes. */
export const objectsOf = (tree: Tree, verb: number, steps = 0): readonly number[] => {
  const passive = childrenBy(tree, verb, "nsubj:pass");
  if (passive.length) return passive.map((at) => unrelative(tree, at));
  const own = childrenBy(tree, verb, "obj", "iobj");
  if (own.length) return own.map((at) => (relative.has(lowerOf(tree, at)) ? unrelative(tree, at) : at));
  const relation = relationOf(tree, verb);
  const head = headOf(tree, verb);
  const participle = ["VBN", "VBD", "JJ"].includes(tree.tokens[verb]?.xpos ?? "");
  if (isRelation(tree, verb, "acl") && participle) return head >= 0 ? [head] : [];
  if (isRelation(tree, verb, "amod")) return head >= 0 ? [head] : [];
  const [shared] = childrenBy(tree, verb, "conj").filter((child) => tree.tokens[child]?.upos === "VERB");
  if (shared !== undefined && steps < 3) {
    const later = childrenBy(tree, shared, "obj");
    if (later.length) return later;
  }
  if (
    isRelation(tree, verb, "conj") &&
    participle &&
    head >= 0 &&
    steps < 3 &&
    (isPassive(tree, head) || isPassive(tree, verb))
  )
    return objectsOf(tree, head, steps + 1).length ? objectsOf(tree, head, steps + 1) : subjectsOf(tree, verb);
  if (
    isRelation(tree, verb, "xcomp", "advcl", "parataxis") &&
    participle &&
    isPassive(tree, verb) &&
    relation !== "parataxis"
  )
    return subjectsOf(tree, verb);
  return isPassive(tree, verb) || participle ? childrenBy(tree, verb, "nsubj") : [];
};
