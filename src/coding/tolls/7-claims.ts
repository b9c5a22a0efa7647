import type { Annotated, Sentence } from "../../core/annotation.ts";
import type { EventClaim, TollClaim } from "../../core/contract/claim.ts";
import type { QuantityMention } from "../../core/contract/mention.ts";
import type { Ref } from "../../core/contract/references.ts";
import { contentId } from "../../core/ids.ts";
import type { Measure } from "../../core/plover.ts";
import type { Span } from "../../core/span.ts";
import { calibratedToll } from "../calibrate.ts";
import { asOfDate, timeNear } from "../syntax/context.ts";
import { type ActorIndex, claimantOf } from "../syntax/refs.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Interval, QuantityIndex } from "./3-counts.ts";
import { eventOf, isNobodysDoing } from "./6-cause.ts";

export type TollInput = Annotated<"sentences" | "tokens" | "times" | "quantities" | "places" | "actors" | "events">;

/** Everything that the steps look things up in, made once an article. */
export interface TollFrame {
  readonly input: TollInput;
  readonly tree: Tree;
  readonly quantities: QuantityIndex;
  readonly actors: ActorIndex;
}

/** A toll as found, before claims are linked to one another. */
export interface Finding extends Interval {
  readonly measure: Measure;
  readonly side: Ref;
  readonly token: number;
  readonly sentence: Sentence;
  readonly rule: string;
  readonly score: number;
  readonly quantity: QuantityMention | null;
  /** What says the number. */
  readonly words: Span;
  /** The finding that this one is a part of. */
  readonly whole: Finding | null;
}

/** The event that left the toll: that of its whole for a part; none for what nobody did. */
const causeOf = ({ input, tree }: TollFrame, { measure, sentence, token }: Finding): EventClaim | null => {
  if (isNobodysDoing(tree, token)) return null;
  const word = tree.tokens[token] ?? sentence;
  return eventOf(input.events, measure, sentence, word, timeNear(input.article, input.times, sentence, word));
};

/** The claim of a finding: quote, claimant, event and date. */
export const toClaim = (
  frame: TollFrame,
  finding: Finding,
  partOf: string | null,
  whole: Finding | null = null,
): TollClaim => {
  const { input, tree, actors } = frame;
  const { article, times } = input;
  const { sentence, token, measure, side, min, best, max, words } = finding;
  const word = tree.tokens[token] ?? sentence;
  const event = causeOf(frame, whole ?? finding);
  const { start, end } = sentence;
  return {
    id: contentId("toll", article.id, start, end, measure, side.start, side.end, min, best, max),
    kind: "toll",
    start,
    end,
    quote: article.text.slice(start, end),
    by: `tolls/${finding.rule}`,
    score: calibratedToll(finding.score),
    claimant: claimantOf(article, tree, actors, token) ?? (event?.start === start ? event.claimant : null),
    measure,
    side,
    min,
    best,
    max,
    words: { text: article.text.slice(words.start, words.end), start: words.start, end: words.end },
    partOf,
    event: event?.id ?? null,
    asOf: asOfDate(article, timeNear(article, times, sentence, word)),
  };
};
