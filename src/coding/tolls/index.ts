import type { Sentence } from "../../core/annotation.ts";
import { component } from "../../core/component.ts";
import type { TollClaim } from "../../core/contract/claim.ts";
import type { ActorMention } from "../../core/contract/mention.ts";
import { covers, join } from "../../core/span.ts";
import { overlapping } from "../../core/spans-near.ts";
import type { Tracer } from "../../core/trace.ts";
import { subjectsOf } from "../syntax/arguments.ts";
import { indexActors, sideOf, wordsRef } from "../syntax/refs.ts";
import { caseOf, childrenBy, lemmaOf, lowerOf, type Tree, treeOf } from "../syntax/tree.ts";
import { type Trigger, triggersIn } from "./1-triggers.ts";
import { victimsByOrder, victimsOf } from "./2-victims.ts";
import { type Count, countOf, indexQuantities, wordsOfCount } from "./3-counts.ts";
import { isNegated, isRate, unreality } from "./4-reality.ts";
import { tollFigure } from "./5-figures.ts";
import { type Finding, type TollFrame, toClaim } from "./7-claims.ts";
import { amongTheDead, partsOf } from "./8-parts.ts";
import { toldParts } from "./8-told-parts.ts";
import { settleSides } from "./9-sides.ts";

const surer: Readonly<Record<Count["by"], number>> = {
  quantity: 1,
  indefinite: 0.95,
  none: 0.95,
  name: 0.9,
  reflexive: 0.9,
  definite: 0.75,
  pronoun: 0.7,
  plural: 0.5,
};

const isExact = ({ min, best, max }: Count): boolean => best !== null && min === best && max === best;

/** "A man and a woman": single people joined are one figure. Counted groups keep a figure each. */
const joined = (heads: readonly number[], counts: readonly (Count | null)[]): Count | null => {
  if (heads.length < 2 || !counts.every((count) => count && isExact(count) && count.best === 1 && !count.quantity))
    return null;
  const total = heads.length;
  return {
    min: total,
    best: total,
    max: total,
    quantity: null,
    by: counts.some((count) => count?.by === "name") ? "name" : "indefinite",
  };
};

const findingsOf = (frame: TollFrame, sentence: Sentence, trigger: Trigger): readonly Finding[] => {
  const { tree, quantities, input } = frame;
  const base = { measure: trigger.measure, token: trigger.token, sentence, rule: trigger.rule, whole: null };
  if (trigger.role === "toll") {
    const figure = tollFigure(tree, quantities, trigger, sentence.to);
    if (!figure) return [];
    const of = figure.of ?? figure;
    return [
      {
        ...base,
        ...bounds(figure),
        side: wordsRef(input.article, of.start, of.end),
        score: trigger.score,
        quantity: figure,
        words: figure,
      },
    ];
  }
  if (trigger.role === "mixed") return mixed(frame, base, trigger);
  const negated = isNegated(tree, trigger.token);
  const elliptic = countedBefore(frame, trigger);
  if (elliptic !== null) return ofHeads(frame, base, trigger, [elliptic], negated);
  const found = victimsOf(tree, trigger).flatMap((heads) => ofHeads(frame, base, trigger, heads, negated));
  if (found.some(({ quantity }) => quantity)) return found;
  const guessed = victimsByOrder(tree, trigger).flatMap((head) => ofHeads(frame, base, trigger, [head], negated));
  if (found.length && (trigger.role !== "object" || !guessed.some(({ quantity }) => quantity))) return found;
  return guessed.map((finding) => ({ ...finding, score: finding.score * guess }));
};

/** "Twelve casualties" are the dead and the hurt together: neither can be more. "No casualties" are none of either. */
const mixed = ({ tree, quantities, input }: TollFrame, base: Base, trigger: Trigger): readonly Finding[] => {
  const count = countOf(tree, quantities, trigger.token, true);
  const word = tree.tokens[trigger.token];
  if (!count || !word || count.by === "plural") return [];
  const side = wordsRef(input.article, word.start, word.end);
  const most = { min: 0, best: count.max === 0 ? 0 : null, max: count.max };
  return (["killed", "injured"] as const).map((measure) => ({
    ...base,
    measure,
    ...most,
    side,
    score: trigger.score,
    quantity: count.quantity,
    words: wordsOfCount(tree, trigger.token, count),
  }));
};

/** "… and dozens injured": a counted word right before a bare participle is its victims, whatever the tree says. */
const countedBefore = ({ tree, quantities }: TollFrame, { token, role }: Trigger): number | null => {
  const next = tree.tokens[token + 1]?.upos ?? "";
  const bare = tree.tokens[token]?.xpos === "VBN" || !["NOUN", "PROPN", "DET", "NUM", "PRON", "ADJ"].includes(next);
  if (role !== "object" || !bare) return null;
  if (childrenBy(tree, token, "nsubj:pass", "obj", "aux:pass").length) return null;
  return quantities.byToken.has(token - 1) || quantities.byCounted.has(token - 1) ? token - 1 : null;
};

/** A victim found by the order of words alone is a little less sure. */
const guess = 0.9;

type Base = Pick<Finding, "measure" | "token" | "sentence" | "rule" | "whole">;

/** "They (18 people) were held": the number in brackets is that of the pronoun before it. */
const countIn = ({ tree, quantities }: TollFrame, head: number, casualtyNoun: boolean): Count | null => {
  const quantity = lowerOf(tree, head + 1) === "(" ? quantities.byToken.get(head + 2) : undefined;
  if (!quantity || lowerOf(tree, head) !== "they") return countOf(tree, quantities, head, casualtyNoun);
  const { min, best, max } = quantity;
  return { min, best, max, quantity, by: "quantity" };
};

const ofHeads = (
  frame: TollFrame,
  base: Base,
  trigger: Trigger,
  heads: readonly number[],
  negated: boolean,
): readonly Finding[] => {
  const { tree, actors, input } = frame;
  const casualtyNoun = trigger.role === "governs" || trigger.role === "itself";
  const counts = heads.map((head) => countIn(frame, head, casualtyNoun && head === trigger.token));
  const together = joined(heads, counts);
  const first = heads[0];
  const last = heads.at(-1);
  if (together && first !== undefined && last !== undefined) {
    const from = sideOf(input.article, tree, actors, first);
    const to = sideOf(input.article, tree, actors, last);
    const side = to.end > from.start ? wordsRef(input.article, from.start, to.end) : from;
    const words = join(wordsOfCount(tree, first, together), wordsOfCount(tree, last, together));
    const score = trigger.score * surer[together.by];
    return negated ? [] : [{ ...base, ...bounds(together), side, score, quantity: null, words }];
  }
  return heads.flatMap((head, at): Finding[] => {
    const count = counts[at];
    if (!count || (negated && count.by !== "none")) return [];
    if (count.by === "plural" && /^(?:amod|compound)/.test(tree.tokens[trigger.token]?.deprel ?? "")) return [];
    if (count.by === "name" && (isBody(actors.byHead.get(head)) || isPlace(frame, head))) return [];
    if (count.by !== "quantity" && base.rule.endsWith("homeless")) return [];
    if (isNoVictim(frame, base, head, count)) return [];
    if (base.measure === "killed" && speakers.test(lowerOf(tree, head))) return [];
    const people = reflexive.test(lowerOf(tree, head))
      ? (subjectsOf(tree, trigger.token)[0] ?? head)
      : peopleIn(tree, head);
    const of = count.quantity?.of;
    const named = actors.byHead.has(people) || !of || of.end <= (tree.tokens[people]?.start ?? 0);
    const side = named ? sideOf(input.article, tree, actors, people) : wordsRef(input.article, of.start, of.end);
    const rule = reflexive.test(lowerOf(tree, head)) ? `${base.rule}-self` : base.rule;
    const score = trigger.score * surer[count.by];
    const words = wordsOfCount(tree, head, count);
    return [{ ...base, rule, ...bounds(count), side, score, quantity: count.quantity, words }];
  });
};

const fighting: ReadonlySet<string> = new Set(["MIL", "REB", "UAF", "PRM", "COP", "CRM"]);
const onTheRun =
  /^(?:soldier|troop|fighter|gunman|attacker|suspect|assailant|bomber|driver|killer|robber|inmate|prisoner|rebel|militant|thief|man)$/;
const dwellers =
  /^(?:resident|villager|people|family|civilian|inhabitant|person|refugee|household|woman|child|local|townspeople|citizen)$/;

/** Words of moving and holding that make no victim of everyone: soldiers who flee, ministers flown out, a captured town's name. */
const isNoVictim = ({ tree, actors }: TollFrame, { rule }: Base, head: number, count: Count): boolean => {
  const people = peopleIn(tree, head);
  const noun = lemmaOf(tree, people);
  if (rule === "capture" || rule === "recapture") return count.by === "name" || count.by === "pronoun";
  if (rule === "leave-home") return count.by !== "quantity" || !dwellers.test(noun);
  if (rule === "take-hospital" || rule === "evacuate") return count.by === "plural";
  if (rule !== "flee") return false;
  return onTheRun.test(noun) || (actors.byHead.get(people)?.sectors.some((sector) => fighting.has(sector)) ?? false);
};

/** A state or an organisation is named, and no single victim. */
const isBody = (actor: ActorMention | undefined): boolean => actor?.type === "state" || actor?.type === "organisation";

/** The town of "a Severn man", where the parser hangs the verb on the town. */
const isPlace = ({ tree, input, actors }: TollFrame, head: number): boolean => {
  const word = tree.tokens[head];
  if (!word || actors.byHead.get(head)?.type === "person") return false;
  return overlapping(input.places, word).some((place) => covers(place, word));
};

/** "We were killed on the wings": who says so lives. */
const speakers = /^(?:we|us|i|me)$/;

const reflexive = /^(?:himself|herself|themselves|self)$/;

const collective =
  /^(?:couple|pair|dozens?|scores?|hundreds?|thousands?|millions?|handful|number|group|half|third|quarter|majority|trio|one|none|all|both|some|many|most|each|neither|any)$/;

/** "dozens of farmers", "two of the officers": the people are in the "of" phrase. */
const peopleIn = (tree: Tree, head: number): number => {
  if (!collective.test(lowerOf(tree, head)) && tree.tokens[head]?.upos !== "NUM") return head;
  return childrenBy(tree, head, "nmod").find((at) => caseOf(tree, at) === "of") ?? head;
};

const bounds = ({ min, best, max }: Pick<Count, "min" | "best" | "max">) => ({ min, best, max });

const key = ({ measure, quantity, side, best, min }: Finding): string =>
  `${measure} ${quantity?.id ?? `${side.start} ${best} ${min}`}`;

/** One finding a figure and measure: the surest word that told it. Killed wins over injured for the same people. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => {
  const kept = new Map<string, Finding>();
  for (const each of findings) {
    const same = kept.get(key(each));
    if (!same || each.score > same.score) kept.set(key(each), each);
  }
  const all = [...kept.values()];
  const deadly = new Set(
    all.filter(({ measure }) => measure === "killed").map((each) => `${each.quantity?.id ?? each.side.start}`),
  );
  return all.filter(
    (each) =>
      each.measure !== "injured" ||
      each.rule === "casualties" ||
      !deadly.has(`${each.quantity?.id ?? each.side.start}`),
  );
};

const inSentence = (frame: TollFrame, sentence: Sentence, trace: Tracer): readonly Finding[] => {
  const { tree, input } = frame;
  const triggers = triggersIn(tree, sentence.from, sentence.to);
  if (!triggers.length) return [];
  const text = input.article.text.slice(sentence.start, sentence.end);
  if (text.endsWith("?") || isRate(text)) return [];
  return triggers.flatMap((trigger) => {
    const why = unreality(tree, trigger.token);
    const word = tree.tokens[trigger.token];
    if (why && word)
      trace({
        about: `toll:${word.start}-${word.end}`,
        rule: `tolls/${trigger.rule}`,
        start: word.start,
        end: word.end,
        reason: why,
        action: "removed",
      });
    return why ? [] : findingsOf(frame, sentence, trigger);
  });
};

/**
 * Toll claims: who was killed, injured, missing, detained, displaced or abducted, how many, and who says so. Casualty
 * words find the victims through the dependency tree; the count is their quantity, determiner or name.
 */
export const tolls = component({
  name: "tolls",
  needs: ["sentences", "tokens", "times", "quantities", "places", "actors", "events"],
  gives: ["tolls"],
  run(input, trace) {
    const tree = treeOf(input.tokens, input.sentences);
    const frame: TollFrame = {
      input,
      tree,
      quantities: indexQuantities(tree, input.quantities),
      actors: indexActors(input.actors),
    };
    const own = amongTheDead(
      frame,
      distinct(input.sentences.flatMap((sentence) => inSentence(frame, sentence, trace))),
    );
    const counted = [...own, ...partsOf(frame, own)];
    const findings = settleSides(frame, [...counted, ...toldParts(frame, counted)]);
    const idOf = new Map<Finding, string>();
    const byQuantity = new Map(findings.map((each) => [`${each.measure} ${each.quantity?.id}`, each]));
    const claims: TollClaim[] = [];
    const told = new Set<string>();
    for (const finding of findings) {
      const wholeId = finding.quantity?.partOf ? `${finding.measure} ${finding.quantity.partOf}` : "";
      const whole = finding.whole ?? byQuantity.get(wholeId) ?? null;
      const claim = toClaim(frame, finding, (whole && idOf.get(whole)) ?? null, whole);
      idOf.set(finding, claim.id);
      if (told.has(claim.id)) continue;
      told.add(claim.id);
      claims.push(claim);
      trace({
        about: claim.id,
        rule: `tolls/${finding.rule}`,
        start: claim.start,
        end: claim.end,
        reason: `"${lemmaOf(tree, finding.token)}" tells ${claim.measure} of "${claim.side.text}"`,
        action: "added",
      });
    }
    return { tolls: claims };
  },
});
