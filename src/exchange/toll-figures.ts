import type { Measure } from "../core/plover.ts";
import type { Toll } from "../core/record/event.ts";

/** A count over several sides; parts of larger counts are left out, since the larger ones hold them. */
export interface Figures {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

const none: Figures = { low: 0, best: 0, high: 0 };

/** Without a best count the lowest stands for it, and without an upper bound the best. */
export const figuresOf = ({ min, best, max }: Pick<Toll, "min" | "best" | "max">): Figures => {
  const likely = best ?? min ?? 0;
  const low = Math.min(min ?? likely, likely);
  return { low, best: likely, high: Math.max(max ?? likely, likely) };
};

export const sumOf = (tolls: readonly Toll[]): Figures =>
  tolls.map(figuresOf).reduce((a, b) => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high }), none);

export const wholeTolls = (tolls: readonly Toll[], measure: Measure): readonly Toll[] =>
  tolls.filter((toll) => toll.measure === measure && !toll.part);
