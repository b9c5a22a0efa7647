import type { Ref } from "../../core/contract/references.ts";
import { isPersonNoun } from "../../lexicon/people/person-nouns.ts";
import { unrelative } from "../syntax/arguments.ts";
import { wordsRef } from "../syntax/refs.ts";
import { caseOf, childrenBy, isRelation, lemmaOf, lowerOf, relationOf } from "../syntax/tree.ts";
import { actorRef, phraseRef, type StateFrame, type StateRule } from "./claims.ts";
import { firstOf, type Measured, type MeasuredRule, measuredAt } from "./measured.ts";
import { countsPeople, quantitiesIn } from "./quantities-of.ts";
import { dwellVerbs, electorateNouns, settlementNouns, votingVerbs } from "./tables/words.ts";

const near = 12;

const votes = ({ tree, verb }: Measured): boolean => {
  if (verb === null) return false;
  const objects = childrenBy(tree, verb, "obj").map((at) => lemmaOf(tree, at));
  const lemma = lemmaOf(tree, verb);
  const out =
    lemma !== "turn" || childrenBy(tree, verb, "compound:prt", "advmod").some((at) => lowerOf(tree, at) === "out");
  const sided = childrenBy(tree, verb, "obl").some((at) => ["for", "against", "yes", "no"].includes(caseOf(tree, at)));
  return (
    !sided &&
    ((votingVerbs.has(lemma) && out) ||
      objects.includes("ballot") ||
      objects.includes("vote") ||
      (lemma === "take" && objects.includes("part")))
  );
};

/** The noun with what stands before it, without the figure behind: "voter turnout" of "voter turnout of 41 percent". */
const wordRef = (frame: StateFrame, noun: number): Ref => {
  const { tree, input } = frame;
  const first = Math.min(noun, ...childrenBy(tree, noun, "compound", "amod", "nmod:poss"));
  const end = tree.tokens[noun]?.end ?? 0;
  return wordsRef(input.article, tree.tokens[first]?.start ?? end, end);
};

/** "The island has a population of ...": the population of whoever has it, else the words themselves. */
const whosePopulation = (frame: StateFrame, noun: number): Ref => {
  const { tree } = frame;
  const verb = tree.tokens[noun]?.head ?? -1;
  const has = verb >= 0 && lemmaOf(tree, verb) === "have" && isRelation(tree, noun, "obj");
  const [owner] = has ? childrenBy(tree, verb, "nsubj") : [];
  return owner === undefined ? wordRef(frame, noun) : actorRef(frame, owner);
};

const turnoutRules: readonly MeasuredRule[] = [
  {
    name: "turnout-of",
    property: "turnout",
    score: 0.93,
    reason: "a turnout of so much",
    example: "Turnout stood at 41 percent.",
    test: ({ frame, tree, sentence, placed: { from } }) => {
      if (lowerOf(tree, from - 1) === "from") return null;
      for (let gap = 1; gap <= near; gap++)
        for (const at of [from - gap, from + gap])
          if (at >= sentence.from && at < sentence.to && /^turn-?out$/.test(lowerOf(tree, at)))
            return { subject: wordRef(frame, at), at };
      return null;
    },
  },
  {
    name: "share-voted",
    property: "turnout",
    score: 0.85,
    reason: "so large a share of the electorate voted",
    example: "Only nine percent of voters cast ballots.",
    test: (seen) => {
      const { frame, tree, head, placed } = seen;
      const electorate = placed.quantity.of === null || electorateNouns.has(lemmaOf(tree, head));
      return electorate && votes(seen) ? { subject: actorRef(frame, head), at: head } : null;
    },
  },
];

const countsPersons = ({ tree, placed }: Measured): boolean => {
  const token = placed.counted === null ? undefined : tree.tokens[placed.counted];
  return token !== undefined && (placed.quantity.unit === "person" || isPersonNoun(token));
};

/** The verb of dwelling: above the people, below them as a participle, or right behind them where the tree went astray. */
const dwelling = ({ tree, head, above }: Measured): number | null => {
  const below = childrenBy(tree, head, "acl").find((at) => dwellVerbs.has(lemmaOf(tree, at)));
  if (below !== undefined) return below;
  if (above >= 0 && dwellVerbs.has(lemmaOf(tree, above)) && isRelation(tree, head, "nsubj")) return above;
  const next = lowerOf(tree, head + 1) === "who" ? head + 2 : head + 1;
  return dwellVerbs.has(lemmaOf(tree, next)) || /^(?:residing|living|dwelling)$/.test(lowerOf(tree, next))
    ? next
    : null;
};

const populationRules: readonly MeasuredRule[] = [
  {
    name: "n-live-in",
    property: "population",
    score: 0.88,
    reason: "so many people live there",
    example: "About 12,000 Tatars living on the peninsula stayed away.",
    test: (seen) => {
      const verb = countsPersons(seen) ? dwelling(seen) : null;
      if (verb === null) return null;
      const { frame, tree, head } = seen;
      const located =
        childrenBy(tree, verb, "advmod").some((at) => lowerOf(tree, at) === "where") ||
        /^(?:in|on|there|here|at|around|across|near|inside|within)$/.test(lowerOf(tree, verb + 1)) ||
        childrenBy(tree, verb, "obl", "obj").length > 0;
      const settled = !["remain", "stay"].includes(lemmaOf(tree, verb));
      return located && settled ? { subject: actorRef(frame, head), at: head } : null;
    },
  },
  {
    name: "town-of-n",
    property: "population",
    score: 0.85,
    reason: "a settlement of so many people",
    example: "A town of 20,000 was cut off.",
    test: (seen) => {
      const { frame, tree, head, above, placed } = seen;
      const holds =
        above >= 0 &&
        settlementNouns.has(lemmaOf(tree, above)) &&
        relationOf(tree, head).startsWith("nmod") &&
        caseOf(tree, head) === "of";
      return holds && (placed.counted === null || countsPersons(seen))
        ? { subject: phraseRef(frame, above), at: above }
        : null;
    },
  },
  {
    name: "population-of-n",
    property: "population",
    score: 0.88,
    reason: "a population of so many",
    example: "The island has a population of 1.2 million.",
    test: (seen) => {
      const { frame, tree, head, above, placed } = seen;
      const noun = [above, ...childrenBy(tree, head, "nsubj")].find(
        (at) => at >= 0 && lemmaOf(tree, at) === "population",
      );
      return noun !== undefined && (placed.counted === null || countsPersons(seen))
        ? { subject: whosePopulation(frame, noun), at: noun }
        : null;
    },
  },
  {
    name: "home-to-n",
    property: "population",
    score: 0.85,
    reason: "a place has so many people",
    example: "The valley is home to 8,000 people.",
    test: (seen) => {
      const { frame, tree, head, above } = seen;
      if (above < 0) return null;
      const home = lemmaOf(tree, above) === "home" && caseOf(tree, head) === "to";
      if (!countsPersons(seen) && !(home && seen.placed.counted === null)) return null;
      const has = lemmaOf(tree, above) === "have" && ["inhabitant", "resident"].includes(lemmaOf(tree, head));
      const [found] = home || has ? childrenBy(tree, above, "nsubj") : [];
      const place = found === undefined ? undefined : unrelative(tree, found);
      return place === undefined ? null : { subject: actorRef(frame, place), at: place };
    },
  },
];

/** Turnout, and how many people live somewhere. */
export const people: StateRule = (frame, sentence) =>
  quantitiesIn(frame, sentence).flatMap((placed) => {
    const seen = measuredAt(frame, sentence, placed);
    const turnout = placed.quantity.unit === "percent" ? firstOf(turnoutRules, seen, "percent") : null;
    const found = turnout ?? (countsPeople(placed) ? firstOf(populationRules, seen, "person") : null);
    return found ? [found] : [];
  });
