import type { Sentence } from "../../core/annotation.ts";
import type { Ref } from "../../core/contract/references.ts";
import { covers, type Span } from "../../core/span.ts";
import { overlapping } from "../../core/spans-near.ts";
import { countryOfDemonym } from "../../lexicon/index.ts";
import { isPassive, objectsOf, subjectsOf, unrelative } from "../syntax/arguments.ts";
import { caseOf, childrenBy, conjunctsOf, headOf, isRelation, lemmaOf, lowerOf } from "../syntax/tree.ts";
import { isNegated, unreality } from "../tolls/4-reality.ts";
import { actorRef, type Found, type StateFrame, type StateRule, wordsOver } from "./claims.ts";
import { areaNouns } from "./control.ts";
import { countryRef } from "./office-words.ts";
import { independenceVerbs } from "./tables/words.ts";

const statehood = new Set([
  "independence",
  "statehood",
  "sovereignty",
  "secession",
  "state",
  "republic",
  "government",
  "territory",
  "annexation",
]);

/** A state, government or territory: a place or an actor of type state at the word, or a name that none of them knows. */
const isPolity = ({ tree, input, actors }: StateFrame, at: number): boolean => {
  const token = tree.tokens[at];
  if (!token) return false;
  const actor = actors.byHead.get(at);
  if (actor) return actor.type === "state" || (actor.type === "organisation" && token.upos === "PROPN");
  if (token.upos === "ADJ" && countryOfDemonym(token.form) !== null) return true;
  return token.upos === "PROPN" && overlapping(input.places, token).some((place) => covers(place, token));
};

/** The polity that is recognised: the object itself, or whose independence or statehood it is. */
const polityOf = (frame: StateFrame, at: number): number | null => {
  const { tree } = frame;
  if (isPolity(frame, at)) return at;
  if (!statehood.has(lemmaOf(tree, at))) return null;
  const owner = [...childrenBy(tree, at, "nmod:poss", "nmod", "compound", "amod")].find((each) =>
    isPolity(frame, each),
  );
  return owner ?? null;
};

/** What a state recognises without naming it: "their government", "the republic". */
const unnamedPolity =
  /^(?:government|republic|state|territory|administration|junta|region|island|sovereignty|statehood|borders?|independence)$/;

/** A state that speaks for itself, by name or as "countries", "states": its recognition is one of polities, and not of a win or a need. */
const recogniser = (frame: StateFrame, at: number): boolean =>
  isPolity(frame, at) ||
  frame.tree.tokens[at]?.upos === "PROPN" ||
  /^(?:country|state|government|nation|neighbou?r|kingdom|republic|bloc|union)$/.test(lemmaOf(frame.tree, at));

/** "Only four states recognise Maren", "no country recognises their government": an object that only the recognising state makes a polity. */
const recognisedBy = (frame: StateFrame, verb: number, heads: readonly number[]): number | null => {
  const { tree, actors } = frame;
  if (!heads.length || !heads.every((head) => recogniser(frame, head))) return null;
  if (childrenBy(tree, verb, "obl", "xcomp", "advcl").some((at) => caseOf(tree, at) === "as")) return null;
  const object = objectsOf(tree, verb).find(
    (at) =>
      unnamedPolity.test(lowerOf(tree, at)) ||
      (tree.tokens[at]?.upos === "PROPN" && actors.byHead.get(at)?.type !== "person"),
  );
  return object ?? null;
};

const isNobody = ({ tree }: StateFrame, at: number): boolean =>
  childrenBy(tree, at, "det").some((child) => lowerOf(tree, child) === "no");

const refusing = new Set(["refuse", "decline", "fail", "reject", "stop"]);

const isRefused = ({ tree }: StateFrame, verb: number): boolean => {
  const head = headOf(tree, verb);
  return (
    isNegated(tree, verb) ||
    (isRelation(tree, verb, "xcomp") && head >= 0 && (refusing.has(lemmaOf(tree, head)) || isNegated(tree, head)))
  );
};

const base = (sentence: Sentence, token: number) => ({ sentence, token });

const negations = /^(?:do|does|did|not|n['’]t|never|has|have)$/;

/** "does not recognise", "refuses to recognise": the verb with what denies it. */
const wordsOfRefusal = (frame: StateFrame, verb: number): Span => {
  const { tree } = frame;
  const denying = childrenBy(tree, verb, "aux", "advmod").filter((at) => negations.test(lowerOf(tree, at)));
  const above = isRelation(tree, verb, "xcomp") ? [headOf(tree, verb)] : [];
  return wordsOver(frame, verb, ...denying, ...above);
};

/** "a Palestinian state" is Palestine. */
const polityRef = (frame: StateFrame, at: number): Ref => {
  const token = frame.tree.tokens[at];
  const country = token?.upos === "ADJ" ? countryOfDemonym(token.form) : null;
  return country === null
    ? actorRef(frame, at)
    : countryRef(frame.input.article, token ?? { start: 0, end: 0 }, country);
};

const recognitionAt = (frame: StateFrame, sentence: Sentence, verb: number): readonly Found[] => {
  const { tree } = frame;
  const lemma = lemmaOf(tree, verb);
  if (lemma !== "recognise" && lemma !== "recognize") return [];
  const by = childrenBy(tree, verb, "obl").find((at) => caseOf(tree, at) === "by");
  const heads = isPassive(tree, verb)
    ? by === undefined
      ? []
      : conjunctsOf(tree, by)
    : subjectsOf(tree, verb).flatMap((at) => conjunctsOf(tree, at));
  const refused = isRefused(frame, verb) || heads.some((head) => isNobody(frame, head));
  if (!refused && unreality(tree, verb)) return [];
  const object =
    objectsOf(tree, verb)
      .map((at) => polityOf(frame, at))
      .find((at) => at !== null) ?? recognisedBy(frame, verb, heads);
  if (object === undefined || object === null) return [];
  return heads.map((head) => ({
    ...base(sentence, verb),
    ...(refused ? { words: wordsOfRefusal(frame, verb) } : {}),
    property: "recognition",
    subject: actorRef(frame, head),
    object: polityRef(frame, object),
    value: refused ? "does-not-recognise" : "recognises",
    rule: refused ? "does-not-recognise" : "recognises",
    score: 0.9,
    reason: refused ? "recognition is refused" : "recognition is given",
    within: null,
  }));
};

const independenceAt = (frame: StateFrame, sentence: Sentence, at: number): readonly Found[] => {
  const { tree } = frame;
  const isNoun = lowerOf(tree, at) === "independence";
  const isAdjective = lowerOf(tree, at) === "independent" && childrenBy(tree, at, "cop", "nsubj").length > 0;
  if (!isNoun && !isAdjective) return [];
  const head = headOf(tree, at);
  const verb = isNoun && head >= 0 && isRelation(tree, at, "obj", "nsubj:pass") ? head : -1;
  const become = isAdjective || (lowerOf(tree, at) === "independent" && head >= 0 && lemmaOf(tree, head) === "become");
  const value =
    verb >= 0 ? independenceVerbs.get(lemmaOf(tree, verb)) : become ? "independent" : nominalIndependence(frame, at);
  if (!value || isNegated(tree, verb >= 0 ? verb : at) || unreality(tree, verb >= 0 ? verb : at)) return [];
  const owner = childrenBy(tree, at, "nmod:poss").find(
    (each) => frame.tree.tokens[each]?.upos === "PROPN" && isPolity(frame, each),
  );
  const subject =
    owner ?? (verb >= 0 ? subjectsOf(tree, verb) : isAdjective ? subjectsOf(tree, at) : nominalOwner(frame, at))[0];
  if (
    subject === undefined ||
    !(
      isPolity(frame, subject) ||
      areaNouns.test(lemmaOf(frame.tree, subject)) ||
      /^(?:nation|republic)$/.test(lemmaOf(frame.tree, subject)) ||
      /^(?:it|which|that|they)$/.test(lowerOf(frame.tree, subject)) ||
      frame.tree.tokens[subject]?.upos === "PROPN"
    )
  )
    return [];
  const from = [...childrenBy(tree, at, "nmod", "obl"), ...(verb >= 0 ? childrenBy(tree, verb, "obl") : [])].find(
    (each) => caseOf(tree, each) === "from" && isPolity(frame, each),
  );
  return [
    {
      ...base(sentence, verb >= 0 ? verb : at),
      words: wordsOver(frame, at, ...(verb >= 0 ? [verb] : value === "declared" ? [headOf(tree, at)] : [])),
      property: "independence",
      subject: actorRef(frame, unrelative(tree, subject)),
      object: from === undefined ? null : actorRef(frame, from),
      value,
      rule: `independence-${value}`,
      score: 0.88,
      reason: "a polity is or declares itself independent",
      within: null,
    },
  ];
};

/** "the declaration of independence by Kosovo", "Kosovo's declaration of independence". */
const nominalIndependence = ({ tree }: StateFrame, at: number): string | null => {
  const head = headOf(tree, at);
  return head >= 0 && ["declaration", "proclamation"].includes(lemmaOf(tree, head)) ? "declared" : null;
};
const nominalOwner = (frame: StateFrame, at: number): readonly number[] => {
  const head = headOf(frame.tree, at);
  return childrenBy(frame.tree, head, "nmod:poss", "nmod").filter((each) => each !== at && isPolity(frame, each));
};

const telling = new Set(["recognise", "recognize", "independence", "independent"]);

/** Recognition and independence. */
export const polities: StateRule = (frame, sentence) => {
  const { tree } = frame;
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++)
    if (telling.has(lemmaOf(tree, at)) || telling.has(lowerOf(tree, at)))
      found.push(...recognitionAt(frame, sentence, at), ...independenceAt(frame, sentence, at));
  return found;
};
