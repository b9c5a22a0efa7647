import { type Measure, measures } from "../core/plover.ts";
import type { Party, Toll } from "../core/record/event.ts";
import { sideOf } from "./side-name.ts";
import { type Count, dayOf, speakerOf, standingOf, standings, voiceOf } from "./toll-voices.ts";

const byAge = (a: Count, b: Count): number => {
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  const published = (count: Count) => count.article.published ?? "";
  if (published(a) !== published(b)) return published(a) < published(b) ? -1 : 1;
  // "At least three died ... a fourth is believed dead": of two counts in one text the greater is the sum.
  const size = ({ claim: { min, best } }: Count) => best ?? min ?? 0;
  return size(a) - size(b) || (a.claim.id < b.claim.id ? -1 : 1);
};

/** The one number that a count commits itself to, if any. */
const pointOf = ({ claim: { min, best, max } }: Count): number | null =>
  best ?? (min !== null && min === max ? min : null);

/** Best placed first, then the latest, then the surest. */
const byCredit = (a: Count, b: Count): number =>
  standingOf(a) - standingOf(b) || byAge(b, a) || b.claim.score - a.claim.score;

/** The last count of every speaker; the earlier ones are left out, with the reason. */
const latestOfEach = (counts: readonly Count[]): { counted: Count[]; older: Count[] } => {
  const last = new Map<string, Count>();
  for (const count of counts) last.set(speakerOf(count), count);
  const kept = new Set(last.values());
  return { counted: counts.filter((count) => kept.has(count)), older: counts.filter((count) => !kept.has(count)) };
};

const boundsOf = (counts: readonly Count[]): { min: number; max: number | null; disputed: boolean } => {
  const lows = counts.map(({ claim: { min, best } }) => min ?? best ?? 0);
  const highs = counts.map(({ claim: { max, best, min } }) => max ?? (min === null ? best : null));
  const closed = highs.filter((high) => high !== null);
  const min = Math.min(...lows);
  const max = closed.length > 0 ? Math.max(...closed, ...lows) : null;
  return { min, max, disputed: closed.length > 0 && Math.max(...lows) > Math.min(...closed) };
};

const reconcile = (measure: Measure, side: Party, all: readonly Count[], part: boolean): Toll => {
  const counts = [...all].sort(byAge);
  const { counted, older } = latestOfEach(counts);
  const { min, max, disputed } = boundsOf(counted);
  const chosen = [...counted].sort(byCredit).find((count) => pointOf(count) !== null);
  const standing = chosen ? standings[standingOf(chosen)] : undefined;
  return {
    measure,
    side,
    min,
    best: chosen ? pointOf(chosen) : null,
    max,
    part,
    disputed,
    rule: standing
      ? `best: the latest count of ${standing}; min and max: the lowest and the highest of the latest counts of everyone`
      : "no one gave a single number; min and max: the lowest and the highest of the latest counts of everyone",
    voices: counts.map((count) => voiceOf(count, older.includes(count) ? "older count of the same claimant" : null)),
  };
};

const sideKey = ({ name, country }: Party): string => `${name.toLowerCase()}\0${country ?? ""}`;

/**
 * Tolls of one event, per measure and side. Everyone who gave a count is listed. `best` is the latest count of the
 * best-placed claimant; `min` and `max` span the latest counts of everyone. A part ("including three children") keeps
 * its own row and is never added to the whole.
 */
export const reconcileTolls = (counts: readonly Count[]): readonly Toll[] => {
  const groups = new Map<string, { measure: Measure; side: Party; part: boolean; counts: Count[] }>();
  for (const count of [...counts].sort(byAge)) {
    const { measure, side, partOf } = count.claim;
    const { key: sameSide, party } = sideOf({ name: side.name, country: side.country, sectors: side.sectors });
    const key = `${measure}\0${sameSide}\0${partOf !== null}`;
    const group = groups.get(key);
    if (group) group.counts.push(count);
    else groups.set(key, { measure, side: party, part: partOf !== null, counts: [count] });
  }
  return [...groups.values()]
    .map((group) => reconcile(group.measure, group.side, group.counts, group.part))
    .sort(
      (a, b) =>
        measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
        Number(a.part) - Number(b.part) ||
        (sideKey(a.side) < sideKey(b.side) ? -1 : 1),
    );
};
