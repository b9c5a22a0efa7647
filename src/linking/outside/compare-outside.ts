import { assign } from "./assign.ts";
import type { Comparable, Tolerance } from "./comparable.ts";
import { type ComparedField, comparedFields, compareFields, type FieldComparison } from "./fields.ts";
import type { Pair } from "./pair.ts";

export interface Match extends Pair {
  readonly fields: readonly FieldComparison[];
}

/** Two codings of one stretch of the world, event by event. */
export interface Comparison {
  readonly matched: readonly Match[];
  /** Theirs that we have not. */
  readonly missing: readonly Comparable[];
  /** Ours that they have not. */
  readonly extra: readonly Comparable[];
}

/** Shares are percentages with one decimal; null where there is nothing to share. */
export interface ComparisonSummary {
  readonly ours: number;
  readonly theirs: number;
  readonly matched: number;
  readonly missing: number;
  readonly extra: number;
  /** Matched of theirs: recall, were theirs the truth. */
  readonly ofTheirs: number | null;
  /** Matched of ours: precision, were theirs the truth. */
  readonly ofOurs: number | null;
  readonly fields: readonly {
    readonly field: ComparedField;
    /** Pairs of which both tell it. */
    readonly told: number;
    readonly agree: number;
    readonly share: number | null;
  }[];
  /** Sums of the likeliest counts of dead over the matched pairs of which both give one. */
  readonly killed: { readonly ours: number; readonly theirs: number };
}

export const compareOutside = (
  ours: readonly Comparable[],
  theirs: readonly Comparable[],
  tolerance: Tolerance,
): Comparison => {
  const matched = assign(ours, theirs, tolerance).map((pair) => ({ ...pair, fields: compareFields(pair) }));
  const taken = new Set<Comparable>(matched.flatMap((match) => [match.ours, match.theirs]));
  return {
    matched,
    missing: theirs.filter((each) => !taken.has(each)),
    extra: ours.filter((each) => !taken.has(each)),
  };
};

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

export const summaryOf = ({ matched, missing, extra }: Comparison): ComparisonSummary => {
  const [ours, theirs] = [matched.length + extra.length, matched.length + missing.length];
  const counted = matched.filter((pair) => pair.ours.killed && pair.theirs.killed);
  const sum = (side: "ours" | "theirs") => counted.reduce((total, pair) => total + (pair[side].killed?.best ?? 0), 0);
  return {
    ours,
    theirs,
    matched: matched.length,
    missing: missing.length,
    extra: extra.length,
    ofTheirs: share(matched.length, theirs),
    ofOurs: share(matched.length, ours),
    fields: comparedFields.map((field) => {
      const told = matched.flatMap(({ fields }) => fields.filter((each) => each.field === field));
      const agree = told.filter(({ agrees }) => agrees).length;
      return { field, told: told.length, agree, share: share(agree, told.length) };
    }),
    killed: { ours: sum("ours"), theirs: sum("theirs") },
  };
};
