import type { Annotated, Sentence } from "../../core/annotation.ts";
import type { Article } from "../../core/contract/article.ts";
import type { Amount, StateClaim } from "../../core/contract/claim.ts";
import type { QuantityMention } from "../../core/contract/mention.ts";
import type { PlaceRef, Ref } from "../../core/contract/references.ts";
import { contentId } from "../../core/ids.ts";
import type { Property } from "../../core/plover.ts";
import { covers, type Span } from "../../core/span.ts";
import { calibratedState } from "../calibrate.ts";
import { asOfDate, placeNear, timeNear } from "../syntax/context.ts";
import { phraseOf } from "../syntax/phrases.ts";
import { type ActorIndex, claimantOf, refOf, sideOf, wordsRef } from "../syntax/refs.ts";
import type { Tree } from "../syntax/tree.ts";

export type StateInput = Annotated<"sentences" | "tokens" | "times" | "quantities" | "places" | "actors">;

/** What every rule looks things up in. */
export interface StateFrame {
  readonly input: StateInput;
  readonly tree: Tree;
  readonly actors: ActorIndex;
}

/** A state as a rule found it. `token` is the word that tells it. */
export interface Found {
  readonly property: Property;
  readonly subject: Ref;
  readonly object: Ref | null;
  readonly value: Amount | string;
  readonly token: number;
  /** What says the value; the word `token` where nothing else is given. */
  readonly words?: Span;
  readonly sentence: Sentence;
  readonly rule: string;
  readonly score: number;
  readonly reason: string;
  /** Where the place is looked for first; null where the state has no place. */
  readonly within: Span | null;
  readonly place?: PlaceRef | null;
  /** An office is held as of publication, whatever else the sentence dates. */
  readonly timeless?: boolean;
}

export type StateRule = (frame: StateFrame, sentence: Sentence) => readonly Found[];

export const amountOf = (quantity: QuantityMention, unit = quantity.unit): Amount => ({
  min: quantity.min,
  best: quantity.best,
  max: quantity.max,
  unit,
  ...(quantity.minExclusive ? { minExclusive: true } : {}),
  ...(quantity.maxExclusive ? { maxExclusive: true } : {}),
});

const widestValue = 8;

/** Characters from the first of the tokens to the last; the first named alone where they stand too far apart to be one phrase. */
export const wordsOver = ({ tree }: StateFrame, at: number, ...others: readonly number[]): Span => {
  const all = [at, ...others].filter((each) => each >= 0);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const [first, last] = to - from < widestValue ? [from, to] : [at, at];
  const start = tree.tokens[first]?.start ?? 0;
  return { start, end: tree.tokens[last]?.end ?? start };
};

/** Characters of the noun phrase at `head`. */
export const phraseSpan = ({ tree }: StateFrame, head: number): Span => {
  const { from, to } = phraseOf(tree, head);
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to - 1]?.end ?? 0 };
};

/** The whole noun phrase at `head`, article left out: the words that name a site. */
export const phraseRef = (frame: StateFrame, head: number): Ref => {
  const { tree, input } = frame;
  const { from, to } = phraseOf(tree, head);
  let first = from;
  while (first < head && ["DET", "PUNCT", "CCONJ"].includes(tree.tokens[first]?.upos ?? "")) first++;
  const start = tree.tokens[first]?.start ?? 0;
  const end = tree.tokens[Math.max(first, to - 1)]?.end ?? start;
  const actor = frame.actors.byHead.get(head);
  const same = actor && actor.start === start && actor.end === end ? actor : undefined;
  return same ? refOf(same, frame.actors) : wordsRef(input.article, start, end);
};

export const actorRef = ({ input, tree, actors }: StateFrame, head: number): Ref =>
  sideOf(input.article, tree, actors, head);

/** Where soldiers are from is not where they stand: "soldiers from Poland guard the hall". */
const elsewhere = (places: StateFrame["input"]["places"], subject: Ref): StateFrame["input"]["places"] =>
  places.some((place) => covers(subject, place) && place.precision === "country")
    ? places.filter((place) => place.precision !== "country" || !covers(subject, place))
    : places;

export const toStateClaim = (frame: StateFrame, article: Article, found: Found): StateClaim => {
  const { sentence, property, subject, object, value, token } = found;
  const { start, end } = sentence;
  const { times, places } = frame.input;
  const word = frame.tree.tokens[token] ?? sentence;
  const said = found.words ?? word;
  const shown = typeof value === "string" ? value : `${value.min} ${value.best} ${value.max} ${value.unit}`;
  return {
    id: contentId("state", article.id, start, end, property, subject.start, subject.end, object?.start ?? null, shown),
    kind: "state",
    start,
    end,
    quote: article.text.slice(start, end),
    by: `states/${found.rule}`,
    score: calibratedState(found.score),
    claimant: claimantOf(article, frame.tree, frame.actors, token),
    property,
    subject,
    object,
    place:
      found.place ??
      (found.within
        ? placeNear(property === "control" ? places : elsewhere(places, subject), sentence, found.within)
        : null),
    value,
    words: { text: article.text.slice(said.start, said.end), start: said.start, end: said.end },
    asOf: found.timeless ? article.published : asOfDate(article, timeNear(article, times, sentence, word)),
  };
};
