/** A score in tenths: how many claims, what they promised and what they kept. Shares of 1. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly promised: number;
  readonly kept: number;
}

const width = 0.1;

/** Claims by the tenth that their score falls into, empty tenths left out (a reliability table). */
export const reliability = (scores: readonly number[], right: readonly boolean[]): Bin[] => {
  const bins = new Map<number, { count: number; promised: number; kept: number }>();
  scores.forEach((score, at) => {
    const bin = Math.min(9, Math.floor(score / width + 1e-9));
    const { count, promised, kept } = bins.get(bin) ?? { count: 0, promised: 0, kept: 0 };
    bins.set(bin, { count: count + 1, promised: promised + score, kept: kept + (right[at] ? 1 : 0) });
  });
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, { count, promised, kept }]) => ({
      from: bin / 10,
      count,
      promised: promised / count,
      kept: kept / count,
    }));
};

/** Expected calibration error (Naeini et al. 2015): how far promise and truth lie apart, weighed by claims. A share of 1. */
export const calibrationError = (bins: readonly Bin[]): number => {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return all === 0
    ? 0
    : bins.reduce((sum, { count, promised, kept }) => sum + count * Math.abs(promised - kept), 0) / all;
};
