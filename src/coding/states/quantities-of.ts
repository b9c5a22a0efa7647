import type { Sentence } from "../../core/annotation.ts";
import type { QuantityMention } from "../../core/contract/mention.ts";
import { covers } from "../../core/span.ts";
import { overlapping } from "../../core/spans-near.ts";
import type { StateFrame } from "./claims.ts";

/** A quantity with the tokens it covers and the head of what it counts. */
export interface Placed {
  readonly quantity: QuantityMention;
  readonly from: number;
  /** Half-open. */
  readonly to: number;
  /** Last token of the noun phrase that is counted, else null. */
  readonly counted: number | null;
}

/** The quantities of a sentence, laid on its tokens. */
export const quantitiesIn = ({ input, tree }: StateFrame, sentence: Sentence): readonly Placed[] =>
  overlapping(input.quantities, sentence)
    .filter((quantity) => covers(sentence, quantity))
    .map((quantity) => {
      let from = sentence.from;
      while (from < sentence.to && (tree.tokens[from]?.end ?? 0) <= quantity.start) from++;
      let to = from + 1;
      while (to < sentence.to && (tree.tokens[to]?.start ?? 0) < quantity.end) to++;
      const { of } = quantity;
      if (!of) return { quantity, from, to, counted: null };
      let first = sentence.from;
      while (first < sentence.to && (tree.tokens[first]?.start ?? 0) < of.start) first++;
      let counted = first;
      for (let at = first; at < sentence.to && (tree.tokens[at]?.end ?? 0) <= of.end; at++) {
        if (tree.tokens[at]?.form.toLowerCase() === "of" && at > first) break;
        counted = at;
      }
      return { quantity, from, to, counted };
    });

const peopleUnits = new Set(["person", "none", "item"]);
export const countsPeople = ({ quantity }: Placed): boolean => peopleUnits.has(quantity.unit);
