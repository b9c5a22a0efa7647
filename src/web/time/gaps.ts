import type { TensionDay } from "../../core/record/picture.ts";
import { aDay, secondsOf } from "./daily-counts.ts";

/** A stretch in which nobody reported, seconds; the end is exclusive. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Stretches of days without an index: nobody reported, which is not calm. */
export const gapsOf = (days: readonly Pick<TensionDay, "day" | "index">[]): readonly Gap[] => {
  const gaps: { start: number; end: number }[] = [];
  for (const { day, index } of days) {
    if (index !== null) continue;
    const start = secondsOf(day);
    const last = gaps[gaps.length - 1];
    if (last && last.end === start) last.end = start + aDay;
    else gaps.push({ start, end: start + aDay });
  }
  return gaps;
};
