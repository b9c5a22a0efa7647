import type { SituationEvent } from "../../core/record/event.ts";
import type { Tension, TensionDay } from "../../core/record/picture.ts";

const shownDays = 7;
const shownTerms = 3;

/** Days in a row of which nobody reported. */
const gapsIn = (days: readonly TensionDay[]): string[] => {
  const gaps: { from: string; to: string }[] = [];
  let open: { from: string; to: string } | undefined;
  for (const { day, index } of days) {
    if (index !== null) open = undefined;
    else if (open) open.to = day;
    else {
      open = { from: day, to: day };
      gaps.push(open);
    }
  }
  return gaps.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
};

const dayLine = ({ day, index, terms }: TensionDay): string => {
  if (index === null) return `${day}: no reporting`;
  const shown = terms.slice(0, shownTerms).map(({ type, at, value }) => `${type} of ${at} ${value.toFixed(2)}`);
  const rest = terms.length > shownTerms ? [`${terms.length - shownTerms} more`] : [];
  return `${day}: ${index.toFixed(2)}${terms.length > 0 ? ` = ${[...shown, ...rest].join(" + ")}` : ""}`;
};

/** The index of the last days with its greatest terms, where it changed and by which events, and where nobody reported. */
export const tensionLines = (tension: Tension, events: readonly SituationEvent[]): string[] => {
  const { days, changes, formula } = tension;
  if (days.every(({ index }) => index === null)) return [];
  const quotes = new Map(events.map(({ id, quote }) => [id, quote.replace(/\s+/g, " ")]));
  const gaps = gapsIn(days);
  return [
    ...days.slice(-shownDays).map(dayLine),
    ...changes.flatMap(({ day, before, after, evidence }) => [
      `changed on ${day} from ${before} to ${after}`,
      ...evidence.slice(0, shownTerms).flatMap((id) => (quotes.has(id) ? [`    “${quotes.get(id)}”`] : [])),
    ]),
    ...(gaps.length > 0 ? [`no reporting: ${gaps.join(", ")}`] : []),
    `formula: ${formula}`,
  ];
};
