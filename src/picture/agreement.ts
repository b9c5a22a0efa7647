import type { Review } from "../core/record/review.ts";

type Verdict = "accept" | "correct" | "reject";

const verdictOf = ({ action }: Review): Verdict | null =>
  action === "accept" || action === "correct" || action === "reject" ? action : null;

/** A claim or an event on which people differ, with the last verdict of each. */
export interface Disputed {
  readonly target: string;
  readonly verdicts: readonly { readonly who: string; readonly verdict: Verdict }[];
}

/** How far people who reviewed the same claims agree. */
export interface Agreement {
  /** Claims that at least two people judged. */
  readonly units: number;
  /** 1 full agreement, 0 what chance gives; null where no unit was judged twice, or all verdicts are one. */
  readonly alpha: number | null;
  readonly disputed: readonly Disputed[];
}

/** Ids of reviews that a later one took back, and that none gave back. */
const undoneIn = (reviews: readonly Review[]): ReadonlySet<string> => {
  const undone = new Set<string>();
  for (const review of [...reviews].reverse())
    if (review.action === "undo" && !undone.has(review.id)) undone.add(review.review);
  return undone;
};

/** The last verdict of every person on every target; what was taken back is no verdict. */
const verdicts = (reviews: readonly Review[]): ReadonlyMap<string, ReadonlyMap<string, Verdict>> => {
  const units = new Map<string, Map<string, Verdict>>();
  const undone = undoneIn(reviews);
  for (const review of reviews) {
    const verdict = verdictOf(review);
    if (!verdict || undone.has(review.id)) continue;
    const unit = units.get(review.target) ?? new Map<string, Verdict>();
    unit.set(review.who, verdict);
    units.set(review.target, unit);
  }
  return units;
};

/** Krippendorff's alpha for nominal data with missing values (Krippendorff 2011), over accept, correct and reject. */
export const agreementOf = (reviews: readonly Review[]): Agreement => {
  const judged = [...verdicts(reviews)].filter(([, unit]) => unit.size >= 2);
  const units = judged.map(([, unit]) => [...unit.values()]);
  const totals = new Map<Verdict, number>();
  let pairable = 0;
  let disagreeing = 0;
  for (const unit of units) {
    pairable += unit.length;
    for (const verdict of unit) {
      totals.set(verdict, (totals.get(verdict) ?? 0) + 1);
      disagreeing += unit.filter((other) => other !== verdict).length / (unit.length - 1);
    }
  }
  let expected = 0;
  for (const [verdict, count] of totals)
    for (const [other, many] of totals) if (other !== verdict) expected += count * many;
  const alpha = expected > 0 ? 1 - ((pairable - 1) * disagreeing) / expected : null;
  const disputed = judged
    .filter(([, unit]) => new Set(unit.values()).size > 1)
    .map(([target, unit]) => ({ target, verdicts: [...unit].map(([who, verdict]) => ({ who, verdict })) }));
  return { units: units.length, alpha, disputed };
};
