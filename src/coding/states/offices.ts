import type { Sentence } from "../../core/annotation.ts";
import type { ActorMention } from "../../core/contract/mention.ts";
import type { Ref } from "../../core/contract/references.ts";
import { covers } from "../../core/span.ts";
import { subjectsOf } from "../syntax/arguments.ts";
import { refOf, wordsRef } from "../syntax/refs.ts";
import { nounBefore } from "../syntax/surface.ts";
import { caseOf, childrenBy, headOf, isRelation, lemmaOf, lowerOf, relationOf } from "../syntax/tree.ts";
import { type Found, type StateFrame, type StateRule, wordsOver } from "./claims.ts";
import { appointingVerbs, notInOffice, officeHeads, officeModifiers, weakHeads } from "./tables/offices.ts";

/** The name of an office as tokens: "deputy foreign minister". Half-open. */
interface Office {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const officeAt = ({ tree }: StateFrame, sentence: Sentence, at: number): Office | null => {
  const token = tree.tokens[at];
  const word = lowerOf(tree, at);
  if (!token || !officeHeads.has(word) || (token.upos !== "NOUN" && token.upos !== "PROPN")) return null;
  if (officeHeads.has(lowerOf(tree, at + 1)) && at + 1 < sentence.to && word !== "general") return null;
  let from = at;
  while (from > sentence.from) {
    const before = lowerOf(tree, from - 1);
    if (officeModifiers.has(before)) from--;
    else if (before === "-" && officeModifiers.has(lowerOf(tree, from - 2))) from -= 2;
    else break;
  }
  const start = tree.tokens[from]?.start ?? 0;
  const name = lowerText(tree.tokens.slice(from, at + 1).map(({ form }) => form));
  return start >= sentence.start ? { from, to: at + 1, name } : null;
};

const lowerText = (forms: readonly string[]): string => forms.join(" ").replaceAll(" - ", "-").toLowerCase();

/** A run of capitalised names from `at`: "Albin Kurti". */
const nameFrom = ({ tree }: StateFrame, sentence: Sentence, at: number): { from: number; to: number } | null => {
  let to = at;
  while (
    to < sentence.to &&
    to - at < 5 &&
    tree.tokens[to]?.upos === "PROPN" &&
    /^\p{Lu}/u.test(tree.tokens[to]?.form ?? "")
  )
    to++;
  while (to > at && tree.tokens[to]?.form === "'s") to--;
  return to > at ? { from: at, to } : null;
};

const personRef = (frame: StateFrame, { from, to }: { from: number; to: number }): Ref => {
  const { tree, input, actors } = frame;
  const start = tree.tokens[from]?.start ?? 0;
  const end = tree.tokens[to - 1]?.end ?? start;
  const actor = input.actors.find(
    (each) => each.type === "person" && each.start < end && each.end > start && each.nature === "name",
  );
  return actor ? refOf(actor, actors) : wordsRef(input.article, start, end);
};

const possessive = /^['’]s?$/;
const isState = (actor: ActorMention): boolean => actor.type === "state" || actor.type === "organisation";

/** The polity before the office ("Kosovo's", "Serbian", "U.S.") or after it ("of Slovakia", "for Lagos"). */
const polityOf = (frame: StateFrame, sentence: Sentence, { from, to }: Office): Ref | null => {
  const { tree, input, actors } = frame;
  let before = from - 1;
  if (possessive.test(tree.tokens[before]?.form ?? "")) before--;
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
    const actor = input.actors.find((each) => isState(each) && covers(each, token));
    if (actor) return refOf(actor, actors);
    const place = input.places.find((each) => covers(each, token));
    if (place)
      return {
        text: place.text,
        start: place.start,
        end: place.end,
        name: place.name,
        country: place.country,
        sectors: [],
      };
    if (token === of && token.upos === "PROPN") return wordsRef(input.article, token.start, token.end);
    if (token === left && /^\p{Lu}/u.test(token.form)) return wordsRef(input.article, token.start, token.end);
  }
  return null;
};

const isPast = ({ tree }: StateFrame, sentence: Sentence, { from, to }: Office): boolean => {
  for (let at = Math.max(sentence.from, from - 4); at < to; at++)
    if (notInOffice.has(lowerOf(tree, at).replace(/-$/, ""))) return true;
  return lowerOf(tree, to) === "-" && notInOffice.has(lowerOf(tree, to + 1));
};

const skipsTo = ({ tree }: StateFrame, at: number): number => (tree.tokens[at]?.form === "," ? at + 1 : at);

/** "President X", "Kosovo's Prime Minister, X," and "X, the president of Y,": the person beside the office. */
const besidePerson = (frame: StateFrame, sentence: Sentence, office: Office): { from: number; to: number } | null => {
  const { tree } = frame;
  const right = nameFrom(frame, sentence, skipsTo(frame, office.to));
  if (right && (right.from === office.to || tree.tokens[right.to]?.form !== undefined)) {
    const listed = right.from > office.to && relationOf(tree, right.from) === "conj";
    if (!listed && isPerson(frame, right)) return right;
  }
  let at = office.from - 1;
  while (
    at > sentence.from &&
    (["the", "a", "'s", "’s", "an"].includes(lowerOf(tree, at)) ||
      /^(?:ADJ|PROPN|NOUN)$/.test(tree.tokens[at]?.upos ?? "")) &&
    office.from - at < 6
  )
    at--;
  if (tree.tokens[at]?.form !== ",") return null;
  let from = at;
  while (from > sentence.from && tree.tokens[from - 1]?.upos === "PROPN" && at - from < 4) from--;
  const left = { from, to: at };
  return from < at && isPerson(frame, left) ? left : null;
};

/** A name that a person mention covers; where nothing is known of it, two capitalised words in a row. */
const isPerson = ({ tree, input }: StateFrame, { from, to }: { from: number; to: number }): boolean => {
  const start = tree.tokens[from]?.start ?? 0;
  const end = tree.tokens[to - 1]?.end ?? start;
  const known = input.actors.filter((each) => each.start < end && each.end > start && each.nature === "name");
  if (known.length) return known.some(({ type }) => type === "person");
  return to - from >= 2 && !input.places.some((place) => place.start < end && place.end > start);
};

/** "X was elected mayor": the verb right before the office, where the tree takes it for an adjective. */
const subjectBeforeVerb = ({ tree }: StateFrame, { from }: Office): number | null => {
  let at = from - 1;
  while (["as", "in", "the", "its", "new"].includes(lowerOf(tree, at)) && from - at < 4) at--;
  return appointingVerbs.has(lemmaOf(tree, at)) && tree.tokens[at]?.xpos === "VBN" ? nounBefore(tree, at) : null;
};

/** "X was elected president of Y", "X is the prime minister": the person is the subject of the office. */
const subjectPerson = (frame: StateFrame, office: Office): { from: number; to: number } | null => {
  const { tree } = frame;
  const at = office.to - 1;
  const verb = headOf(tree, at);
  const copular = childrenBy(tree, at, "cop").length > 0;
  const appointed =
    verb >= 0 &&
    appointingVerbs.has(lemmaOf(tree, verb)) &&
    (isRelation(tree, at, "xcomp", "obj") || ["as", "in"].includes(caseOf(tree, at)));
  const subject = copular
    ? subjectsOf(tree, at)[0]
    : appointed
      ? subjectsOf(tree, verb)[0]
      : (subjectBeforeVerb(frame, office) ?? undefined);
  if (subject === undefined || tree.tokens[subject]?.upos !== "PROPN") return null;
  let to = subject + 1;
  while (isRelation(tree, to, "flat") && headOf(tree, to) === subject) to++;
  let from = subject;
  while (from > 0 && isRelation(tree, from - 1, "compound", "flat") && headOf(tree, from - 1) === subject) from--;
  return isPerson(frame, { from, to }) ? { from, to } : null;
};

/** Who holds which office of which polity or body, as this article says it. Former holders are left out. */
export const offices: StateRule = (frame, sentence) => {
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const office = officeAt(frame, sentence, at);
    if (!office || isPast(frame, sentence, office)) continue;
    const person = besidePerson(frame, sentence, office) ?? subjectPerson(frame, office);
    if (!person) continue;
    const object = polityOf(frame, sentence, office);
    if (weakHeads.has(office.name) && !object) continue;
    found.push({
      property: "office",
      subject: personRef(frame, person),
      object,
      value: office.name,
      token: at,
      words: wordsOver(frame, office.from, office.to - 1),
      sentence,
      rule: "office-beside-name",
      score: object ? 0.92 : 0.75,
      reason: "an office beside the name of its holder",
      within: null,
      place: null,
      timeless: true,
    });
  }
  return found;
};
