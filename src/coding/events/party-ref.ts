import type { ActorMention, PlaceMention } from "../../core/contract/mention.ts";
import type { Ref } from "../../core/contract/references.ts";
import { countryOfCode, countryOfDemonym } from "../../lexicon/index.ts";
import { uncounted } from "../../lexicon/uncounted.ts";
import { childrenOf, isRelation, relationOf, type Tree } from "../syntax/tree.ts";
import type { Reading } from "./reading.ts";

/** A party of an event: the reference that the claim shows and the mention behind it. */
export interface PartyRef {
  readonly ref: Ref;
  readonly token: number;
  readonly mention: ActorMention | null;
}

export const refOfMention = ({ text, start, end, name, country, sectors, referent }: ActorMention): Ref => ({
  text,
  start,
  end,
  name,
  country,
  sectors: [...sectors],
  ...(referent ? { referent } : {}),
});

export const refOfPlace = ({ text, start, end, name, country }: PlaceMention): Ref => ({
  text,
  start,
  end,
  name,
  country,
  sectors: [],
});

const phraseRelations = ["det", "amod", "compound", "nummod", "nmod:poss", "flat", "case", "advmod", "fixed"];

/** The words of a noun phrase around its head, without clauses and prepositional phrases behind it. */
export const phraseOf = (tree: Tree, at: number): { from: number; to: number } => {
  let from = at;
  let to = at;
  const visit = (token: number, depth: number): void => {
    from = Math.min(from, token);
    to = Math.max(to, token);
    if (depth === 0) return;
    for (const child of childrenOf(tree, token)) {
      if (!phraseRelations.includes(relationOf(tree, child)) && !isRelation(tree, child, "flat", "compound")) continue;
      if (isRelation(tree, child, "case") && token === at) continue;
      if (child > at && !isRelation(tree, child, "flat", "compound")) continue;
      visit(child, depth - 1);
    }
  };
  visit(at, 3);
  while (from < at && ["CCONJ", "PUNCT", "ADP", "ADV"].includes(tree.tokens[from]?.upos ?? "")) from++;
  return { from, to };
};

export const phraseRef = ({ tree, input, placeAt }: Reading, at: number): Ref => {
  const { from, to } = phraseOf(tree, at);
  const start = tree.tokens[from]?.start ?? 0;
  const end = tree.tokens[to]?.end ?? start;
  const text = input.article.text.slice(start, end);
  const places = Array.from({ length: to - from + 1 }, (_, step) => placeAt[from + step]);
  const country = places.find((place) => place)?.country ?? null;
  return {
    text,
    start,
    end,
    name: (uncounted(text) || text).replace(/ (?:hostage|captive|prisoner)$/, ""),
    country,
    sectors: [],
  };
};

/** The state that an adjective of nationality names: "Israeli" of "Israeli airstrikes". */
export const stateOf = ({ tree, input }: Reading, at: number): PartyRef | null => {
  const { upos, form = "", start = 0, end = 0 } = tree.tokens[at] ?? {};
  const country = upos === "ADJ" || upos === "PROPN" ? countryOfDemonym(form) : null;
  const text = input.article.text.slice(start, end);
  const name = countryOfCode(country ?? "")?.name ?? text;
  return country === null ? null : { ref: { text, start, end, name, country, sectors: [] }, token: at, mention: null };
};
export const isNationality = ({ tree }: Reading, at: number): boolean =>
  /^[A-Z]/.test(tree.tokens[at]?.form ?? "") && countryOfDemonym(tree.tokens[at]?.form ?? "") !== null;

/** Classes of nouns that name a party without being an actor mention. */
export const nameable = [
  "person",
  "polity",
  "combatant",
  "body",
  "crowd",
  "organisation",
  "group",
  "militia",
  "police",
  "force",
];
