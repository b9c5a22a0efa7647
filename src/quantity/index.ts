import type { Annotated, Sentence } from "../core/annotation.ts";
import { component } from "../core/component.ts";
import { mentionId, type QuantityMention } from "../core/contract/mention.ts";
import { overlaps, type Span } from "../core/span.ts";
import { holding, overlapping } from "../core/spans-near.ts";
import type { Tracer } from "../core/trace.ts";
import { type Piece, piecePattern, piecesOf } from "./1-pieces.ts";
import { digitPatterns, type Numeral, readNumeral } from "./2-numerals.ts";
import { notCounts } from "./3-not-counts.ts";
import { type Bounded, bound } from "./4-bounds.ts";
import { type Counted, countedBy } from "./5-counted.ts";
import { isAge } from "./6-ages.ts";
import { linkParts, partPatterns } from "./7-parts.ts";

type Input = Annotated<"sentences" | "tokens" | "times">;

/** People and things come whole, so "more than 30 people" begins at 31; "more than 4 percent" stays open at 4. */
const wholeUnits = new Set(["person", "item", "none", "seat"]);

const interval = (
  found: Bounded,
  unit: string,
): Pick<QuantityMention, "min" | "best" | "max" | "minExclusive" | "maxExclusive"> => {
  const whole = wholeUnits.has(unit) && Number.isInteger(found.min ?? 0) && Number.isInteger(found.max ?? 0);
  const min = found.min !== null && found.minExclusive && whole ? found.min + 1 : found.min;
  const most = found.max !== null && found.maxExclusive && whole ? Math.max(0, found.max - 1) : found.max;
  // "up to more than 0": of two bounds that cannot both hold, the lower one is kept.
  const max = min !== null && most !== null && min > most ? null : most;
  const { best } = found;
  if (whole || !(found.minExclusive || found.maxExclusive)) return { min, best, max };
  return {
    min,
    best,
    max,
    ...(found.minExclusive ? { minExclusive: true } : {}),
    ...(found.maxExclusive ? { maxExclusive: true } : {}),
  };
};

const toMention = (
  { article: { text }, tokens }: Input,
  pieces: readonly Piece[],
  found: Bounded,
  counted: Counted,
): QuantityMention => {
  const first = tokens[pieces[counted.from]?.token ?? 0];
  const last = tokens[pieces[counted.to - 1]?.token ?? 0];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const of = counted.of;
  const from = of ? tokens[of.from]?.start : undefined;
  const to = of ? tokens[of.to - 1]?.end : undefined;
  return {
    id: mentionId("quantity", { start, end }),
    kind: "quantity",
    start,
    end,
    text: text.slice(start, end),
    by: `quantity/${found.form}-${found.rule}`,
    score: found.form === "vague" ? 0.8 : 0.95,
    ...interval(found, counted.unit),
    unit: counted.unit,
    of: from === undefined || to === undefined ? null : { text: text.slice(from, to), start: from, end: to },
    increment: found.increment,
    partOf: null,
  };
};

const spanOf = (pieces: readonly Piece[], { from, to }: Pick<Numeral, "from" | "to">): Span => ({
  start: pieces[from]?.start ?? 0,
  end: pieces[to - 1]?.end ?? 0,
});

const inSentence = (input: Input, sentence: Sentence, times: readonly Span[], trace: Tracer): QuantityMention[] => {
  const pieces = piecesOf(input.tokens, sentence);
  const found: QuantityMention[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const numeral = readNumeral(pieces, at);
    if (!numeral) continue;
    const span = spanOf(pieces, numeral);
    const sight = { pieces, tokens: input.tokens, numeral };
    const not = times.some((time) => overlaps(time, span))
      ? { name: "time" }
      : notCounts.find(({ test }) => test(sight));
    const bounded = not ? null : bound(pieces, numeral);
    if (not || !bounded) {
      trace({
        about: mentionId("quantity", span),
        rule: `quantity/${not?.name ?? "time"}`,
        ...span,
        reason: "looks like a count and is none",
        action: "removed",
      });
      at = Math.max(at, numeral.to - 1);
      continue;
    }
    const age = isAge(pieces, input.tokens, bounded);
    const counted: Counted = age
      ? { unit: "age", of: null, to: bounded.to, from: bounded.from }
      : countedBy(input.tokens, sentence, pieces, bounded);
    const mention = toMention(input, pieces, bounded, counted);
    const previous = found.at(-1);
    if (!previous || previous.end <= mention.start) {
      found.push(mention);
      trace({
        about: mention.id,
        rule: "quantity/read",
        start: mention.start,
        end: mention.end,
        reason: `${mention.by}, unit ${mention.unit}`,
        action: "added",
      });
    }
    at = Math.max(at, bounded.to - 1, counted.to - 1);
  }
  return found;
};

/**
 * Numbers that count or measure, as intervals with unit and what is counted. A number inside a time expression is left
 * to the time; ages have the unit "age"; addresses, clock times, scores and model numbers are no quantities.
 */
export const quantity = component({
  name: "quantity",
  needs: ["sentences", "tokens", "times"],
  gives: ["quantities"],
  run(input, trace) {
    const mentions = input.sentences.flatMap((sentence) => {
      const times = overlapping(input.times, sentence);
      return inSentence(input, sentence, times, trace);
    });
    const startOf = (at: number): number => holding(input.sentences, at)?.start ?? 0;
    return { quantities: linkParts(input.article.text, mentions, startOf) };
  },
});

/** Every expression of this room that meets article text. */
export const quantityPatterns = (): readonly RegExp[] => [piecePattern, ...digitPatterns, ...partPatterns];
