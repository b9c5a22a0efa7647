import type { Sentence } from "../../core/annotation.ts";
import type { Ref } from "../../core/contract/references.ts";
import { covers } from "../../core/span.ts";
import { overlapping } from "../../core/spans-near.ts";
import { isPassive, objectsOf, subjectsOf } from "../syntax/arguments.ts";
import { wordsRef } from "../syntax/refs.ts";
import { caseOf, childrenBy, headOf, isRelation, lemmaOf, lowerOf } from "../syntax/tree.ts";
import { isNegated, unreality } from "../tolls/4-reality.ts";
import { actorRef, type Found, phraseRef, phraseSpan, type StateFrame, type StateRule, wordsOver } from "./claims.ts";
import { controlVerbs } from "./tables/words.ts";

const held = /^(?:controlled|held|run|ruled|administered|occupied)$/;

/** Nouns that name an area whoever holds it. */
export const areaNouns =
  /^(?:city|town|village|province|region|territory|district|valley|island|enclave|peninsula|state|country|colony|county|countryside|neighbou?rhood|suburb|border|crossing|frontier|corridor)$/;
/** Sites that are held as territory is. */
const heldSites =
  /^(?:airport|airfield|crossing|port|base|bridge|road|highway|camp|headquarters|palace|dam|mine|refinery|oilfield|checkpoint)$/;
const partNouns =
  /^(?:half|part|most|much|majority|rest|third|quarter|portion|swath|swathe|area|centre|center|outskirts|north|south|east|west|town|city)$/;

/** A place by mention or by noun, or a part of one: "the northern half of the province". */
const isTerritory = (frame: StateFrame, at: number): boolean => {
  const { tree, input } = frame;
  const token = tree.tokens[at];
  if (!token) return false;
  if (areaNouns.test(lemmaOf(tree, at)) || overlapping(input.places, token).some((place) => covers(place, token)))
    return true;
  return (
    partNouns.test(lemmaOf(tree, at)) &&
    childrenBy(tree, at, "nmod").some((each) => caseOf(tree, each) === "of" && isTerritory(frame, each))
  );
};

const controlAt = (frame: StateFrame, sentence: Sentence, at: number): readonly Found[] => {
  const { tree } = frame;
  const common = { sentence, token: at, property: "control" as const };
  const isPlace = (each: number): boolean => isTerritory(frame, each);
  const value = controlVerbs.get(lemmaOf(tree, at));
  if (tree.tokens[at]?.upos === "VERB" && value && !isNegated(tree, at) && !unreality(tree, at)) {
    const by = childrenBy(tree, at, "obl").find((each) => caseOf(tree, each) === "by");
    const described = by !== undefined && isRelation(tree, at, "acl") ? [headOf(tree, at)] : objectsOf(tree, at);
    const holds = /^(?:control|hold|lose|regain|cede)$/.test(lemmaOf(tree, at));
    const object = described
      .flatMap((each) => (lemmaOf(tree, each) === "control" ? childrenBy(tree, each, "nmod") : [each]))
      .find((each) => isPlace(each) || (holds && heldSites.test(lemmaOf(tree, each))));
    const subject = isPassive(tree, at) || by !== undefined ? by : subjectsOf(tree, at)[0];
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
      sentence,
      token: at,
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
  const common = { sentence, token: at, property: "control" as const };
  const verb = headOf(tree, at);
  const of = childrenBy(tree, at, "nmod").find((each) => caseOf(tree, each) === "of");
  if (of !== undefined && isPlace(of) && verb >= 0 && isRelation(tree, at, "obj")) {
    const subject = subjectsOf(tree, verb)[0];
    const value = lemmaOf(tree, verb) === "lose" ? "lost" : "controls";
    if (subject === undefined || isNegated(tree, verb) || unreality(tree, verb)) return [];
    return [
      {
        ...common,
        subject: actorRef(frame, subject),
        object: phraseRef(frame, of),
        value,
        words: wordsOver(frame, at, verb),
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
      words: wordsOver(frame, at, ...childrenBy(tree, at, "case")),
      rule: "under-control",
      score: 0.85,
      reason: "a territory under somebody's control",
      within: phraseSpan(frame, place),
    },
  ];
};

/** Control of territory: held, won, lost, under somebody's control. */
export const control: StateRule = (frame, sentence) => {
  const { tree } = frame;
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const lemma = lemmaOf(tree, at);
    const asHeld = lowerOf(tree, at - 1) === "-" && held.test(lowerOf(tree, at));
    if (lemma === "control" || controlVerbs.has(lemma) || asHeld) found.push(...controlAt(frame, sentence, at));
  }
  return found;
};
