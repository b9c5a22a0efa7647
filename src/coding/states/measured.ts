import type { Sentence } from "../../core/annotation.ts";
import type { Ref } from "../../core/contract/references.ts";
import type { Property } from "../../core/plover.ts";
import { above, headOf, type Tree } from "../syntax/tree.ts";
import { amountOf, type Found, phraseSpan, type StateFrame } from "./claims.ts";
import type { Placed } from "./quantities-of.ts";

/** A figure in its clause, as the rules of measured states see it. */
export interface Measured {
  readonly frame: StateFrame;
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly placed: Placed;
  /** What is counted, else the number itself. */
  readonly head: number;
  /** The word that `head` hangs on; -1 for the root. */
  readonly above: number;
  /** The nearest verb at or above `head`. */
  readonly verb: number | null;
}

/** A rule: the words it was made for, what it says of the figure, and the subject where it holds. */
export interface MeasuredRule {
  readonly name: string;
  readonly property: Property;
  readonly score: number;
  readonly reason: string;
  readonly example: string;
  /** The state's subject and the token of the phrase that places it; null where the rule does not hold. */
  readonly test: (
    seen: Measured,
  ) => { readonly subject: Ref; readonly at: number; readonly object?: Ref | null } | null;
}

export const measuredAt = (frame: StateFrame, sentence: Sentence, placed: Placed): Measured => {
  const { tree } = frame;
  const head = placed.counted ?? numberHead(tree, placed);
  const verb = above(tree, head).find((at) => tree.tokens[at]?.upos === "VERB") ?? null;
  return { frame, tree, sentence, placed, head, above: headOf(tree, head), verb };
};

/** The word of the figure that hangs outside it: "million" of "1.2 million". */
const numberHead = (tree: Tree, { from, to }: Placed): number => {
  for (let at = to - 1; at >= from; at--) {
    const above = headOf(tree, at);
    if (above < from || above >= to) return at;
  }
  return from;
};

/** The first rule that holds. */
export const firstOf = (rules: readonly MeasuredRule[], seen: Measured, unit: string): Found | null => {
  for (const { name, property, score, reason, test } of rules) {
    const found = test(seen);
    if (!found) continue;
    const { subject, at, object = null } = found;
    const { placed, sentence, frame } = seen;
    const value = amountOf(placed.quantity, unit);
    return {
      property,
      subject,
      object,
      value,
      token: placed.from,
      words: placed.quantity,
      sentence,
      rule: name,
      score,
      reason,
      within: phraseSpan(frame, at),
    };
  }
  return null;
};
