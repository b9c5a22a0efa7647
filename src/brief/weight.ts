import type { SituationEvent } from "../core/record/event.ts";

const countOf = (event: SituationEvent, measure: "killed" | "injured"): number =>
  event.tolls
    .filter((toll) => toll.measure === measure && !toll.part)
    .reduce((sum, { best, min }) => sum + (best ?? min ?? 0), 0);

/** How much an event matters to a summary: its tolls, how many outlets tell it, and how far it lies from calm. */
const weightOf = (event: SituationEvent): number =>
  3 * Math.log10(1 + 10 * countOf(event, "killed") + countOf(event, "injured")) +
  2 * Math.log2(1 + event.publishers) +
  Math.abs(event.goldstein) / 10;

/** The weightiest first; the same events always in the same order. */
export const byWeight = (a: SituationEvent, b: SituationEvent): number =>
  weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1);

/** In the order of their days, then the weightiest first; what nothing dates comes last. */
export const byDay = (a: SituationEvent, b: SituationEvent): number => {
  const [one, two] = [a.time?.from ?? "9999", b.time?.from ?? "9999"];
  return one === two ? byWeight(a, b) : one < two ? -1 : 1;
};
