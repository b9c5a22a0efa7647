import type { Sentence } from "../../core/annotation.ts";
import {
  ancestorsOf,
  caseOf,
  childrenBy,
  headOf,
  isRelation,
  lemmaOf,
  lowerOf,
  relationOf,
  type Tree,
} from "../syntax/tree.ts";
import { actorRef, amountOf, type Found, phraseRef, phraseSpan, type StateFrame, type StateRule } from "./claims.ts";
import { countsPeople, type Placed, quantitiesIn } from "./quantities-of.ts";
import { forceNouns, sendVerbs, stationVerbs, strengthVerbs, troopNouns, underway } from "./tables/words.ts";

const isTroop = (tree: Tree, at: number | null): boolean => at !== null && troopNouns.has(lemmaOf(tree, at));
const isForce = (tree: Tree, at: number): boolean =>
  forceNouns.has(lemmaOf(tree, at)) || forceNouns.has(lowerOf(tree, at));

const future = new Set(["will", "would", "'ll", "to", "could", "may", "might", "should"]);
const isFuture = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, "aux", "mark").some((at) => future.has(lowerOf(tree, at)));

/** The head under which a counted noun stands as argument: its verb or noun. */
const governor = (tree: Tree, { counted, from }: Placed): number => headOf(tree, counted ?? from);

const base = (placed: Placed, sentence: Sentence) => ({
  value: amountOf(placed.quantity, "person"),
  sentence,
  token: placed.from,
});

/** "the existing 4,000-strong mission", "a force of 6,000", "the mission numbers 6,000", "3,000 troops are stationed in". */
const strengthOf = (frame: StateFrame, sentence: Sentence, placed: Placed): Found | null => {
  const { tree } = frame;
  const { counted, quantity } = placed;
  const common = { ...base(placed, sentence), property: "force-strength" as const, object: null };
  if (
    /strong/i.test(quantity.text) &&
    counted !== null &&
    (isForce(tree, counted) || tree.tokens[counted]?.upos === "PROPN")
  )
    return {
      ...common,
      subject: phraseRef(frame, counted),
      rule: "n-strong",
      score: 0.93,
      reason: "a body that is so many strong",
      within: phraseSpan(frame, counted),
    };
  const above = governor(tree, placed);
  const head = counted ?? placed.from;
  if (
    above >= 0 &&
    isForce(tree, above) &&
    isRelation(relationOf(tree, head), ["nmod"]) &&
    caseOf(tree, head) === "of" &&
    (counted === null || isTroop(tree, counted) || lemmaOf(tree, counted) === "people")
  )
    return {
      ...common,
      subject: phraseRef(frame, above),
      rule: "force-of-n",
      score: 0.85,
      reason: "a body of so many people",
      within: phraseSpan(frame, above),
    };
  const verb = [head, ...ancestorsOf(tree, head)].find((at) => tree.tokens[at]?.upos === "VERB");
  if (verb === undefined || isFuture(tree, verb)) return null;
  const [subject] = childrenBy(tree, verb, "nsubj");
  if (
    strengthVerbs.has(lemmaOf(tree, verb)) &&
    subject !== undefined &&
    above === verb &&
    (isForce(tree, subject) ||
      (isTroop(tree, counted) && ["number", "have", "maintain", "keep", "field"].includes(lemmaOf(tree, verb))))
  )
    return isTroop(tree, counted) || counted === null || lemmaOf(tree, counted) === "people"
      ? {
          ...common,
          subject: actorRef(frame, subject),
          rule: "body-numbers-n",
          score: 0.85,
          reason: "a body has so many people",
          within: phraseSpan(frame, subject),
        }
      : null;
  if (!isTroop(tree, counted) || counted === null || !stationVerbs.has(lemmaOf(tree, verb)) || quantity.increment)
    return null;
  const stands = verb === above || (isRelation(relationOf(tree, verb), ["acl"]) && headOf(tree, verb) === counted);
  const passive = ["station", "base", "deploy", "garrison"].includes(lemmaOf(tree, verb));
  if (!stands || (passive && lemmaOf(tree, verb) === "deploy" && childrenBy(tree, verb, "obj").length > 0)) return null;
  return {
    ...common,
    subject: actorRef(frame, counted),
    rule: "n-stationed",
    score: 0.75,
    reason: "so many stand somewhere",
    within: phraseSpan(frame, counted),
  };
};

const after = ({ input, tree }: StateFrame, { to, quantity }: Placed, sentence: Sentence): string =>
  input.article.text
    .slice(quantity.end, Math.min(sentence.end, tree.tokens[to + 8]?.end ?? sentence.end))
    .toLowerCase();

/** Who is reinforced: "to join the mission", "to reinforce the garrison". */
const joinedBody = (frame: StateFrame, sentence: Sentence, from: number): number | null => {
  const { tree } = frame;
  for (let at = from; at < Math.min(sentence.to, from + 16); at++)
    if (["join", "reinforce", "bolster", "strengthen", "augment"].includes(lemmaOf(tree, at)))
      return childrenBy(tree, at, "obj")[0] ?? null;
  return null;
};

/** "the 700 already en route", "an additional 500 soldiers", "sent 300 police", "increase by 2,000 troops". */
const reinforcementOf = (frame: StateFrame, sentence: Sentence, placed: Placed): Found | null => {
  const { tree } = frame;
  const { counted, quantity } = placed;
  if (/strong/i.test(quantity.text)) return null;
  const head = counted ?? placed.from;
  const verb = [head, ...ancestorsOf(tree, head)].find((at) => tree.tokens[at]?.upos === "VERB");
  const tail = after(frame, placed, sentence);
  const moving = underway.find((words) => tail.includes(words) && tail.indexOf(words) < 40);
  const troops = isTroop(tree, counted);
  const sent =
    verb !== undefined &&
    sendVerbs.has(lemmaOf(tree, verb)) &&
    (troops || (counted !== null && quantity.increment && isForce(tree, counted)));
  const sentAsObject =
    sent &&
    headOf(tree, head) === verb &&
    (isRelation(relationOf(tree, head), ["obj", "obl"]) || relationOf(tree, head) === "nsubj:pass");
  const more = quantity.increment && troops;
  if (!moving && !sentAsObject && !more) return null;
  if (
    moving &&
    !troops &&
    counted !== null &&
    quantity.unit !== "none" &&
    !/en route|way/.test(counted === null ? "" : lowerOf(tree, counted))
  )
    return null;
  const joins = joinedBody(frame, sentence, placed.to);
  const sender = verb === undefined ? undefined : childrenBy(tree, verb, "nsubj")[0];
  const subject =
    troops && counted !== null
      ? actorRef(frame, counted)
      : joins !== null
        ? actorRef(frame, joins)
        : sender !== undefined
          ? actorRef(frame, sender)
          : actorRef(frame, head);
  return {
    ...base(placed, sentence),
    property: "reinforcement",
    subject,
    object: joins === null ? null : phraseRef(frame, joins),
    rule: moving ? "n-en-route" : more ? "n-more" : "n-sent",
    score: moving || more ? 0.88 : 0.8,
    reason: moving ? `so many are "${moving}"` : more ? "so many more" : "so many were sent",
    within: phraseSpan(frame, head),
  };
};

/** Strength of forces and what is added to them. A figure that is added is no strength. */
export const strength: StateRule = (frame, sentence) =>
  quantitiesIn(frame, sentence)
    .filter(countsPeople)
    .flatMap((placed) => {
      const found = reinforcementOf(frame, sentence, placed) ?? strengthOf(frame, sentence, placed);
      return found ? [found] : [];
    });
