import { addTo, daysBetween } from "../../core/date.ts";
import type { Comparable, Tolerance } from "./comparable.ts";
import { type Pair, pairOf, writtenFrom } from "./pair.ts";

/** Longer times are looked for by their first days only. */
const mostDays = 40;

const daysOf = ({ time }: Comparable, margin: number): readonly string[] => {
  if (!time) return [];
  const first = addTo(time.from, { days: -margin });
  const days = Math.min(mostDays, daysBetween(time.from, time.to)) + 2 * margin;
  return Array.from({ length: days }, (_, at) => addTo(first, { days: at }));
};

/** A country that is not known may be any. */
const anywhere = "-";

const blocksOf = (theirs: readonly Comparable[], margin: number): ReadonlyMap<string, readonly Comparable[]> => {
  const blocks = new Map<string, Comparable[]>();
  for (const each of theirs)
    for (const day of daysOf(each, margin)) {
      const key = `${day} ${each.place?.country ?? anywhere}`;
      const block = blocks.get(key);
      if (block) block.push(each);
      else blocks.set(key, [each]);
    }
  return blocks;
};

const near = (ours: Comparable, blocks: ReadonlyMap<string, readonly Comparable[]>, countries: readonly string[]) => {
  const country = ours.place?.country;
  const keys = country ? [country, anywhere] : countries;
  return new Set(daysOf(ours, 0).flatMap((day) => keys.flatMap((key) => blocks.get(`${day} ${key}`) ?? [])));
};

/** What is written from ours, however far it was moved since. */
const known = (ours: readonly Comparable[], theirs: readonly Comparable[]): readonly Pair[] => {
  const byId = new Map(ours.map((one) => [one.id, one]));
  return theirs.flatMap((other) => {
    const one = other.of === undefined ? undefined : byId.get(other.of);
    return (one && writtenFrom(one, other)) ?? [];
  });
};

const before = (a: Pair, b: Pair): number =>
  (a.strength === b.strength ? 0 : b.strength - a.strength) ||
  a.days - b.days ||
  (a.km ?? 1e9) - (b.km ?? 1e9) ||
  (a.ours.id < b.ours.id ? -1 : a.ours.id > b.ours.id ? 1 : a.theirs.id < b.theirs.id ? -1 : 1);

/**
 * Pairs events of ours with events of theirs, each with one at the most: the surest pairs first, then the nearest in time
 * and place, then by their ids, so that the order in which they come leaves no trace. No pair is left of which both would
 * rather have one another than what they got (a stable matching over one common ranking).
 */
export const assign = (
  ours: readonly Comparable[],
  theirs: readonly Comparable[],
  tolerance: Tolerance,
): readonly Pair[] => {
  const blocks = blocksOf(theirs, tolerance.days);
  const countries = [...new Set(theirs.map(({ place }) => place?.country ?? anywhere))];
  const likely = ours.flatMap((one) =>
    [...near(one, blocks, countries)].flatMap((other) => pairOf(one, other, tolerance) ?? []),
  );
  const pairs = [...known(ours, theirs), ...likely];
  const taken = new Set<Comparable>();
  return pairs.sort(before).filter((pair) => {
    if (taken.has(pair.ours) || taken.has(pair.theirs)) return false;
    taken.add(pair.ours).add(pair.theirs);
    return true;
  });
};
