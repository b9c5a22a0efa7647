import type { QuantityMention } from "../../core/contract/mention.ts";
import { covers } from "../../core/span.ts";
import { objectsOf, subjectsOf } from "../syntax/arguments.ts";
import { sideOf, wordsRef } from "../syntax/refs.ts";
import { conjunctsOf, lemmaOf, lowerOf } from "../syntax/tree.ts";
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
const theSame =
  /^(?:they|them|dead|injured|wounded|missing|victims?|casualties|detainees?|those|hurt|killed|hostages?)$/;

/** "Thirty were hurt. They included 11 Italians and 19 Hungarians.": parts told by a sentence of their own. */
const includedParts = (frame: TollFrame, wholes: readonly Finding[]): readonly Finding[] => {
  const { input, tree } = frame;
  const found: Finding[] = [];
  input.sentences.forEach((sentence, nth) => {
    const before = input.sentences[nth - 1];
    for (let at = sentence.from; before && at < sentence.to; at++) {
      if (!containing.has(lemmaOf(tree, at)) || tree.tokens[at]?.upos !== "VERB") continue;
      if (!subjectsOf(tree, at).some((subject) => theSame.test(lowerOf(tree, subject)))) continue;
      const whole = wholes.findLast(
        (each) => each.quantity && !each.whole && covers(before, each.words) && (each.best ?? each.min ?? 0) > 1,
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

/** Findings that are parts of others. */
export const partsOf = (frame: TollFrame, wholes: readonly Finding[]): readonly Finding[] => [
  ...markedParts(frame, wholes),
  ...includedParts(frame, wholes),
];
