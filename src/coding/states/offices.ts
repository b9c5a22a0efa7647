import type { Sentence } from "../../core/annotation.ts";
import type { Ref } from "../../core/contract/references.ts";
import { overlapping } from "../../core/spans-near.ts";
import { subjectsOf } from "../syntax/arguments.ts";
import { refOf, wordsRef } from "../syntax/refs.ts";
import { nounBefore } from "../syntax/surface.ts";
import { caseOf, childrenBy, headOf, isRelation, lemmaOf, lowerOf, relationOf } from "../syntax/tree.ts";
import { type Found, type StateFrame, type StateRule, wordsOver } from "./claims.ts";
import { type Office, officeAt, ownCountry, polityOf } from "./office-words.ts";
import { appointingVerbs, notInOffice, weakHeads } from "./tables/offices.ts";

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
  const actor = overlapping(input.actors, { start, end }).find(
    ({ type, nature }) => type === "person" && nature === "name",
  );
  return actor ? refOf(actor, actors) : wordsRef(input.article, start, end);
};

const isPast = ({ tree }: StateFrame, sentence: Sentence, { from, to }: Office): boolean => {
  for (let at = Math.max(sentence.from, from - 4); at < to; at++)
    if (notInOffice.has(lowerOf(tree, at).replace(/-$/, ""))) return true;
  return lowerOf(tree, to) === "-" && notInOffice.has(lowerOf(tree, to + 1));
};

const skipsTo = ({ tree }: StateFrame, at: number): number => (tree.tokens[at]?.form === "," ? at + 1 : at);

/** "the mayor of Quito, Maria Lopez,": the name behind the office's "of" phrase. */
const behindPolity = (frame: StateFrame, sentence: Sentence, { to }: Office): { from: number; to: number } | null => {
  const { tree } = frame;
  if (lowerOf(tree, to) !== "of") return null;
  let at = to + 1;
  while (at < to + 5 && /^(?:DET|PROPN|ADJ|NOUN)$/.test(tree.tokens[at]?.upos ?? "")) at++;
  return at > to + 1 && tree.tokens[at]?.form === "," ? nameFrom(frame, sentence, at + 1) : null;
};

/** "President X", "Kosovo's Prime Minister, X," and "X, the president of Y,": the person beside the office. */
const besidePerson = (frame: StateFrame, sentence: Sentence, office: Office): { from: number; to: number } | null => {
  const { tree } = frame;
  const given = receiverBefore(frame, office);
  if (given) return given;
  const right = nameFrom(frame, sentence, skipsTo(frame, office.to)) ?? behindPolity(frame, sentence, office);
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
  const elsewhere = ["in", "at", "near", "from", "of", "to"].includes(lowerOf(tree, from - 1));
  return from < at && !elsewhere && isPerson(frame, left) ? left : null;
};

/** "appointed Ana Ruiz acting police chief", "named her brother as army commander": the name between such a verb and the office. */
const receiverBefore = (frame: StateFrame, { from }: Office): { from: number; to: number } | null => {
  const { tree } = frame;
  const to = lowerOf(tree, from - 1) === "as" ? from - 1 : from;
  let start = to;
  while (to - start < 5 && /^(?:PROPN)$/.test(tree.tokens[start - 1]?.upos ?? "")) start--;
  const verb = tree.tokens[start - 1];
  if (start === to || !verb || !/^VB[DNZP]?$/.test(verb.xpos)) return null;
  const named = { from: start, to };
  return appointingVerbs.has(lemmaOf(tree, start - 1)) && isPerson(frame, named) ? named : null;
};

/** A name that a person mention covers; where nothing is known of it, two capitalised words in a row. */
const isPerson = ({ tree, input }: StateFrame, { from, to }: { from: number; to: number }): boolean => {
  const start = tree.tokens[from]?.start ?? 0;
  const end = tree.tokens[to - 1]?.end ?? start;
  const known = overlapping(input.actors, { start, end }).filter(({ nature }) => nature === "name");
  if (known.length) return known.some(({ type }) => type === "person");
  return to - from >= 2 && overlapping(input.places, { start, end }).length === 0;
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

const future = new Set(["will", "shall", "would", "could", "may", "might"]);
/** "Nguema will be sworn in as president": not yet in office. */
const isAhead = ({ tree }: StateFrame, person: { to: number }, office: Office): boolean => {
  for (let at = person.to; at < office.from; at++) if (future.has(lowerOf(tree, at))) return true;
  return false;
};

/** Who holds which office of which polity or body, as this article says it. Former holders are left out. */
export const offices: StateRule = (frame, sentence) => {
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const office = officeAt(frame, sentence, at);
    if (!office || isPast(frame, sentence, office)) continue;
    const person = besidePerson(frame, sentence, office) ?? subjectPerson(frame, office);
    if (!person || isAhead(frame, person, office)) continue;
    const subject = personRef(frame, person);
    const polity = polityOf(frame, sentence, office);
    const named = polity && (polity.end <= subject.start || polity.start >= subject.end) ? polity : null;
    const object = named ?? ownCountry(frame, subject, office);
    if (weakHeads.has(office.name) && !object) continue;
    found.push({
      property: "office",
      subject,
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
