import type { Sentence } from "../../core/annotation.ts";
import type { TimeMention } from "../../core/contract/mention.ts";
import type { LocalDate } from "../../core/date.ts";
import { holding } from "../../core/spans-near.ts";
import { rangeOfValue } from "../calendar/range-of-value.ts";
import { dayAt, valueAt } from "../calendar/value-at.ts";
import type { Meaning } from "../meaning.ts";
import { lengthOf } from "../parsers/length.ts";

export type EventShift = Extract<Meaning, { kind: "event-shift" }>;

const stop = new Set(
  "after before since following prior ahead that this these those with from their there which when where have been were they into over under about last first during against between city town people government country president minister north south east west".split(
    " ",
  ),
);
const nouns = (words: string): string[] =>
  words
    .toLowerCase()
    .match(/\p{L}{4,20}/gu)
    ?.filter((word) => !stop.has(word)) ?? [];

/** The event that the length counts from: the words up to the next stop. */
const eventWords = (text: string, end: number): string => /^[^.,;:()\n]{0,80}/.exec(text.slice(end))?.[0] ?? "";

const anchorDay = (
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly TimeMention[],
  at: TimeMention,
): TimeMention | undefined => {
  const words = nouns(eventWords(text, at.end)).slice(0, 4);
  if (!words.length) return undefined;
  return mentions.find((other) => {
    if (other === at || !other.from || (other.type !== "DATE" && other.type !== "TIME")) return false;
    const sentence = holding(sentences, other.start);
    if (!sentence || (sentence.start <= at.start && at.start < sentence.end)) return false;
    const told = new Set(nouns(text.slice(sentence.start, sentence.end)));
    return told.has(words.at(-1) ?? "") || (told.has(words[0] ?? "") && words.length === 1);
  });
};

const moved = (day: LocalDate, { unit, count }: EventShift): LocalDate | null => dayAt(day, unit, count);

/** Years that "N units from" leaves open on both sides: a near-decade is eight to ten years. */
const slack = (
  mention: TimeMention,
  { unit, count }: EventShift,
  main: TimeMention,
): Pick<TimeMention, "from" | "to" | "grain"> | null => {
  if (!main.from || !main.to) return null;
  const there = moved(main.from, { unit, count: -count, kind: "event-shift" });
  const end = moved(main.to, { unit, count: -count, kind: "event-shift" });
  if (!there || !end) return null;
  if (unit !== "decade" && unit !== "century") return { from: there, to: end, grain: main.grain };
  const years = unit === "decade" ? 1 : 10;
  const later = mention.mod !== "MORE_THAN" && mention.mod !== "EQUAL_OR_MORE";
  const [before, after] = mention.mod ? (later ? [0, years] : [years, 0]) : [years, years];
  const [low, high] = count > 0 ? [before, after] : [after, before];
  const from = dayAt(there, "year", -low);
  const to = dayAt(end, "year", high);
  return from && to ? { from, to, grain: "year" } : null;
};

/**
 * "two days after the vote": where another sentence dates the vote, the mention is that day and two more. "in 2008, a
 * near-decade following the bombing": where only the clause itself is dated, the dates are those of the bombing, and the
 * value stays a length.
 */
export const anchorToEvent = (
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly TimeMention[],
  mention: TimeMention,
  meaning: EventShift,
): TimeMention => {
  const length = lengthOf(meaning.vague ? null : Math.abs(meaning.count), meaning.unit).value;
  const base: TimeMention = { ...mention, type: "DURATION", value: length, from: null, to: null, grain: "day" };
  const grain =
    meaning.unit === "weekend" || meaning.unit === "night"
      ? "day"
      : meaning.unit === "second" || meaning.unit === "minute"
        ? "hour"
        : meaning.unit;
  if (meaning.vague) return { ...base, grain };
  const anchor = anchorDay(text, sentences, mentions, mention);
  if (anchor?.from) {
    const day = moved(anchor.from, meaning);
    const value = day && valueAt(day, meaning.unit);
    const range = value && rangeOfValue(value);
    const fine =
      anchor.grain === "day" || anchor.grain === "hour" || meaning.unit === "year" || meaning.unit === "decade";
    if (range && fine) return { ...base, type: "DATE", value, ...range, implied: true };
  }
  const sentence = holding(sentences, mention.start);
  const main = mentions.findLast(
    (other) =>
      other !== mention &&
      other.end <= mention.start &&
      other.start >= (sentence?.start ?? 0) &&
      other.from !== null &&
      other.type === "DATE",
  );
  const dates = main && slack(mention, meaning, main);
  return dates ? { ...base, ...dates, implied: true } : { ...base, grain };
};
