import type { FixedWord } from "../frames/frame.ts";
import { below, childrenOf, headOf, isRelation, lemmaOf, relationOf, remembered, type Tree } from "../syntax/tree.ts";
import { isPassive, surfaceSubject } from "./arguments.ts";
import { fitsClass, type Reading } from "./reading.ts";

const negations: ReadonlySet<string> = new Set(["not", "n't", "never", "no", "nobody", "neither", "nor", "without"]);
export const isNegated = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at).some(
    (child) => negations.has(lemmaOf(tree, child)) && isRelation(tree, child, "advmod", "det", "cc:preconj"),
  );

/** A clause of its own: the words inside it belong to another predicate. */
const otherClause = (tree: Tree) => (token: number) =>
  isRelation(tree, token, "acl:relcl", "ccomp", "parataxis", "conj") ||
  (isRelation(tree, token, "advcl") && !isBareInfinitive(tree, token));
/** "ordered six diplomats *to leave*": the infinitive right behind the object, which the parser takes for a purpose. */
const isBareInfinitive = (tree: Tree, token: number): boolean =>
  tree.tokens[token]?.xpos === "VB" &&
  tree.forms[token - 1] === "to" &&
  childrenOf(tree, headOf(tree, token)).some(
    (child) => child < token && isRelation(tree, child, "obj") && token - child <= 3,
  );

/** A finite verb is never the word beside another verb; nor is the month of a date: "led … on 21 March". */
const isAnotherWord = ({ tree, timeAt }: Reading, token: number, head: number): boolean => {
  const { upos, xpos = "" } = tree.tokens[token] ?? {};
  if (upos === "PROPN" && timeAt[token]) return true;
  return upos === "VERB" && finite.has(xpos) && headOf(tree, token) !== head;
};
const finite: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);

const isWord = (reading: Reading, token: number, { words, classes }: FixedWord): boolean => {
  const lemma = lemmaOf(reading.tree, token);
  const form = reading.tree.forms[token] ?? "";
  if (words.includes(lemma) || words.includes(form) || (words.includes("self") && form.endsWith("self"))) return true;
  if (words.includes("self") && form.endsWith("selves")) return true;
  // Who sends the troops is none of them: "NATO will send 700 troops".
  if (classes.length > 0 && relationOf(reading.tree, token) === "nsubj") return false;
  return classes.some((name) => fitsClass(reading, token, name));
};

/** Whether one of the prepositions stands between the head and the word that it leads to. */
const isBehind = ({ forms }: Tree, head: number, token: number, prepositions: readonly string[]): boolean => {
  for (let at = Math.max(head + 1, token - 5); at < token; at++)
    if (prepositions.includes(forms[at] ?? "")) return true;
  return token < head;
};

const reach = { back: 8, on: 16, order: 4 };
/** Where the words that a frame asks for beside its head may stand, the likeliest first. */
const wordsNear = remembered((tree, at): readonly number[] => {
  const near = below(tree, at, 3, otherClause(tree)).filter(
    (token) => token !== at && at - reach.back <= token && token <= at + reach.on,
  );
  const sentence = tree.sentences[tree.sentenceOf[at] ?? -1];
  for (let next = at + 1; next <= at + reach.order && next < (sentence?.to ?? 0); next++)
    if (!near.includes(next)) near.push(next);
  for (const subject of isPassive(tree, at) ? surfaceSubject(tree, at) : [])
    near.push(...below(tree, subject, 2, otherClause(tree)));
  return near;
});

/** The tokens of the words that a frame asks for, or null where one is not there. */
export const findFixed = (reading: Reading, at: number, fixed: readonly FixedWord[]): number[] | null => {
  if (fixed.length === 0) return [];
  const near = wordsNear(reading.tree, at);
  const found: number[] = [];
  for (const one of fixed) {
    const token = near.find(
      (candidate) =>
        !found.includes(candidate) &&
        isWord(reading, candidate, one) &&
        !isAnotherWord(reading, candidate, at) &&
        (one.after.length === 0 || isBehind(reading.tree, at, candidate, one.after)),
    );
    if (token === undefined) return null;
    found.push(token);
  }
  return found;
};
