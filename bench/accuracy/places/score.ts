import { kilometres } from "../../../src/place/distance.ts";

/** A mention with the point that it was put to; null where it was left unresolved. */
export interface PlacedSpan {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface PlaceCounts {
  gold: number;
  found: number;
  /** Same start and end. */
  exact: number;
  /** Gold mentions that some found mention touches. */
  touched: number;
  /** Of the exact ones: kilometres from the annotated point; infinite where unresolved. */
  distances: number[];
}

export const noPlaceCounts = (): PlaceCounts => ({ gold: 0, found: 0, exact: 0, touched: 0, distances: [] });

/**
 * Scores one article end to end. A mention is right where its characters are exactly those annotated; resolution is
 * measured over the right mentions, and one that was left unresolved counts as wrong.
 */
export const scorePlaces = (counts: PlaceCounts, gold: readonly PlacedSpan[], found: readonly PlacedSpan[]): void => {
  const bySpan = new Map(found.map((span) => [`${span.start}-${span.end}`, span]));
  const spans = new Map(gold.map((span) => [`${span.start}-${span.end}`, span]));
  counts.gold += spans.size;
  counts.found += bySpan.size;
  for (const [key, right] of spans) {
    if (found.some(({ start, end }) => start < right.end && right.start < end)) counts.touched++;
    const match = bySpan.get(key);
    if (!match) continue;
    counts.exact++;
    const resolved = match.lat !== null && match.lon !== null && right.lat !== null && right.lon !== null;
    counts.distances.push(
      resolved
        ? kilometres({ lat: match.lat, lon: match.lon }, { lat: right.lat, lon: right.lon })
        : Number.POSITIVE_INFINITY,
    );
  }
};

export const addPlaceCounts = (to: PlaceCounts, from: PlaceCounts): void => {
  to.gold += from.gold;
  to.found += from.found;
  to.exact += from.exact;
  to.touched += from.touched;
  to.distances.push(...from.distances);
};
