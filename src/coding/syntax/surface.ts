import { lowerOf, type Tree } from "./tree.ts";

const nominal = new Set(["NOUN", "PROPN", "NUM", "PRON"]);
const modifiers = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "ADV"]);
const auxiliaries = new Set([
  "was",
  "were",
  "is",
  "are",
  "been",
  "being",
  "be",
  "got",
  "has",
  "have",
  "had",
  "'s",
  "'re",
  "'ve",
]);
const reach = 12;
const widest = 16;

/**
 * The noun phrase before the verb at `at`, by the order of words alone: "[nine men] were later killed", also across a
 * parenthesis in commas ("five people, among them a child, were hurt"). For verbs whose subject the tree does not tell.
 */
export const nounBefore = (tree: Tree, at: number): number | null => {
  const sentence = tree.sentences[tree.sentenceOf[at] ?? 0];
  const first = sentence?.from ?? at;
  let left = at - 1;
  while (
    left >= first &&
    (auxiliaries.has(lowerOf(tree, left)) || tree.tokens[left]?.upos === "ADV" || tree.tokens[left]?.upos === "AUX")
  )
    left--;
  if (lowerOf(tree, left) === ",") {
    const open = commaBefore(tree, left, first);
    if (open !== null && nominal.has(tree.tokens[open - 1]?.upos ?? "")) return open - 1;
  }
  return left >= first && nominal.has(tree.tokens[left]?.upos ?? "") ? left : null;
};

const commaBefore = (tree: Tree, from: number, first: number): number | null => {
  for (let at = from - 1; at >= Math.max(first, from - widest); at--) {
    if (lowerOf(tree, at) === ",") return at;
    if (tree.tokens[at]?.upos === "VERB" && !/^VB[NG]$/.test(tree.tokens[at]?.xpos ?? "")) return null;
  }
  return null;
};

/** The head of the noun phrase right after `at`, by the order of words alone: "kills [twelve Taliban commanders]". */
export const nounAfter = (tree: Tree, at: number): number | null => {
  const sentence = tree.sentences[tree.sentenceOf[at] ?? 0];
  const last = Math.min(sentence?.to ?? at, at + reach);
  let found: number | null = null;
  for (let right = at + 1; right < last; right++) {
    const upos = tree.tokens[right]?.upos ?? "";
    const bounding =
      found === null &&
      /^(?:at|least|up|to|more|than|fewer|as|many|least|between|some|an|-)$/.test(lowerOf(tree, right));
    if (nominal.has(upos)) found = right;
    else if (found === right - 1 && isRange(tree, right)) continue;
    else if (found !== null && tree.tokens[right]?.xpos === "POS") continue;
    else if (tree.tokens[right - 1]?.xpos === "POS" && modifiers.has(upos)) continue;
    else if (found !== null && upos === "ADJ" && possessedAt(tree, right)) continue;
    else if (found !== null || !(modifiers.has(upos) || bounding)) break;
  }
  return found;
};

/** "between 20 and 30 bystanders", "two or three men": the word that joins two numbers. */
const isRange = (tree: Tree, at: number): boolean =>
  /^(?:and|or|to|-)$/.test(lowerOf(tree, at)) &&
  tree.tokens[at - 1]?.upos === "NUM" &&
  tree.tokens[at + 1]?.upos === "NUM";

/** "Leposavić's municipal building": an adjective between a possessor and its noun. */
const possessedAt = (tree: Tree, at: number): boolean =>
  tree.tokens[at - 1]?.xpos === "POS" || tree.tokens[at - 2]?.xpos === "POS";

const opening = new Set(["ADP", "SCONJ", "ADV"]);

/**
 * Heads of the noun phrases that open the clause of a finite verb, a fronted phrase before a comma left out: "Despite this,
 * [Serbia] and some [Serbs] living there refuse". For verbs to which the tree gives no subject.
 */
export const subjectByOrder = (tree: Tree, verb: number): readonly number[] => {
  const sentence = tree.sentences[tree.sentenceOf[verb] ?? 0];
  let at = sentence?.from ?? verb;
  if (opening.has(tree.tokens[at]?.upos ?? "")) {
    while (at < verb && lowerOf(tree, at) !== ",") at++;
    at++;
  }
  const heads: number[] = [];
  while (at < verb) {
    const head = nounAfter(tree, at - 1);
    if (head === null || head >= verb) break;
    heads.push(head);
    if (lowerOf(tree, head + 1) !== "and") break;
    at = head + 2;
  }
  return heads;
};
