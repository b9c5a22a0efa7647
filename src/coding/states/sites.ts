import { covers } from "../../core/span.ts";
import { overlapping } from "../../core/spans-near.ts";
import { isPassive, objectsOf, subjectsOf } from "../syntax/arguments.ts";
import { governsWord, subtreeOf } from "../syntax/phrases.ts";
import { nounAfter } from "../syntax/surface.ts";
import { caseOf, childrenBy, childrenOf, isRelation, lemmaOf, lowerOf } from "../syntax/tree.ts";
import { isNegated, unreality } from "../tolls/4-reality.ts";
import { actorRef, type Found, phraseRef, phraseSpan, type StateFrame, type StateRule, wordsOver } from "./claims.ts";
import { shelterVerbs, siteNouns, siteVerbs } from "./tables/words.ts";

/** A site by its noun, or by a place mention that ends on it. */
const isSite = ({ tree, input }: StateFrame, at: number): boolean => {
  const lemma = lemmaOf(tree, at);
  if (siteNouns.has(lemma) || siteNouns.has(lowerOf(tree, at))) return true;
  const token = tree.tokens[at];
  return (
    token?.upos === "PROPN" &&
    overlapping(input.places, token).some((place) => place.precision === "site" && covers(place, token))
  );
};

/** A town is besieged or blockaded as a building is. */
const isTown = ({ tree, input }: StateFrame, at: number): boolean => {
  const token = tree.tokens[at];
  return (
    token?.upos === "PROPN" &&
    overlapping(input.places, token).some(({ precision, ...place }) => precision !== "country" && covers(place, token))
  );
};

const byLemma = new Map(siteVerbs.map(({ lemma }) => [lemma, siteVerbs.filter((rule) => rule.lemma === lemma)]));

/** The word that makes the verb tell the status: "off", "shelter". */
const wordsBelow = ({ tree }: StateFrame, verb: number, words: readonly string[]): readonly number[] =>
  childrenOf(tree, verb).filter((at) => words.includes(lowerOf(tree, at)));

const agentOf = ({ tree }: StateFrame, verb: number): number | undefined =>
  isPassive(tree, verb)
    ? childrenBy(tree, verb, "obl").find((at) => caseOf(tree, at) === "by")
    : subjectsOf(tree, verb)[0];

const verbRules = (frame: StateFrame, sentence: Parameters<StateRule>[1], verb: number): readonly Found[] => {
  const { tree } = frame;
  const rule = byLemma
    .get(lemmaOf(tree, verb))
    ?.find(({ with: words }) => !words.length || governsWord(tree, verb, words));
  if (!rule || isNegated(tree, verb) || unreality(tree, verb)) return [];
  const after = isPassive(tree, verb) ? null : nounAfter(tree, verb);
  const site = [...objectsOf(tree, verb), ...(after === null ? [] : [after])].find(
    (at) => isSite(frame, at) || ((rule.value === "besieged" || rule.lemma === "blockade") && isTown(frame, at)),
  );
  if (site === undefined) return [];
  const agent = agentOf(frame, verb);
  const subject = agent === undefined || agent === site ? phraseRef(frame, site) : actorRef(frame, agent);
  const within = phraseSpan(frame, site);
  return [
    {
      property: "site-status",
      subject,
      object: phraseRef(frame, site),
      value: rule.value,
      words: wordsOver(frame, verb, ...wordsBelow(frame, verb, rule.with)),
      token: verb,
      sentence,
      rule: `site-${rule.value}`,
      score: agent === undefined ? 0.65 : 0.85,
      reason: `"${lemmaOf(tree, verb)}" a site`,
      within,
    },
  ];
};

const inside = new Set(["in", "inside", "at", "within", "under", "beneath"]);

const shelterRules = (frame: StateFrame, sentence: Parameters<StateRule>[1], verb: number): readonly Found[] => {
  const { tree } = frame;
  const words = shelterVerbs.get(lemmaOf(tree, verb));
  if (!words || (words.length && !governsWord(tree, verb, words)) || isNegated(tree, verb) || unreality(tree, verb))
    return [];
  const [subject] = subjectsOf(tree, verb);
  if (subject === undefined) return [];
  const phrases = childrenBy(tree, verb, "obl", "nmod").concat(
    childrenBy(tree, verb, "obj").flatMap((at) => childrenBy(tree, at, "nmod", "obl")),
  );
  const site =
    phrases.find((at) => inside.has(caseOf(tree, at)) && isSite(frame, at)) ?? siteBefore(frame, sentence, verb);
  if (["hide", "find"].includes(lemmaOf(tree, verb)) && site === undefined) return [];
  return [
    {
      property: "site-status",
      subject: actorRef(frame, subject),
      object: site === undefined ? null : phraseRef(frame, site),
      value: "sheltering",
      words: wordsOver(frame, verb, ...wordsBelow(frame, verb, words)),
      token: verb,
      sentence,
      rule: "site-sheltering",
      score: 0.85,
      reason: "somebody shelters",
      within: phraseSpan(frame, site ?? subject),
    },
  ];
};

/** "KFOR guarded the building as its mayor took shelter": the site of the clause that the shelter clause hangs on. */
const siteBefore = (frame: StateFrame, sentence: Parameters<StateRule>[1], verb: number): number | undefined => {
  const { tree } = frame;
  if (!isRelation(tree, verb, "advcl", "conj", "parataxis")) return undefined;
  const { from } = subtreeOf(tree, verb);
  for (let at = from - 1; at >= sentence.from; at--)
    if (isSite(frame, at) && isRelation(tree, at, "obj", "obl", "nsubj", "xcomp")) return at;
  return undefined;
};

/** "under siege", "remains blocked", "is guarded": the status as a predicate of the site. */
const predicateRules = (frame: StateFrame, sentence: Parameters<StateRule>[1], at: number): readonly Found[] => {
  const { tree } = frame;
  if (lowerOf(tree, at) !== "siege" || caseOf(tree, at) !== "under") return [];
  const site = [...childrenBy(tree, at, "nsubj"), ...subjectsOf(tree, tree.tokens[at]?.head ?? at)].find((each) =>
    isSite(frame, each),
  );
  if (site === undefined) return [];
  const by = childrenBy(tree, at, "nmod", "obl").find((each) => caseOf(tree, each) === "by");
  const object = phraseRef(frame, site);
  return [
    {
      property: "site-status",
      subject: by === undefined ? object : actorRef(frame, by),
      object,
      value: "besieged",
      words: wordsOver(frame, at, ...childrenBy(tree, at, "case")),
      token: at,
      sentence,
      rule: "under-siege",
      score: 0.8,
      reason: "a site under siege",
      within: phraseSpan(frame, site),
    },
  ];
};

/** Sites guarded, occupied, blocked, besieged, cleared, and people who shelter in them. */
export const sites: StateRule = (frame, sentence) => {
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const upos = frame.tree.tokens[at]?.upos;
    if (upos === "VERB") found.push(...verbRules(frame, sentence, at), ...shelterRules(frame, sentence, at));
    else if (upos === "NOUN" || lowerOf(frame.tree, at) === "siege") found.push(...predicateRules(frame, sentence, at));
  }
  return found;
};
