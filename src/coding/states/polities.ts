import type { Sentence } from "../../core/annotation.ts";
import type { Ref } from "../../core/contract/references.ts";
import { covers } from "../../core/span.ts";
import { isPassive, objectsOf, subjectsOf } from "../syntax/arguments.ts";
import { wordsRef } from "../syntax/refs.ts";
import { caseOf, childrenBy, conjunctsOf, headOf, isRelation, lemmaOf, lowerOf, relationOf } from "../syntax/tree.ts";
import { isNegated, unreality } from "../tolls/4-reality.ts";
import { actorRef, type Found, phraseRef, phraseSpan, type StateFrame, type StateRule } from "./claims.ts";
import { controlVerbs, independenceVerbs } from "./tables/words.ts";

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
  return token.upos === "PROPN" && input.places.some((place) => covers(place, token));
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

const refusing = new Set(["refuse", "decline", "fail", "reject", "stop"]);

const isRefused = ({ tree }: StateFrame, verb: number): boolean => {
  const head = headOf(tree, verb);
  return (
    isNegated(tree, verb) ||
    (isRelation(relationOf(tree, verb), ["xcomp"]) &&
      head >= 0 &&
      (refusing.has(lemmaOf(tree, head)) || isNegated(tree, head)))
  );
};

const base = (sentence: Sentence, token: number) => ({ sentence, token });

const recognitionAt = (frame: StateFrame, sentence: Sentence, verb: number): readonly Found[] => {
  const { tree } = frame;
  const lemma = lemmaOf(tree, verb);
  if (lemma !== "recognise" && lemma !== "recognize") return [];
  const refused = isRefused(frame, verb);
  if (!refused && unreality(tree, verb)) return [];
  const object = objectsOf(tree, verb)
    .map((at) => polityOf(frame, at))
    .find((at) => at !== null);
  if (object === undefined || object === null) return [];
  const by = childrenBy(tree, verb, "obl").find((at) => caseOf(tree, at) === "by");
  const heads = isPassive(tree, verb)
    ? by === undefined
      ? []
      : conjunctsOf(tree, by)
    : subjectsOf(tree, verb).flatMap((at) => conjunctsOf(tree, at));
  return heads.map((head) => ({
    ...base(sentence, verb),
    property: "recognition",
    subject: actorRef(frame, head),
    object: actorRef(frame, object),
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
  const verb = isNoun && head >= 0 && isRelation(relationOf(tree, at), ["obj", "nsubj:pass"]) ? head : -1;
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
      property: "independence",
      subject: actorRef(frame, subject),
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

const held = /^(?:controlled|held|run|ruled|administered|occupied)$/;

const areaNouns =
  /^(?:city|town|village|province|region|territory|district|valley|island|enclave|peninsula|state|country|colony|county)$/;
const partNouns =
  /^(?:half|part|most|much|majority|rest|third|quarter|portion|swath|swathe|area|centre|center|outskirts|north|south|east|west|town|city)$/;

/** A place by mention or by noun, or a part of one: "the northern half of the province". */
const isTerritory = (frame: StateFrame, at: number): boolean => {
  const { tree, input } = frame;
  const token = tree.tokens[at];
  if (!token) return false;
  if (areaNouns.test(lemmaOf(tree, at)) || input.places.some((place) => covers(place, token))) return true;
  return (
    partNouns.test(lemmaOf(tree, at)) &&
    childrenBy(tree, at, "nmod").some((each) => caseOf(tree, each) === "of" && isTerritory(frame, each))
  );
};

const controlAt = (frame: StateFrame, sentence: Sentence, at: number): readonly Found[] => {
  const { tree } = frame;
  const common = { ...base(sentence, at), property: "control" as const };
  const isPlace = (each: number): boolean => isTerritory(frame, each);
  const value = controlVerbs.get(lemmaOf(tree, at));
  if (tree.tokens[at]?.upos === "VERB" && value && !isNegated(tree, at) && !unreality(tree, at)) {
    const object = objectsOf(tree, at)
      .flatMap((each) => (lemmaOf(tree, each) === "control" ? childrenBy(tree, each, "nmod") : [each]))
      .find(isPlace);
    const by = childrenBy(tree, at, "obl").find((each) => caseOf(tree, each) === "by");
    const subject = isPassive(tree, at) ? by : subjectsOf(tree, at)[0];
    if (object !== undefined && subject !== undefined && subject !== object && !isPlace(subject))
      return [
        {
          ...common,
          subject: actorRef(frame, subject),
          object: phraseRef(frame, object),
          value,
          rule: `control-${value}`,
          score: 0.8,
          reason: `"${lemmaOf(tree, at)}" a territory`,
          within: phraseSpan(frame, object),
        },
      ];
  }
  if (lemmaOf(tree, at) === "control" && tree.tokens[at]?.upos === "NOUN" && !unreality(tree, at))
    return underControl(frame, sentence, at, isPlace);
  return held.test(lowerOf(tree, at)) && tree.tokens[at - 1]?.form === "-" ? describedAsHeld(frame, sentence, at) : [];
};

/** The actor mention at the word, else the word alone. */
const tokenRef = (frame: StateFrame, at: number): Ref => {
  const actor = frame.actors.byHead.get(at);
  const word = frame.tree.tokens[at];
  return actor || !word ? actorRef(frame, at) : wordsRef(frame.input.article, word.start, word.end);
};

/** "rebel-held Aleppo", "the Russian-occupied peninsula". */
const describedAsHeld = (frame: StateFrame, sentence: Sentence, at: number): readonly Found[] => {
  const place = [at + 1, at + 2, headOf(frame.tree, at)].find(
    (each) => each > at && each < sentence.to && isTerritory(frame, each),
  );
  if (place === undefined || at - 2 < sentence.from) return [];
  return [
    {
      ...base(sentence, at),
      property: "control",
      subject: tokenRef(frame, at - 2),
      object: phraseRef(frame, place),
      value: "controls",
      rule: "control-held",
      score: 0.75,
      reason: "a place described as held",
      within: phraseSpan(frame, place),
    },
  ];
};

/** "the town is under rebel control", "took control of the city". */
const underControl = (
  frame: StateFrame,
  sentence: Sentence,
  at: number,
  isPlace: (each: number) => boolean,
): readonly Found[] => {
  const { tree } = frame;
  const common = { ...base(sentence, at), property: "control" as const };
  const verb = headOf(tree, at);
  const of = childrenBy(tree, at, "nmod").find((each) => caseOf(tree, each) === "of");
  if (of !== undefined && isPlace(of) && verb >= 0 && isRelation(relationOf(tree, at), ["obj"])) {
    const subject = subjectsOf(tree, verb)[0];
    const value = lemmaOf(tree, verb) === "lose" ? "lost" : "controls";
    if (subject === undefined || isNegated(tree, verb) || unreality(tree, verb)) return [];
    return [
      {
        ...common,
        subject: actorRef(frame, subject),
        object: phraseRef(frame, of),
        value,
        rule: `control-of`,
        score: 0.85,
        reason: "control of a territory",
        within: phraseSpan(frame, of),
      },
    ];
  }
  if (caseOf(tree, at) !== "under") return [];
  const holder = of ?? childrenBy(tree, at, "nmod:poss", "compound", "amod")[0];
  const place = [...childrenBy(tree, at, "nsubj"), ...(verb >= 0 ? [...subjectsOf(tree, verb), verb] : [])].find(
    isPlace,
  );
  if (holder === undefined || place === undefined) return [];
  return [
    {
      ...common,
      subject: actorRef(frame, holder),
      object: phraseRef(frame, place),
      value: "controls",
      rule: "under-control",
      score: 0.85,
      reason: "a territory under somebody's control",
      within: phraseSpan(frame, place),
    },
  ];
};

const telling = new Set(["recognise", "recognize", "independence", "independent", "control"]);

/** True for the few words that any of the rules begins at. */
const mayTell = (tree: StateFrame["tree"], at: number): boolean => {
  const lemma = lemmaOf(tree, at);
  return (
    telling.has(lemma) ||
    telling.has(lowerOf(tree, at)) ||
    controlVerbs.has(lemma) ||
    (lowerOf(tree, at - 1) === "-" && held.test(lowerOf(tree, at)))
  );
};

/** Recognition, independence and control of territory. */
export const polities: StateRule = (frame, sentence) => {
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++)
    if (mayTell(frame.tree, at))
      found.push(
        ...recognitionAt(frame, sentence, at),
        ...independenceAt(frame, sentence, at),
        ...controlAt(frame, sentence, at),
      );
  return found;
};
