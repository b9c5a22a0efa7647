import type { ChangePoint, TensionDay } from "../core/record/picture.ts";

const window = 7;

const meanOf = (days: readonly TensionDay[]): number | null => {
  const known = days.flatMap(({ index }) => (index === null ? [] : [index]));
  return known.length * 2 > days.length ? known.reduce((sum, index) => sum + index, 0) / known.length : null;
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** What is said of events around the day and told most: those whose terms differ most between the two weeks. */
const evidenceOf = (before: readonly TensionDay[], after: readonly TensionDay[]): string[] => {
  const sums = new Map<string, number>();
  const count = (days: readonly TensionDay[], sign: number) => {
    for (const { terms } of days)
      for (const { event, value } of terms) sums.set(event, (sums.get(event) ?? 0) + (sign * value) / days.length);
  };
  count(before, -1);
  count(after, 1);
  return [...sums]
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([event]) => event);
};

/**
 * Days on which the index changes its level: the mean of the week from that day differs from the mean of the week
 * before it by more than one, and by more than three times the usual day-to-day difference (median absolute
 * difference); of neighbouring days the one where the difference is largest.
 */
export const changePoints = (days: readonly TensionDay[]): readonly ChangePoint[] => {
  const steps = days.flatMap(({ index }, at) => {
    const last = days[at - 1]?.index ?? null;
    return index === null || last === null ? [] : [Math.abs(index - last)];
  });
  const threshold = Math.max(1, 3 * median(steps));
  const found: (ChangePoint & { at: number; size: number })[] = [];
  for (let at = window; at + window <= days.length; at++) {
    const [week, next] = [days.slice(at - window, at), days.slice(at, at + window)];
    const [before, after] = [meanOf(week), meanOf(next)];
    const day = days[at]?.day;
    if (before === null || after === null || day === undefined) continue;
    const size = Math.abs(after - before);
    if (size > threshold)
      found.push({ day, before: round(before), after: round(after), evidence: evidenceOf(week, next), at, size });
  }
  return found
    .filter(
      (each) =>
        !found.some(
          (other) =>
            Math.abs(other.at - each.at) < window &&
            (other.size > each.size || (other.size === each.size && other.at < each.at)),
        ),
    )
    .map(({ at, size, ...point }) => point);
};
