import type { QuantityMention } from "../../core/contract/mention.ts";
import type { Span } from "../../core/span.ts";
import { isPersonNoun } from "../../lexicon/people/person-nouns.ts";
import { childrenBy, childrenOf, lemmaOf, lowerOf, type Tree } from "../syntax/tree.ts";

export interface Interval {
  readonly min: number | null;
  readonly best: number | null;
  readonly max: number | null;
}

/** How many a noun phrase names, and the words that say so: a quantity, a determiner, or a single name. */
export interface Count extends Interval {
  readonly quantity: QuantityMention | null;
  readonly by: "quantity" | "indefinite" | "definite" | "name" | "pronoun" | "none" | "plural" | "reflexive";
}

const peopleUnits = new Set(["person", "none", "item"]);

/** Quantities found by the tokens they cover and by the noun they count. */
export interface QuantityIndex {
  readonly byToken: ReadonlyMap<number, QuantityMention>;
  readonly byCounted: ReadonlyMap<number, QuantityMention>;
}

export const indexQuantities = ({ tokens }: Tree, quantities: readonly QuantityMention[]): QuantityIndex => {
  const byToken = new Map<number, QuantityMention>();
  const byCounted = new Map<number, QuantityMention>();
  let at = 0;
  for (const quantity of quantities) {
    if (!peopleUnits.has(quantity.unit)) continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quantity.start) at++;
    const stop = Math.max(quantity.end, quantity.of?.end ?? 0);
    for (let each = at; each < tokens.length; each++) {
      const token = tokens[each];
      if (!token || token.start >= stop) break;
      if (token.start < quantity.end) byToken.set(each, quantity);
      else if (quantity.of && token.start >= quantity.of.start && !byCounted.has(each)) byCounted.set(each, quantity);
    }
  }
  return { byToken, byCounted };
};

const exactly = (value: number, by: Count["by"]): Count => ({
  min: value,
  best: value,
  max: value,
  quantity: null,
  by,
});
const indefinite = new Set(["a", "an", "one"]);
const single = new Set(["he", "she", "him", "her", "himself", "herself", "self", "i", "me", "someone", "somebody"]);
const nobody = new Set(["nobody", "none", "no-one"]);
const things = new Set(["it", "itself", "this", "that", "which", "what", "themselves"]);

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What a noun must be to be a victim: a person noun, a name, or nothing but a number. */
export const mayBeVictim = ({ tokens }: Tree, at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  if (token.upos === "NUM" || token.upos === "PROPN") return !calendar.test(token.form.toLowerCase());
  if (token.upos === "PRON") return !things.has(token.form.toLowerCase());
  return (
    isPersonNoun(token) ||
    /^(?:dead|wounded|injured|missing|hurt|killed|homeless|displaced)$/.test(token.form.toLowerCase())
  );
};

const quantityOf = (tree: Tree, index: QuantityIndex, head: number): QuantityMention | undefined => {
  const direct = index.byToken.get(head);
  if (direct) return direct;
  for (const child of childrenOf(tree, head)) {
    const relation = tree.tokens[child]?.deprel ?? "";
    const found = index.byToken.get(child);
    if (
      found &&
      /^(?:nummod|amod|det|compound|advmod|nmod)/.test(relation) &&
      peopleUnits.has(found.unit) &&
      child < head
    )
      return found;
  }
  const counted = index.byCounted.get(head);
  return counted && counted.start < (tree.tokens[head]?.start ?? 0) ? counted : undefined;
};

/** "no reports of injuries": what is denied of the report is denied of the casualties. */
const headOfReport = (tree: Tree, noun: number): number | null => {
  const above = tree.tokens[noun]?.head ?? -1;
  return above >= 0 && /^(?:report|sign|word|news|indication)$/.test(lemmaOf(tree, above)) ? above : null;
};

/** "Arrested Paul Lind, 47, of the port": a number between commas behind a name is an age. */
const isAge = (tree: Tree, at: number, { unit, best, of }: QuantityMention): boolean =>
  unit === "none" &&
  !of &&
  best !== null &&
  best < 110 &&
  lowerOf(tree, at - 1) === "," &&
  tree.tokens[at - 2]?.upos === "PROPN" &&
  !/^(?:of|in|people|others?)$/.test(lowerOf(tree, at + 1));

/** The count of the noun phrase at `head`; null where it tells no number. `ofNoun`: the noun is itself the casualty word. */
export const countOf = (tree: Tree, index: QuantityIndex, head: number, casualtyNoun: boolean): Count | null => {
  const token = tree.tokens[head];
  if (!token) return null;
  const lower = token.form.toLowerCase();
  const quantity = quantityOf(tree, index, head);
  if (quantity && isAge(tree, head, quantity)) return null;
  if (quantity) {
    if (!peopleUnits.has(quantity.unit)) return null;
    const things = quantity.unit === "item" && (!mayBeVictim(tree, head) || (token.upos === "NUM" && quantity.of));
    if (!casualtyNoun && things) return null;
    return { min: quantity.min, best: quantity.best, max: quantity.max, quantity, by: "quantity" };
  }
  const report = casualtyNoun ? headOfReport(tree, head) : null;
  const determiners = [head, ...(report === null ? [] : [report])].flatMap((at) =>
    childrenBy(tree, at, "det", "nummod").map((child) => lowerOf(tree, child)),
  );
  if (determiners.includes("no") || nobody.has(lower) || (lower === "one" && determiners.includes("no")))
    return exactly(0, "none");
  if (determiners.includes("neither")) return exactly(0, "none");
  if (lower === "both" || determiners.includes("both")) return exactly(2, "definite");
  if (lower === "another" && token.upos !== "ADJ") return exactly(1, "indefinite");
  if (lower === "one") return determiners.includes("the") ? null : exactly(1, "indefinite");
  if (single.has(lower)) return exactly(1, "pronoun");
  if (casualtyNoun) return determiners.some((word) => indefinite.has(word)) ? exactly(1, "indefinite") : null;
  if (!mayBeVictim(tree, head)) return null;
  const plural =
    token.xpos === "NNS" ||
    token.xpos === "NNPS" ||
    /Number=Plur/.test(token.feats) ||
    lemmaOf(tree, head) === "people";
  const asked = lowerOf(tree, head - 1) === "many" || determiners.includes("how");
  if (plural)
    return determiners.length || asked ? null : { min: 2, best: null, max: null, quantity: null, by: "plural" };
  if (lower === "couple" || lower === "pair" || lower === "twins") return exactly(2, "indefinite");
  if (token.upos === "PROPN") return exactly(1, "name");
  if (token.upos !== "NOUN") return null;
  return exactly(
    1,
    determiners.some((word) => indefinite.has(word) || word === "another") || determiners.length === 0
      ? "indefinite"
      : "definite",
  );
};

/** The words that say a count: the quantity's own, else the noun with the determiner that makes it one, none or both. */
export const wordsOfCount = (tree: Tree, noun: number, { quantity, by }: Pick<Count, "quantity" | "by">): Span => {
  if (quantity) return { start: quantity.start, end: quantity.end };
  const report = by === "none" ? headOfReport(tree, noun) : null;
  const head = report !== null && report < noun ? report : noun;
  const first = Math.min(head, ...childrenBy(tree, head, "det", "nummod", "nmod:poss", "compound"));
  let last = noun;
  while (childrenBy(tree, noun, "flat").includes(last + 1)) last++;
  const start = tree.tokens[first]?.start ?? 0;
  return { start, end: tree.tokens[last]?.end ?? start };
};
