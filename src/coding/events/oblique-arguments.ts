import { casesOf, childrenBy, childrenOf, headOf, isRelation, remembered, type Tree } from "../syntax/tree.ts";

/** An argument behind a preposition: its token, its case markers, and whether the tree or only the order says so. */
export interface Oblique {
  readonly token: number;
  readonly cases: readonly string[];
  readonly by: "tree" | "order";
}

const attached = remembered((tree, at): readonly Oblique[] =>
  childrenBy(tree, at, "obl", "nmod", "advcl", "acl", "xcomp")
    .map((token) => ({ token, cases: casesOf(tree, token), by: "tree" as const }))
    .filter(({ cases }) => cases.length > 0),
);

/** The first of coordinated nouns behind a preposition, where the parser hung the preposition on a later one. */
const firstConjunct = (tree: Tree, noun: number, preposition: number): number => {
  let token = noun;
  while (isRelation(tree, token, "conj", "flat") && headOf(tree, token) > preposition && headOf(tree, token) < token)
    token = headOf(tree, token);
  return token;
};

const reach = 8;
/** Prepositional phrases right behind a word, whatever the parser attached them to: it errs most on these. */
const following = remembered((tree, at): readonly Oblique[] => {
  const sentence = tree.sentences[tree.sentenceOf[at] ?? -1];
  const found: Oblique[] = [];
  const last = Math.min(sentence?.to ?? at, at + 1 + reach);
  for (let next = at + 1; next < last; next++) {
    const token = tree.tokens[next];
    if (!token || token.form === "," || token.form === ";" || token.form === ":") break;
    if (token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBG") break;
    if (!isRelation(tree, next, "case")) continue;
    const noun = firstConjunct(tree, headOf(tree, next), next);
    if (noun > next)
      found.push({ token: noun, cases: [token.form.toLowerCase(), ...casesOf(tree, noun)], by: "order" });
  }
  return found;
});

/** Prepositional arguments of any of the words that make a frame, those of the tree first. */
export const obliquesOf = (tree: Tree, anchors: readonly number[]): Oblique[] => {
  const found: Oblique[] = [];
  const add = (oblique: Oblique): void => {
    if (!anchors.includes(oblique.token) && !found.some(({ token }) => token === oblique.token)) found.push(oblique);
  };
  for (const at of anchors) attached(tree, at).forEach(add);
  for (const at of anchors) following(tree, at).forEach(add);
  return found;
};

export const possessorsOf = (tree: Tree, at: number): number[] => childrenBy(tree, at, "nmod:poss");

/** Nouns and adjectives of nationality before an event noun: "the *NATO* bombing", "*Israeli* air strikes". */
export const premodifiersOf = (tree: Tree, at: number): number[] =>
  childrenOf(tree, at).filter((child) => child < at && isRelation(tree, child, "compound", "amod", "flat"));
