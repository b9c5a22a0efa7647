import { overlaps } from "../../core/span.ts";
import type { Candidate } from "./candidates.ts";

export interface Scored extends Candidate {
  /** Probability that the text names a place here. */
  readonly score: number;
}

/** Those that do not overlap: the surest first, and among equals the longer. */
export const select = (scored: readonly Scored[]): Scored[] => {
  const chosen: Scored[] = [];
  const ranked = [...scored].sort(
    (a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of ranked) if (!chosen.some((other) => overlaps(other, candidate))) chosen.push(candidate);
  return chosen.sort((a, b) => a.start - b.start);
};
