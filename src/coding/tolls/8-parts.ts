import type { QuantityMention } from "../../core/contract/mention.ts";
import { covers } from "../../core/span.ts";
import { isPersonNoun } from "../../lexicon/people/person-nouns.ts";
import { objectsOf, subjectsOf } from "../syntax/arguments.ts";
import { sideOf, wordsRef } from "../syntax/refs.ts";
import { childrenBy, conjunctsOf, headOf, isRelation, lemmaOf, lowerOf } from "../syntax/tree.ts";
import type { Finding, TollFrame } from "./7-claims.ts";

const isCount = ({ unit }: QuantityMention): boolean => unit === "person" || unit === "none" || unit === "item";

/** The people that a quantity counts: the actor or noun at the head of what is counted, else the number alone. */
export const countedSide = ({ input, tree, actors }: TollFrame, { of, ...number }: QuantityMention) => {
  if (!of) return wordsRef(input.article, number.start, number.end);
  const actor = input.actors.find(({ start, end }) => start <= of.start && end === of.end && start >= number.start);
  const head = actor?.head ?? null;
  return head === null ? wordsRef(input.article, of.start, of.end) : sideOf(input.article, tree, actors, head);
};

const partOf = (frame: TollFrame, whole: Finding, part: QuantityMention): Finding => {
  const { min, best, max } = part;
  const score = whole.score * 0.95;
  return {
    ...whole,
    min,
    best,
    max,
    side: countedSide(frame, part),
    quantity: part,
    words: part,
    whole,
    rule: "part",
    score,
  };
};

/** Counts that the words mark as parts and that have no casualty word of their own: "14 dead, including 3 children". */
const markedParts = (frame: TollFrame, wholes: readonly Finding[]): readonly Finding[] => {
  const taken = new Set(wholes.map(({ quantity }) => quantity?.id));
  return wholes.flatMap((whole) =>
    whole.quantity
      ? frame.input.quantities
          .filter((each) => each.partOf === whole.quantity?.id && !taken.has(each.id) && isCount(each))
          .map((part) => partOf(frame, whole, part))
      : [],
  );
};

const containing = new Set(["include", "comprise"]);
/** What the words of the whole say happened to it: "the dead included three children". */
export const measureOf: Readonly<Record<string, Finding["measure"]>> = {
  dead: "killed",
  killed: "killed",
  deceased: "killed",
  injured: "injured",
  wounded: "injured",
  hurt: "injured",
  missing: "missing",
  detainees: "detained",
  hostages: "abducted",
  captives: "abducted",
};
const theSame =
  /^(?:they|them|dead|injured|wounded|missing|victims?|casualties|detainees?|those|hurt|killed|hostages?)$/;

/** "Thirty were hurt. They included 11 Italians and 19 Hungarians.": parts told by a sentence of their own. */
const includedParts = (frame: TollFrame, wholes: readonly Finding[]): readonly Finding[] => {
  const { input, tree } = frame;
  const found: Finding[] = [];
  if (wholes.length === 0) return found;
  input.sentences.forEach((sentence, nth) => {
    const before = input.sentences[nth - 1];
    for (let at = sentence.from; before && at < sentence.to; at++) {
      if (tree.tokens[at]?.upos !== "VERB" || !containing.has(lemmaOf(tree, at))) continue;
      const subject = subjectsOf(tree, at).find((each) => theSame.test(lowerOf(tree, each)));
      if (subject === undefined) continue;
      const said = measureOf[lowerOf(tree, subject)];
      const whole = wholes.findLast(
        (each) =>
          each.quantity &&
          !each.whole &&
          covers(before, each.words) &&
          (said === undefined || each.measure === said) &&
          (each.best ?? each.min ?? 0) > 1,
      );
      const most = whole?.best ?? whole?.max ?? Number.POSITIVE_INFINITY;
      const heads = objectsOf(tree, at).flatMap((object) => conjunctsOf(tree, object));
      for (const head of whole ? heads : []) {
        const word = tree.tokens[head];
        const part = input.quantities.find(
          (each) => isCount(each) && word && (covers(each.of ?? each, word) || covers(each, word)),
        );
        if (whole && part && (part.best ?? part.min ?? 0) <= most)
          found.push({ ...partOf(frame, whole, part), sentence });
      }
    }
  });
  return found;
};

const casualty =
  /^(?:dead|killed|injured|wounded|missing|victims?|detainees?|hostages?|displaced|deceased|hurt|fatalities|casualties|arrested|detained)$/;

/** "among the dead", "of the wounded": the words of a casualty under such a preposition, or -1. */
const amongAt = ({ tree }: TollFrame, { sentence, words, token }: Finding): number => {
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = lowerOf(tree, at);
    if (word !== "among" && word !== "of") continue;
    const noun = [at + 1, at + 2].find((each) => casualty.test(lowerOf(tree, each)) && each < sentence.to);
    if (noun === undefined || (word === "of" && (tree.tokens[at]?.start ?? 0) - words.end > 1)) continue;
    if (noun === token || (word === "of" && (tree.tokens[at]?.start ?? 0) >= words.end)) return noun;
  }
  return -1;
};

/** "Twenty of the dead were officers": who the part is, told behind the verb. */
const predicateOf = ({ tree, input, actors }: TollFrame, { quantity, sentence }: Finding): Finding["side"] | null => {
  if (!quantity) return null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const noun = headOf(tree, at);
    const counts = covers(quantity, tree.tokens[at] ?? sentence) && isRelation(tree, at, "nsubj");
    const word = tree.tokens[noun];
    if (counts && word && isPersonNoun(word) && childrenBy(tree, noun, "cop").length > 0)
      return sideOf(input.article, tree, actors, noun);
  }
  return null;
};

/** "Three medics were among the dead": a part of the last figure before that told as many or more of that measure. */
export const amongTheDead = (frame: TollFrame, findings: readonly Finding[]): readonly Finding[] => {
  const settled = new Map<Finding, Finding>();
  const sorted = findings.toSorted((a, b) => a.words.start - b.words.start);
  for (const finding of sorted) {
    if (finding.whole || finding.quantity === null || amongAt(frame, finding) < 0) continue;
    const few = finding.best ?? finding.min ?? 0;
    const whole = sorted.findLast(
      (each) =>
        each.measure === finding.measure &&
        each.words.start < finding.words.start &&
        !each.whole &&
        !settled.has(each) &&
        each.quantity !== null &&
        (each.best ?? each.max ?? Number.POSITIVE_INFINITY) > few,
    );
    const side = predicateOf(frame, finding) ?? finding.side;
    if (whole || side !== finding.side) settled.set(finding, { ...finding, side, whole: whole ?? null });
  }
  return findings.map((each) => settled.get(each) ?? each);
};

/** Findings that are parts of others. */
export const partsOf = (frame: TollFrame, wholes: readonly Finding[]): readonly Finding[] => [
  ...markedParts(frame, wholes),
  ...includedParts(frame, wholes),
];
