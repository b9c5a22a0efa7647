import type { Frame, Role, Slot } from "../frames/frame.ts";
import { childrenBy, hasChildBy, headOf, isRelation, lemmaOf, pathTo, type Tree } from "../syntax/tree.ts";
import { indirectObjectsOf, isPassive, objectsOf, subjectsOf, surfaceSubject } from "./arguments.ts";
import { findFixed, isNegated } from "./find-words.ts";
import { lightFillers, lightVerbAbove } from "./light-verb.ts";
import { type Oblique, obliquesOf, possessorsOf, premodifiersOf } from "./oblique-arguments.ts";
import { ownerSuffers } from "./owner-suffers.ts";
import { isNationality } from "./party-ref.ts";
import { fitsClass, type Reading } from "./reading.ts";
import { isUnfit } from "./unfit-verb.ts";

/** An argument that a frame found, with the dependency path from it to the frame's head. */
export interface Filler {
  readonly role: Role;
  readonly token: number;
  readonly path: string;
}

/** A frame that fired. */
export interface Match {
  readonly frame: Frame;
  /** Token of the head, and of every word that the frame asked for. */
  readonly head: number;
  readonly words: readonly number[];
  readonly fillers: readonly Filler[];
  /** How much the frame asked for and found: the more specific of two frames wins. */
  readonly specificity: number;
  /** The light verb that told the event noun: "launched" of "launched an attack". */
  readonly light: number | null;
}

interface Scope {
  readonly head: number;
  readonly fixed: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly passive: boolean;
}

const clausesOf = (tree: Tree, at: number, slot: Slot): number[] => {
  const clauses = childrenBy(tree, at, "ccomp", "xcomp", "advcl", "acl", "parataxis", "obl").filter(
    (child) =>
      tree.tokens[child]?.upos === "VERB" ||
      isRelation(tree, child, "ccomp", "xcomp") ||
      (slot.prepositions.includes("from") && (tree.forms[child] ?? "").endsWith("ing")),
  );
  if (!slot.prepositions.includes("to")) return clauses;
  const infinitives = clauses.filter((child) =>
    childrenBy(tree, child, "mark").some((mark) => lemmaOf(tree, mark) === "to"),
  );
  if (infinitives.length) return infinitives;
  for (let next = at + 1; next <= at + 7 && next + 1 < tree.tokens.length; next++) {
    const { form = "", upos = "", xpos = "" } = tree.tokens[next] ?? {};
    if (form === "to" && tree.tokens[next + 1]?.upos === "VERB") return [next + 1];
    if (upos === "SCONJ" || form === "," || form === "that" || /^VB[DPZ]$/.test(xpos)) return [];
  }
  return [];
};

/** Objects that the parser hung on a word of the frame ("took *hostage* six pilots") or behind its particle ("took *over* the town"). */
const strayObjects = (tree: Tree, { head, fixed }: Scope): number[] => {
  const behindParticle = childrenBy(tree, head, "obl", "nmod").filter((child) =>
    childrenBy(tree, child, "case").some((word) => fixed.includes(word)),
  );
  return [...fixed.flatMap((token) => childrenBy(tree, token, "obj", "compound")), ...behindParticle];
};

const objectCandidates = (tree: Tree, scope: Scope): number[] => {
  const { head, fixed } = scope;
  const own = [...objectsOf(tree, head), ...indirectObjectsOf(tree, head)].filter((token) => !fixed.includes(token));
  if (own.length) return own;
  const inClause = fixed.flatMap((token) => (tree.tokens[token]?.upos === "VERB" ? objectsOf(tree, token) : []));
  return inClause.length ? inClause : strayObjects(tree, scope);
};

const candidatesOf = (reading: Reading, scope: Scope, slot: Slot): readonly number[] => {
  const { tree } = reading;
  switch (slot.via) {
    case "subject":
      return subjectsOf(tree, scope.head);
    case "object":
      return objectCandidates(tree, scope);
    case "preposition":
      return scope.obliques
        .filter(({ cases }) => cases.some((word) => slot.prepositions.includes(word)))
        .map(({ token }) => token);
    case "clause":
      return clausesOf(tree, scope.head, slot);
    case "clause-subject":
      return clausesOf(tree, scope.head, { ...slot, prepositions: [] }).flatMap((clause) =>
        surfaceSubject(tree, clause),
      );
    case "possessor":
      return [
        ...possessorsOf(tree, scope.head),
        ...premodifiersOf(tree, scope.head).filter(
          (token) => reading.actorAt[token] ?? reading.placeAt[token] ?? isNationality(reading, token),
        ),
      ];
  }
};

/** "Imposed sanctions on Russia on Monday": a day is no party. */
const isDate = ({ timeAt, actorAt }: Reading, at: number, { role }: Slot): boolean =>
  role !== "content" && role !== "theme" && timeAt[at] !== undefined && actorAt[at] === undefined;

/** Fills the slots of a frame; null where a required one stays empty. A token fills one slot, the first that takes it. */
const fill = (
  reading: Reading,
  scope: Scope,
  slots: readonly Slot[],
  given: readonly Filler[] = [],
): Filler[] | null => {
  const fillers = [...given];
  const taken = new Set([...given.map(({ token }) => token), ...scope.fixed]);
  for (const slot of slots) {
    if (slot.via === "possessor" && fillers.some(({ role }) => role === slot.role)) continue;
    const { class: name } = slot;
    const token = candidatesOf(reading, scope, slot).find(
      (one) => !taken.has(one) && !isDate(reading, one, slot) && (name === null || fitsClass(reading, one, name)),
    );
    if (token === undefined) {
      if (slot.required) return null;
      continue;
    }
    taken.add(token);
    fillers.push({ role: slot.role, token, path: pathTo(reading.tree, token, scope.head) });
  }
  return fillers;
};

const specificityOf = (frame: Frame, fillers: readonly Filler[]): number =>
  frame.fixed.length * 2 +
  frame.before.length * 2 +
  (frame.kind === "modal" && frame.heads.length ? 1 : 0) +
  (frame.negated ? (frame.kind === "modal" ? 3 : 1) : 0) +
  frame.slots.filter((slot) => slot.class !== null).length * 1.2 +
  frame.slots.filter((slot) => slot.required).length * 0.8 +
  fillers.length * 0.5;

const finish = (
  frame: Frame,
  scope: Scope,
  fillers: readonly Filler[] | null,
  light: number | null = null,
): Match | null =>
  fillers && {
    frame,
    head: scope.head,
    words: [scope.head, ...scope.fixed],
    fillers,
    specificity: specificityOf(frame, fillers),
    light,
  };

const matchVerb = (reading: Reading, at: number, frame: Frame): Match | null => {
  const { tree } = reading;
  if (isUnfit(reading, at, frame)) return null;
  const fixed = findFixed(reading, at, frame.fixed);
  if (!fixed || (frame.negated && !isNegated(tree, at))) return null;
  const passive = isPassive(tree, at);
  const anchors = [at, ...fixed, ...objectsOf(tree, at).filter((token) => !fixed.includes(token) && token > at)];
  const obliques = frame.slots.some(({ via }) => via === "preposition") ? obliquesOf(tree, anchors) : [];
  const scope = {
    head: at,
    fixed,
    passive,
    obliques: passive ? obliques.filter(({ cases }) => !cases.includes("by")) : obliques,
  };
  return finish(frame, scope, fill(reading, scope, frame.slots));
};

const matchNoun = (reading: Reading, at: number, frame: Frame): Match | null => {
  const { tree } = reading;
  const before = frame.before.every((word, index) => {
    const token = tree.tokens[at - frame.before.length + index];
    return token && (token.lemma.toLowerCase() === word || token.form.toLowerCase() === word);
  });
  const fixed = before ? findFixed(reading, at, frame.fixed) : null;
  if (!fixed) return null;
  const light = lightVerbAbove(tree, at);
  const given = light ? lightFillers(tree, at, frame, light) : [];
  const anchors = [at, ...fixed, ...(light ? [light.verb] : [])];
  const scope = {
    head: at,
    fixed,
    passive: false,
    obliques: obliquesOf(tree, anchors).filter(({ token }) => !given.some((one) => one.token === token)),
  };
  const match = finish(frame, scope, fill(reading, scope, frame.slots, given), light?.verb ?? null);
  const words = frame.before.map((_, index) => at - frame.before.length + index);
  return match && ownerSuffers(reading, at, { ...match, words: [...match.words, ...words] });
};

const linking: ReadonlySet<string> = new Set([
  "be",
  "remain",
  "stand",
  "stay",
  "keep",
  "go",
  "feel",
  "seem",
  "become",
  "look",
]);
const matchState = (reading: Reading, at: number, frame: Frame): Match | null => {
  const { tree } = reading;
  const governor = headOf(tree, at);
  const linked = hasChildBy(tree, at, "cop", "aux:pass");
  if (!linked && !(governor >= 0 && linking.has(lemmaOf(tree, governor)))) return null;
  const fixed = findFixed(reading, at, frame.fixed);
  if (!fixed) return null;
  const subject = linked ? surfaceSubject(tree, at) : surfaceSubject(tree, governor);
  const scope = { head: at, fixed, passive: false, obliques: obliquesOf(tree, [at, ...fixed]) };
  const role = frame.slots.find(({ via }) => via === "subject")?.role;
  const given: Filler[] = subject[0] === undefined || !role ? [] : [{ role, token: subject[0], path: "nsubj" }];
  return finish(
    frame,
    scope,
    fill(
      reading,
      scope,
      frame.slots.filter(({ via }) => via !== "subject"),
      given,
    ),
  );
};

/** "has to leave" and "needs to leave" ask; the "has" of "has left" does not. */
const onlyGoverning: ReadonlySet<string> = new Set(["have", "need"]);
const isUnder = (tree: Tree, at: number, { auxiliaries, negated }: Frame): boolean => {
  if (auxiliaries.length === 0) return true;
  // "said they would not withdraw" is "will not withdraw" told later.
  const asked = (lemma: string): boolean =>
    auxiliaries.includes(lemma) || (negated && lemma === "would" && auxiliaries.includes("will"));
  if (
    childrenBy(tree, at, "aux").some((child) => asked(lemmaOf(tree, child)) && !onlyGoverning.has(lemmaOf(tree, child)))
  )
    return true;
  const governor = headOf(tree, at);
  return isRelation(tree, at, "xcomp") && governor >= 0 && auxiliaries.includes(lemmaOf(tree, governor));
};

const matchModal = (reading: Reading, at: number, frame: Frame): Match | null => {
  const { tree } = reading;
  if (!isUnder(tree, at, frame) || (frame.negated && !isNegated(tree, at))) return null;
  const fixed = findFixed(reading, at, frame.fixed);
  if (!fixed) return null;
  const speaker = frame.slots.some(({ via }) => via === "clause-subject");
  const clause = isRelation(tree, at, "xcomp") && speaker ? headOf(tree, at) : at;
  const said = isRelation(tree, clause, "ccomp") ? headOf(tree, clause) : -1;
  const who = said >= 0 ? surfaceSubject(tree, said)[0] : undefined;
  if (speaker && who === undefined) return null;
  const given: Filler[] = speaker && who !== undefined ? [{ role: "actor", token: who, path: "nsubj of speech" }] : [];
  const scope = { head: at, fixed, passive: false, obliques: obliquesOf(tree, [at, ...fixed]) };
  const slots = frame.slots
    .filter(({ via }) => via !== "clause-subject")
    .map((slot) => ({ ...slot, required: slot.via === "object" ? false : slot.required }));
  return finish(frame, scope, fill(reading, scope, slots, given));
};

/** A noun that is part of a name or a date is no event: "March 3", "the War on Drugs". */
const isNamed = ({ tree, timeAt }: Reading, at: number): boolean => {
  if (timeAt[at]) return true;
  const first = tree.sentences[tree.sentenceOf[at] ?? -1]?.from ?? 0;
  const { upos = "", form = "" } = tree.tokens[at] ?? {};
  return upos === "PROPN" && at > first && /^[A-Z][a-z]/.test(form);
};

/** Tries a frame on a token. Null where the token, its words or its arguments do not fit. */
export const matchFrame = (reading: Reading, at: number, frame: Frame): Match | null => {
  const token = reading.tree.tokens[at];
  if (!token) return null;
  const { upos, xpos } = token;
  switch (frame.kind) {
    case "verb":
      return upos === "VERB" || upos === "AUX" || xpos === "VBN" || xpos === "VBD"
        ? matchVerb(reading, at, frame)
        : null;
    case "noun":
      if (isNamed(reading, at)) return null;
      return upos === "NOUN" || upos === "PROPN" || xpos === "VBG" ? matchNoun(reading, at, frame) : null;
    case "state":
      return matchState(reading, at, frame);
    case "modal":
      return upos === "VERB" ? matchModal(reading, at, frame) : null;
  }
};
