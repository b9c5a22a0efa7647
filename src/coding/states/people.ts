import type { Sentence } from "../../core/annotation.ts";
import { isPersonNoun } from "../../lexicon/people/person-nouns.ts";
import { ancestorsOf, caseOf, childrenBy, headOf, isRelation, lemmaOf, lowerOf, relationOf } from "../syntax/tree.ts";
import { actorRef, amountOf, type Found, phraseRef, phraseSpan, type StateFrame, type StateRule } from "./claims.ts";
import { countsPeople, type Placed, quantitiesIn } from "./quantities-of.ts";
import { dwellVerbs, electorateNouns, settlementNouns, votingVerbs } from "./tables/words.ts";

/** "a turnout of 38 percent", "fewer than one in ten … voted", "only 3.5 percent of voters cast ballots". */
const turnoutOf = (frame: StateFrame, sentence: Sentence, placed: Placed): Found | null => {
  const { tree } = frame;
  if (placed.quantity.unit !== "percent") return null;
  let word = -1;
  for (let at = sentence.from; at < sentence.to; at++)
    if (lowerOf(tree, at) === "turnout" || lowerOf(tree, at) === "turn-out") word = nearer(word, at, placed.from);
  const common = { property: "turnout" as const, value: amountOf(placed.quantity), sentence, object: null };
  if (word >= 0 && Math.abs(word - placed.from) <= 12)
    return {
      ...common,
      subject: phraseRef(frame, word),
      token: word,
      rule: "turnout-of",
      score: 0.93,
      reason: "a turnout of so much",
      within: phraseSpan(frame, word),
    };
  const verb = [placed.from, ...ancestorsOf(tree, placed.from)].find((at) => tree.tokens[at]?.upos === "VERB");
  if (verb === undefined) return null;
  const ballots = childrenBy(tree, verb, "obj").some((at) => ["ballot", "vote"].includes(lemmaOf(tree, at)));
  const part =
    lemmaOf(tree, verb) === "take" && childrenBy(tree, verb, "obj").some((at) => lemmaOf(tree, at) === "part");
  const voters = placed.counted !== null && electorateNouns.has(lemmaOf(tree, placed.counted));
  const against = childrenBy(tree, verb, "obl").some((at) =>
    ["for", "against", "yes", "no"].includes(caseOf(tree, at)),
  );
  const votes =
    votingVerbs.has(lemmaOf(tree, verb)) &&
    (lemmaOf(tree, verb) !== "turn" ||
      childrenBy(tree, verb, "compound:prt", "advmod").some((at) => lowerOf(tree, at) === "out"));
  if (against || !(ballots || part || votes) || !(voters || placed.quantity.of === null)) return null;
  const subject = placed.counted === null ? actorRef(frame, placed.from) : actorRef(frame, placed.counted);
  return {
    ...common,
    subject,
    token: verb,
    rule: "share-voted",
    score: 0.85,
    reason: "so large a share of the electorate voted",
    within: phraseSpan(frame, verb),
  };
};

const nearer = (best: number, at: number, target: number): number =>
  best < 0 || Math.abs(at - target) < Math.abs(best - target) ? at : best;

/** "some 50,000 Serbs residing in the north", "a town of 20,000", "a population of 1.8 million", "home to 5,000 people". */
const populationOf = (frame: StateFrame, sentence: Sentence, placed: Placed): Found | null => {
  const { tree } = frame;
  const { counted, quantity, from } = placed;
  const head = counted ?? from;
  const above = headOf(tree, head);
  const common = {
    property: "population" as const,
    value: amountOf(quantity, "person"),
    sentence,
    object: null,
    token: from,
  };
  const people =
    counted !== null &&
    tree.tokens[counted] !== undefined &&
    (isPersonNoun(tree.tokens[counted]) || quantity.unit === "person");
  const dwelling = childrenBy(tree, head, "acl").find((at) => dwellVerbs.has(lemmaOf(tree, at)));
  const verb =
    above >= 0 && dwellVerbs.has(lemmaOf(tree, above)) && isRelation(relationOf(tree, head), ["nsubj"])
      ? above
      : dwelling;
  const located = verb !== undefined && childrenBy(tree, verb, "obl", "advmod", "obj").length > 0;
  if (people && verb !== undefined && located && !["remain", "stay"].includes(lemmaOf(tree, verb)))
    return {
      ...common,
      subject: actorRef(frame, head),
      rule: "n-live-in",
      score: 0.88,
      reason: "so many people live there",
      within: phraseSpan(frame, verb),
    };
  const inhabitants = counted !== null && ["inhabitant", "resident"].includes(lemmaOf(tree, counted));
  if (
    above >= 0 &&
    settlementNouns.has(lemmaOf(tree, above)) &&
    isRelation(relationOf(tree, head), ["nmod"]) &&
    caseOf(tree, head) === "of" &&
    (counted === null || people)
  )
    return {
      ...common,
      subject: phraseRef(frame, above),
      rule: "town-of-n",
      score: 0.85,
      reason: "a settlement of so many people",
      within: phraseSpan(frame, above),
    };
  const population = [above, ...childrenBy(tree, head, "nsubj")].find(
    (at) => at >= 0 && lemmaOf(tree, at) === "population",
  );
  if (population !== undefined && (counted === null || people || quantity.unit === "none"))
    return {
      ...common,
      subject: phraseRef(frame, population),
      rule: "population-of-n",
      score: 0.88,
      reason: "a population of so many",
      within: phraseSpan(frame, population),
    };
  const home = above >= 0 && lemmaOf(tree, above) === "home" && caseOf(tree, head) === "to";
  if (home || (inhabitants && above >= 0 && lemmaOf(tree, above) === "have")) {
    const [place] = childrenBy(tree, above, "nsubj");
    if (place !== undefined)
      return {
        ...common,
        subject: actorRef(frame, place),
        rule: "home-to-n",
        score: 0.85,
        reason: "a place has so many people",
        within: phraseSpan(frame, place),
      };
  }
  return null;
};

/** Turnout, and how many people live somewhere. */
export const people: StateRule = (frame, sentence) =>
  quantitiesIn(frame, sentence).flatMap((placed) => {
    const found =
      turnoutOf(frame, sentence, placed) ?? (countsPeople(placed) ? populationOf(frame, sentence, placed) : null);
    return found ? [found] : [];
  });
