import type { ActorMention } from "../../core/contract/mention.ts";
import type { Ref } from "../../core/contract/references.ts";
import type { EventType } from "../../core/plover.ts";
import { isOfClass } from "../frames/word-classes.ts";
import { casesOf, childrenBy, childrenOf, hasChildBy, isRelation, lemmaOf, type Tree } from "../syntax/tree.ts";
import type { Match } from "./match-frame.ts";
import { premodifiersOf } from "./oblique-arguments.ts";
import { isMereThing, ownerOfThing } from "./owned-things.ts";
import { isNationality, nameable, type PartyRef, phraseRef, refOfMention, refOfPlace, stateOf } from "./party-ref.ts";
import { fitsClass, innerNoun, type Reading } from "./reading.ts";

const doing = ["of", "by", "from", "among", "between", "with"];
/** Prepositions that lead from a thing to the party behind it: the doer of "air strikes by the army on the town" is no town. */
const partyPrepositions: Readonly<Record<"acts" | "receives", ReadonlySet<string>>> = {
  acts: new Set(doing),
  receives: new Set([...doing, "against", "in", "to", "on"]),
};

/** The actor inside a thing: "Netanyahu" of "Netanyahu's decision", "the army" of "air strikes by the army". */
const actorInside = (reading: Reading, at: number, receives: boolean, depth = 0): number | null => {
  const { tree, actorAt } = reading;
  if (depth > 2) return null;
  const children = childrenOf(tree, at).filter(
    (child) =>
      isRelation(tree, child, "nmod:poss", "compound", "amod", "flat", "appos", "obl:agent") ||
      (isRelation(tree, child, "nmod", "obl") &&
        casesOf(tree, child).some((word) => partyPrepositions[receives ? "receives" : "acts"].has(word))),
  );
  const direct = children.find((child) => actorAt[child]);
  if (direct !== undefined) return direct;
  for (const child of children) {
    const inner = actorInside(reading, child, receives, depth + 1);
    if (inner !== null) return inner;
  }
  return null;
};

const physical: ReadonlySet<EventType> = new Set([
  "ASSAULT",
  "COERCE",
  "MOBILIZE",
  "PROTEST",
  "RETREAT",
  "AID",
  "SANCTION",
]);
const isPronoun = (tree: Tree, at: number): boolean => tree.tokens[at]?.upos === "PRON";

/** Types that are done to somebody by name, whoever it is: "accused Velland". */
const namedTargets: ReadonlySet<EventType> = new Set(["ACCUSE", "THREATEN", "SANCTION", "REQUEST", "SUPPORT"]);

const goals: ReadonlySet<string> = new Set(
  "south north east west centre center border frontier front line province region area country coast territory district forest street side position stronghold town village city island state republic".split(
    " ",
  ),
);
/** "sent troops to the province": where they went, and nobody to whom it is done. */
const isMereGoal = ({ tree }: Reading, token: number, type: EventType): boolean =>
  (type === "MOBILIZE" || type === "RETREAT") &&
  goals.has(lemmaOf(tree, token)) &&
  childrenBy(tree, token, "nmod:poss").length === 0;

/** "a deal on four fighter jets": arms and vehicles are what it is about. */
const isArms = ({ tree, actorAt }: Reading, at: number): boolean =>
  actorAt[at]?.nature !== "name" &&
  ["aircraft", "vehicle"].some((name) => isOfClass(lemmaOf(tree, at), name)) &&
  !isOfClass(lemmaOf(tree, at), "person");

const helpers: ReadonlySet<string> = new Set(
  "team rescuer expert doctor medic convoy truck adviser crew engineer".split(" "),
);
/** "sent rescue teams": who is sent to help is not whom the help is for. */
const isHelp = (tree: Tree, at: number): boolean => helpers.has(lemmaOf(tree, at));

/** "Opposition candidate Maria Lopes": the name right behind a description is who it is. */
const nameBehind = ({ tree, actorAt }: Reading, token: number, mention: ActorMention | undefined): PartyRef | null => {
  if ((mention && mention.nature !== "description") || tree.tokens[token]?.xpos !== "NN") return null;
  const at = childrenBy(tree, token, "appos", "flat").find((child) => child === token + 1);
  const name = at === undefined ? undefined : actorAt[at];
  if (at === undefined || name?.type !== "person" || name.nature !== "name") return null;
  const sectors = name.sectors.length ? name.sectors : (mention?.sectors ?? []);
  const country = name.country ?? mention?.country ?? null;
  return { ref: { ...refOfMention(name), sectors: [...sectors], country }, token: at, mention: name };
};

const partyOf = (reading: Reading, at: number, type: EventType, receives: boolean): PartyRef | null => {
  const { tree, actorAt, placeAt } = reading;
  if (receives && ((!physical.has(type) && isArms(reading, at)) || (type === "AID" && isHelp(tree, at)))) return null;
  const inner = innerNoun(tree, at);
  const token = actorAt[at] ? at : inner;
  const mention = actorAt[token];
  if (receives && mention?.nature !== "name" && isMereThing(reading, token, true)) return ownerOfThing(reading, token);
  // A pronoun that nothing stands behind names nobody.
  if (mention?.nature === "pronoun" && mention.name.toLowerCase() === mention.text.toLowerCase()) return null;
  const named = nameBehind(reading, token, mention);
  if (named) return named;
  if (mention) return { ref: refOfMention(mention), token, mention };
  if (isPronoun(tree, token) || reading.timeAt[token]) return null;
  const isTarget =
    receives &&
    physical.has(type) &&
    (isOfClass(lemmaOf(tree, token), "site") || isOfClass(lemmaOf(tree, token), "vehicle"));
  if (receives && !placeAt[token] && (isMereGoal(reading, token, type) || isMereThing(reading, token))) return null;
  if (isTarget && !placeAt[token]) return { ref: phraseRef(reading, token), token, mention: null };
  const weapon = isOfClass(lemmaOf(tree, token), "weapon") && !isOfClass(lemmaOf(tree, token), "force");
  const thing = weapon || !nameable.some((name) => isOfClass(lemmaOf(tree, token), name));
  const inside = thing ? actorInside(reading, token, receives) : null;
  if (inside !== null && receives && !physical.has(type) && isArms(reading, inside)) return null;
  const found = inside === null ? undefined : actorAt[inside];
  if (inside !== null && found) return { ref: refOfMention(found), token: inside, mention: found };
  const nation = [token, ...(thing && !receives ? premodifiersOf(tree, token) : [])].find((one) =>
    isNationality(reading, one),
  );
  const state = nation === undefined || placeAt[token] ? null : stateOf(reading, nation);
  if (state) return state;
  const place = placeAt[token];
  if (place)
    return receives || place.metonym || place.precision === "country"
      ? { ref: refOfPlace(place), token, mention: null }
      : null;
  const party = !weapon && !isOfClass(lemmaOf(tree, token), "matter");
  if (party && nameable.some((name) => fitsClass(reading, token, name)))
    return { ref: phraseRef(reading, token), token, mention: null };
  if (tree.tokens[token]?.upos === "PROPN" && (!receives || namedTargets.has(type)))
    return { ref: phraseRef(reading, token), token, mention: null };
  return receives && physical.has(type) && isOfClass(lemmaOf(tree, token), "target")
    ? { ref: phraseRef(reading, token), token, mention: null }
    : null;
};

const sameParty = (a: PartyRef, b: PartyRef): boolean =>
  (a.ref.start < b.ref.end && b.ref.start < a.ref.end) ||
  (a.mention !== null && b.mention !== null && a.mention.chain === b.mention.chain);

/** The token and the tokens coordinated with it, and with those: "Serbia and Kosovo" from "Serbia". */
const withConjuncts = (tree: Tree, at: number): readonly number[] => [
  at,
  ...childrenBy(tree, at, "conj").flatMap((child) => [child, ...childrenBy(tree, child, "conj")]),
];

/**
 * "Thai and Cambodian soldiers": adjectives of nationality that share a noun are a party each. Gives those that the
 * mention of the noun leaves out.
 */
const sharingNoun = (reading: Reading, { ref, token }: PartyRef): PartyRef[] => {
  const { tree } = reading;
  const adjectives = premodifiersOf(tree, token).flatMap((one) => withConjuncts(tree, one));
  const nations = adjectives.filter((one) => isNationality(reading, one));
  if (nations.length < 2) return [];
  const noun = tree.tokens[token]?.form ?? "";
  return nations.flatMap((one) => {
    const state = stateOf(reading, one);
    const within = (state?.ref.start ?? 0) >= ref.start;
    if (!state || within) return [];
    return [{ ...state, ref: { ...state.ref, name: `${state.ref.text} ${noun}`, sectors: ref.sectors } }];
  });
};

/** "kidnapped 38": people whom only their number names. */
const countedAlone = (
  { tree, input }: Reading,
  at: number,
  mode: string | null,
  receives: boolean,
): PartyRef | null => {
  const { upos, start = 0, end = 0 } = tree.tokens[at] ?? {};
  if (!receives || upos !== "NUM" || (mode !== "abduct" && mode !== "arrest")) return null;
  if (!isRelation(tree, at, "obj", "conj") || childrenBy(tree, at, "nmod", "nummod", "compound", "flat").length > 0)
    return null;
  const text = input.article.text.slice(start, end);
  return { ref: { text, start, end, name: "people", country: null, sectors: ["CVL"] }, token: at, mention: null };
};

/** Parties of a match, coordinated ones apart, each once. In a mutual event all parties are actors. */
export const partiesOf = (
  reading: Reading,
  { frame, fillers, words, head }: Match,
  speaker: number | null = null,
): { actors: PartyRef[]; recipients: PartyRef[] } => {
  const actors: PartyRef[] = [];
  const recipients: PartyRef[] = [];
  for (const { role, token } of fillers) {
    if (role !== "actor" && role !== "mutual" && role !== "recipient") continue;
    const receives = role === "recipient";
    for (const one of withConjuncts(reading.tree, token)) {
      if (words.includes(one)) continue;
      const spoken = speaker !== null && /^(?:we|i)$/.test(reading.tree.forms[one] ?? "") ? speaker : one;
      const party = partyOf(reading, spoken, frame.type, receives) ?? countedAlone(reading, one, frame.mode, receives);
      if (!party || [...actors, ...recipients].some((other) => sameParty(other, party))) continue;
      (receives ? recipients : actors).push(...sharingNoun(reading, party), party);
    }
  }
  if (frame.type === "ASSAULT" && recipients.length === 0) recipients.push(...drivenOff(reading, head, actors));
  if (frame.type === "MOBILIZE" && actors.length === 0 && hasChildBy(reading.tree, head, "nsubj:pass"))
    actors.push(...forceMoved(reading, words, recipients));
  return { actors, recipients };
};

const drivingOff: ReadonlySet<string> = new Set(["disperse", "scatter", "repel", "dispel"]);
/** "Police used tear gas to disperse a crowd": whom the purpose names. */
const drivenOff = (reading: Reading, head: number, actors: readonly PartyRef[]): PartyRef[] =>
  childrenBy(reading.tree, head, "advcl", "xcomp")
    .filter((clause) => drivingOff.has(lemmaOf(reading.tree, clause)))
    .flatMap((clause) => childrenBy(reading.tree, clause, "obj"))
    .flatMap((token) => partyOf(reading, token, "ASSAULT", true) ?? [])
    .filter((party) => !actors.some((other) => sameParty(other, party)));

/** "Soldiers were deployed to the border": with nobody told who sent them, the force itself acts. */
const forceMoved = (reading: Reading, words: readonly number[], recipients: readonly PartyRef[]): PartyRef[] =>
  words
    .slice(1)
    .filter(
      (token) => isOfClass(lemmaOf(reading.tree, token), "force") && !isOfClass(lemmaOf(reading.tree, token), "weapon"),
    )
    .flatMap((token) => partyOf(reading, token, "MOBILIZE", false) ?? [])
    .filter((party) => !recipients.some((other) => sameParty(other, party)))
    .slice(0, 1);

/** The speaker behind a token, named where the text names one. */
export const speakerRef = (reading: Reading, at: number): Ref | null =>
  partyOf(reading, at, "CONSULT", false)?.ref ?? null;
