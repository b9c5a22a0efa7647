import { daysApart, distance, isPoint, partyFit, placeFit, timeFit } from "../compatible.ts";
import { familyOf } from "../families.ts";
import type { Comparable, Tolerance } from "./comparable.ts";

/** Two codings that may be of one event. */
export interface Pair {
  readonly ours: Comparable;
  readonly theirs: Comparable;
  /** The more, the surer; as `linkStrength` counts, without the articles that an outside event has none of. */
  readonly strength: number;
  /** Days between the two times, 0 where they meet. */
  readonly days: number;
  /** Null where one of them is no point. */
  readonly km: number | null;
}

const typesFit = (a: Comparable, b: Comparable): boolean =>
  (a.acled !== null && a.acled.eventType === b.acled?.eventType) ||
  (a.type !== null && b.type !== null && familyOf({ type: a.type }) === familyOf({ type: b.type }));

const strengthOf = (a: Comparable, b: Comparable, { days, km }: Tolerance): number => {
  const [time, place] = [timeFit(a.time, b.time, days), placeFit(a.place, b.place, km)];
  if (!a.time || !b.time || time === "contradicts" || place === "contradicts" || !typesFit(a, b)) return 0;
  const parties = partyFit(a, b);
  // A month or a place left open proves little: then the parties must be the same.
  if (time === "open" || place === "open")
    return time === "same" || place === "same" ? (parties === "same" ? 1 : 0) : 0;
  return parties === "same" ? 3 : parties === "open" ? 2.5 : 2;
};

const paired = (ours: Comparable, theirs: Comparable, strength: number): Pair | null => {
  if (!ours.time || !theirs.time) return null;
  const km = isPoint(ours.place) && isPoint(theirs.place) ? distance(ours.place, theirs.place) : null;
  return { ours, theirs, strength, days: Math.max(0, daysApart(ours.time, theirs.time)), km };
};

/** Surer than any likeness: one says that it was written from the other. */
export const writtenFrom = (ours: Comparable, theirs: Comparable): Pair | null =>
  theirs.of === ours.id ? paired(ours, theirs, Number.POSITIVE_INFINITY) : null;

/** Null where two codings cannot be of one event: by type, day and place as in linking, and by parties where these leave it open. */
export const pairOf = (ours: Comparable, theirs: Comparable, tolerance: Tolerance): Pair | null => {
  const strength = strengthOf(ours, theirs, tolerance);
  return strength === 0 ? null : paired(ours, theirs, strength);
};
