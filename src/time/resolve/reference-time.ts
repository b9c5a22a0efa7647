import { daysBetween, type LocalDate } from "../../core/date.ts";
import type { Resolved } from "../meaning.ts";
import type { Candidate } from "../propose.ts";

/** The time that the text has reached: the last date that it told, with its grain. */
export interface Reference {
  readonly day: LocalDate;
  readonly value: string;
  readonly grain: Resolved["grain"];
}

/** What resolution knows of the article: `reference` moves as the text is read. */
export interface Context {
  readonly published: LocalDate | null;
  /** A history: months without a year belong to the running time and not to publication. */
  readonly narrative: boolean;
  reference: Reference | null;
  /** The last quarter told: business pages compare with it long after. */
  quarter: Reference | null;
  /** True where the text has told a stretch of several quarters since: it compares that, and not the quarter. */
  longer: boolean;
}

const severalQuarters = /^P(?:6|9)M$/;

const newsRules =
  /^time\/(today|yesterday|tomorrow|tonight|overnight|last-night|this-morning|last-week|weekday|ago|recently|recent|recent-units|current|at-present|the-weekend|past-length)$/;

/**
 * News or history? News speaks of days around its publication; a history names the years it tells of. Histories are texts
 * with four or more stated years far from publication, at least three for each word that only news uses. Without a
 * publication date the running time is all there is.
 */
export const isNarrative = (candidates: readonly Candidate[], published: LocalDate | null): boolean => {
  if (!published) return true;
  let far = 0;
  let near = 0;
  for (const { rule, meaning } of candidates) {
    if (newsRules.test(rule.id)) near++;
    if (meaning.kind !== "value" || meaning.value.startsWith(published)) continue;
    const year = /^(\d{4})(?:-|$)/.exec(meaning.value)?.[1];
    if (meaning.value.startsWith("BC")) far++;
    else if (year && Math.abs(daysBetween(`${year}-07-01`, published)) > 500) far++;
    else if (year) near++;
  }
  return far >= 4 && far >= 3 * near;
};

/** A told date moves the running time. Lengths, sets, vague times and the day of publication itself do not. */
export const advance = (context: Context, { type, value, from, grain }: Resolved): void => {
  if (type === "DURATION" && severalQuarters.test(value)) context.longer = true;
  if ((type !== "DATE" && type !== "TIME") || !from || grain === "decade" || grain === "century") return;
  if (context.narrative && from === context.published) return;
  context.reference = { day: from, value, grain };
  if (grain === "quarter" && value.includes("Q")) {
    context.quarter = context.reference;
    context.longer = false;
  }
};
