import type { Sentence } from "../../core/annotation.ts";
import type { Article } from "../../core/contract/article.ts";
import type { ActorMention } from "../../core/contract/mention.ts";
import type { Ref } from "../../core/contract/references.ts";
import { covers, type Span } from "../../core/span.ts";
import { overlapping } from "../../core/spans-near.ts";
import { countryOfCode, countryOfDemonym, countryOfName } from "../../lexicon/index.ts";
import { refOf, wordsRef } from "../syntax/refs.ts";
import { headOf, isRelation, lowerOf } from "../syntax/tree.ts";
import type { StateFrame } from "./claims.ts";
import { nationalOffices, officeHeads, officeModifiers } from "./tables/offices.ts";

/** The name of an office as tokens: "deputy foreign minister". Half-open. */
export interface Office {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const lowerText = (forms: readonly string[]): string => forms.join(" ").replaceAll(" - ", "-").toLowerCase();

/** "law minister", "gang leader": a noun joined to the head that names no polity, so it belongs to the office's name. */
const joinsName = ({ tree, input, actors }: StateFrame, sentence: Sentence, at: number, head: number): boolean => {
  const token = tree.tokens[at];
  if (!token || (token.upos !== "NOUN" && token.upos !== "PROPN")) return false;
  if (headOf(tree, at) !== head || !isRelation(tree, at, "compound")) return false;
  const placed = overlapping(input.places, token).some((place) => covers(place, token));
  if (actors.byHead.has(at) || countryOfDemonym(token.form) || placed) return false;
  const common = token.upos === "NOUN" || at === sentence.from || lowerOf(tree, head) === "minister";
  return common && !/^\p{Lu}{2}/u.test(token.form);
};

/** The office whose head is the word at `at`, or null. */
export const officeAt = (frame: StateFrame, sentence: Sentence, at: number): Office | null => {
  const { tree } = frame;
  const token = tree.tokens[at];
  const word = lowerOf(tree, at);
  const nominal = token?.upos === "NOUN" || token?.upos === "PROPN" || word === "chief";
  if (!token || !officeHeads.has(word) || !nominal) return null;
  if (officeHeads.has(lowerOf(tree, at + 1)) && at + 1 < sentence.to && word !== "general") return null;
  let from = at;
  while (from > sentence.from) {
    const before = lowerOf(tree, from - 1);
    if (officeModifiers.has(before) || joinsName(frame, sentence, from - 1, at)) from--;
    else if (before === "-" && officeModifiers.has(lowerOf(tree, from - 2))) from -= 2;
    else break;
  }
  const start = tree.tokens[from]?.start ?? 0;
  const to = word === "chief" && lowerOf(tree, at + 1) === "of" && lowerOf(tree, at + 2) === "staff" ? at + 3 : at + 1;
  const name = lowerText(tree.tokens.slice(from, to).map(({ form }) => form));
  return start >= sentence.start ? { from, to, name } : null;
};

const possessive = /^['’]s?$/;
const isState = (actor: ActorMention): boolean => actor.type === "state" || actor.type === "organisation";

/** A country as the words at `span` name it: "Serbian" is Serbia. */
export const countryRef = (article: Article, { start, end }: Span, alpha3: string): Ref => ({
  ...wordsRef(article, start, end),
  name: countryOfCode(alpha3)?.name ?? alpha3,
  country: alpha3,
});

/** The word before the office that may name its polity; adjectives between them are passed over: "Serbia's new president". */
const wordBefore = ({ tree }: StateFrame, sentence: Sentence, from: number): number => {
  let at = from - 1;
  for (let steps = 0; steps < 2 && at > sentence.from; steps++) {
    const token = tree.tokens[at];
    if (token?.upos !== "ADJ" || /^\p{Lu}/u.test(token.form)) break;
    at--;
  }
  return possessive.test(tree.tokens[at]?.form ?? "") ? at - 1 : at;
};

/** The polity before the office ("Kosovo's", "Serbian", "U.S.") or after it ("of Slovakia", "for Lagos"). */
export const polityOf = (frame: StateFrame, sentence: Sentence, { from, to }: Office): Ref | null => {
  const { tree, input, actors } = frame;
  const before = wordBefore(frame, sentence, from);
  const left = tree.tokens[before];
  const joins =
    left &&
    before >= sentence.from &&
    (possessive.test(tree.tokens[before + 1]?.form ?? "") || left.upos === "ADJ" || left.upos === "PROPN");
  const of = ["of", "for"].includes(lowerOf(tree, to))
    ? tree.tokens[lowerOf(tree, to + 1) === "the" ? to + 2 : to + 1]
    : undefined;
  for (const token of joins ? [left, of] : [of]) {
    if (!token || token.start >= sentence.end) continue;
    const actor = overlapping(input.actors, token).find((each) => isState(each) && covers(each, token));
    if (actor) return refOf(actor, actors);
    const alpha3 = countryOfDemonym(token.form);
    if (alpha3) return countryRef(frame.input.article, token, alpha3);
    const place = overlapping(input.places, token).find((each) => covers(each, token));
    if (place) {
      const { text, start, end, name, country } = place;
      return { text, start, end, name, country, sectors: [] };
    }
    if (token === of && token.upos === "PROPN") return wordsRef(input.article, token.start, token.end);
    const named = token === left && before > sentence.from && left.upos === "PROPN" && /^\p{Lu}/u.test(token.form);
    if (named) return wordsRef(input.article, token.start, token.end);
  }
  return null;
};

/**
 * Where the words by the office name no polity: the holder's country, at the mention of it that stands nearest. Only for
 * offices that a state has one of.
 */
export const ownCountry = (frame: StateFrame, subject: Ref, { name }: Office): Ref | null => {
  const { country } = subject;
  if (country === null || !nationalOffices.test(name)) return null;
  const { actors, places } = frame.input;
  const named = [
    ...actors.filter((actor) => actor.type === "state" && countryOfName(actor.name) === country),
    ...places.filter(({ precision }) => precision === "country"),
  ].filter((each) => each.country === country);
  const farOff = 1_000_000;
  const says = ({ text }: { text: string }): boolean =>
    countryOfName(text) === country || countryOfDemonym(text) === country;
  const apart = (mention: Span & { text: string }): number =>
    Math.abs(mention.start - subject.start) + (says(mention) ? 0 : farOff);
  const [nearest] = named.toSorted((a, b) => apart(a) - apart(b) || a.start - b.start);
  return nearest ? countryRef(frame.input.article, nearest, country) : null;
};
