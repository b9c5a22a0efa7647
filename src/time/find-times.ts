import type { Sentence, Token } from "../core/annotation.ts";
import { mentionId, type TimeMention } from "../core/contract/mention.ts";
import type { LocalDate } from "../core/date.ts";
import type { Tracer } from "../core/trace.ts";
import { scan } from "./lexemes/scan.ts";
import type { Meaning } from "./meaning.ts";
import { propose } from "./propose.ts";
import { dropLooseParts } from "./refiners/drop-loose-parts.ts";
import { joinDayAndTime } from "./refiners/join-day-and-time.ts";
import { keepToTokens, type Placed } from "./refiners/keep-to-tokens.ts";
import { preferTheLongest } from "./refiners/prefer-the-longest.ts";
import { shareTheDay } from "./refiners/share-the-day.ts";
import { widenRanges } from "./refiners/widen-ranges.ts";
import { anchorToEvent } from "./resolve/event-anchors.ts";
import { advance, type Context, isNarrative } from "./resolve/reference-time.ts";
import { resolve } from "./resolve/resolve.ts";
import { type Tense, tenseAt } from "./tense.ts";

export interface TimeInput {
  readonly text: string;
  readonly published: LocalDate | null;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

const needsTense = ({ kind }: Meaning): boolean => kind === "recurring" || kind === "shift";
/** "until 30 June", "by March": an end may lie ahead though the clause is past. */
const openEnd = /\b(?:until|till|by|before|deadline of|expires?|expiring)\s{1,2}(?:the\s)?$/i;

const mentionOf = (input: TimeInput, { candidate, start, end }: Placed, context: Context): TimeMention => {
  const { text, sentences, tokens } = input;
  const { meaning, rule } = candidate;
  let tense: Tense = needsTense(meaning) ? tenseAt(text, sentences, tokens, start) : null;
  if (tense !== "future" && needsTense(meaning) && openEnd.test(text.slice(Math.max(0, start - 16), start)))
    tense = "open";
  const resolved = resolve(meaning, context, tense);
  const compares = "comparison" in meaning || meaning.kind === "quarter-of";
  if (!compares || context.narrative) advance(context, resolved);
  const span = { start, end };
  return {
    kind: "time",
    id: mentionId("time", span),
    ...span,
    text: text.slice(start, end),
    by: rule.id,
    score: resolved.from && !resolved.implied ? 0.95 : resolved.value.includes("X") ? 0.6 : 0.85,
    ...resolved,
  };
};

/**
 * Finds and completes the time expressions of an article: parsers propose, refiners decide, then one reading from the
 * first mention to the last completes each by publication date, tense and the time that the text has reached.
 */
export const findTimes = (input: TimeInput, trace: Tracer): readonly TimeMention[] => {
  const { text, published, sentences, tokens } = input;
  const lexemes = scan(text);
  const proposed = propose(text, lexemes);
  const longest = preferTheLongest(proposed);
  const joined = joinDayAndTime(lexemes, longest);
  const kept = dropLooseParts(shareTheDay(lexemes, joined));
  const placed = keepToTokens(lexemes, tokens, kept);
  const context: Context = {
    published,
    narrative: isNarrative(kept, published),
    reference: null,
    quarter: null,
    longer: false,
  };
  const mentions = placed.map((each) => mentionOf(input, each, context));
  const anchored = mentions.map((mention, at) => {
    const meaning = placed[at]?.candidate.meaning;
    return meaning?.kind === "event-shift" ? anchorToEvent(text, sentences, mentions, mention, meaning) : mention;
  });
  anchored.forEach((mention, at) => {
    const rule = placed[at]?.candidate.rule;
    const { id, start, end } = mention;
    if (rule)
      trace({
        about: id,
        rule: `time/${rule.id.replace("time/", "")}`,
        start,
        end,
        reason: rule.reason,
        action: "added",
      });
  });
  return widenRanges(text, anchored);
};
