import type { Told } from "../../src/core/record/linker.ts";
import { linker } from "../../src/pipeline/linker.ts";
import type { Figures } from "../bench.ts";
import { type Arrival, arrivingClaims } from "./arriving-claims.ts";

const wholeWorld = 1_000_000;
/** Days after which nothing is told of a day any more: the record has it on disk, the bench lets it go. */
const putAway = 14;

interface Block {
  readonly claims: Held[];
  last: number;
}

/** What links join so far. */
interface Joined {
  claims: Held[];
  last: number;
}

interface Held {
  readonly told: Told;
  joined: Joined;
}

const join = (one: Joined, two: Joined): void => {
  const [kept, taken] = one.claims.length >= two.claims.length ? [one, two] : [two, one];
  for (const held of taken.claims) {
    held.joined = kept;
    kept.claims.push(held);
  }
  taken.claims = [];
  kept.last = Math.max(kept.last, taken.last);
};

/** Links claims to events as they come in, day by day, over blocks as the record does. */
export const linkArrivals = (onSet: (claims: readonly Told[]) => void) => {
  const blocks = new Map<string, Block>();
  const open = new Set<Joined>();
  const close = (before: number): void => {
    for (const [key, { last }] of blocks) if (last < before) blocks.delete(key);
    for (const joined of open) {
      if (joined.last >= before && joined.claims.length > 0) continue;
      open.delete(joined);
      if (joined.claims.length > 0) onSet(joined.claims.map(({ told }) => told));
    }
  };
  const take = (told: Told, day: number): number => {
    const held: Held = { told, joined: { claims: [], last: day } };
    held.joined.claims.push(held);
    open.add(held.joined);
    const near = new Set<Held>();
    for (const key of linker.keys(told)) {
      const block = blocks.get(key) ?? { claims: [], last: day };
      for (const other of block.claims) near.add(other);
      block.claims.push(held);
      block.last = day;
      blocks.set(key, block);
    }
    for (const other of near)
      if (other.joined !== held.joined && linker.linked(other.told, told)) join(other.joined, held.joined);
    return near.size;
  };
  return {
    take: ({ day, told }: Arrival): number => {
      close(day - putAway);
      return told.reduce((compared, each) => compared + take(each, day), 0);
    },
    end: () => close(Number.POSITIVE_INFINITY),
  };
};

const busySeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const costOf = (size: number) => {
  let [events, largest, compared, seconds] = [0, 0, 0, 0];
  const linking = linkArrivals((claims) => {
    largest = Math.max(largest, claims.length);
    for (const group of linker.group(claims, [])) if (linker.resolve(group)) events++;
  });
  for (const arrival of arrivingClaims(size, size / wholeWorld)) {
    const before = busySeconds();
    compared += linking.take(arrival);
    seconds += busySeconds() - before;
  }
  const before = busySeconds();
  linking.end();
  seconds += busySeconds() - before;
  return { events, largest, compared, seconds };
};

/**
 * Seconds of processor time to link so many event claims to events and to tell each event, the making of the claims not
 * counted; pairs compared for each; the largest set that links join; peak memory in MB; and the exponent by which the time
 * grows from each size to the next, 1 being linear.
 */
export const linkingCost = (sizes: readonly number[], say: (line: string) => void): Figures => {
  const figures: Record<string, number> = {};
  let smaller: { size: number; seconds: number } | undefined;
  for (const size of sizes) {
    const { events, largest, compared, seconds } = costOf(size);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    const name = `link_${size / 1000}k`;
    figures[`${name}_s`] = rounded(seconds, 2);
    figures[`${name}_compared_each`] = rounded(compared / size, 1);
    figures[`${name}_largest_set`] = largest;
    figures[`${name}_peak_mb`] = peak;
    if (smaller)
      figures[`${name}_exponent`] = rounded(Math.log(seconds / smaller.seconds) / Math.log(size / smaller.size), 2);
    smaller = { size, seconds };
    say(`${size} event claims: ${events} events in ${rounded(seconds, 1)} s, largest set ${largest}, ${peak} MB`);
  }
  return figures;
};
