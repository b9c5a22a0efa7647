import { blocksOf } from "../core/record/blocks.ts";
import type { Bond, Told } from "../core/record/linker.ts";
import { contradicts, linkStrength } from "./linked.ts";
import { keysOf } from "./read-once.ts";
import { disjointSets } from "./union.ts";

interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** A claim's place and day, by which members of a group are compared: most members of a large group share theirs. */
const stance = ({ claim: { place, time } }: Told): string =>
  `${place?.name} ${place?.country} ${place?.precision} ${place?.lat} ${place?.lon} ${time?.from} ${time?.to}`;

const linksIn = (told: readonly Told[]): Link[] => {
  const links: Link[] = [];
  const blocks = blocksOf<number>();
  for (const [b, two] of told.entries()) {
    const keys = keysOf(two);
    for (const a of blocks.near(keys)) {
      const one = told[a];
      const strength = one ? linkStrength(one, two) : 0;
      if (strength > 0) links.push({ a, b, strength });
    }
    blocks.put(b, keys);
  }
  return links.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
};

const pairsOf = (bonds: readonly Bond[], index: ReadonlyMap<string, number>, same: boolean) =>
  bonds
    .filter((bond) => bond.same === same)
    .flatMap(({ a, b }): (readonly [number, number])[] => {
      const [one, two] = [index.get(a), index.get(b)];
      return one === undefined || two === undefined ? [] : [[one, two]];
    });

/**
 * The events that claims tell. What people joined is together, what they parted is apart; then the strongest links
 * first, and no link joins two groups that hold claims of which one contradicts the other in place or day; where people
 * joined what contradicts itself, a claim need fit only one of its places and days. Claims are sorted by id first, so that
 * the order of arrival leaves no trace.
 */
export const groupClaims = (claims: readonly Told[], bonds: readonly Bond[]): readonly (readonly Told[])[] => {
  const told = [...claims].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const index = new Map(told.map(({ claim }, at) => [claim.id, at]));
  const sets = disjointSets(told.length);
  const stances = new Map(told.map((each, at) => [at, new Map([[stance(each), each]])]));
  const byPeople = new Set<number>();
  const apart = pairsOf(bonds, index, false);
  const join = (a: number, b: number) => {
    const [one, two] = [sets.find(a), sets.find(b)];
    if (one === two) return;
    sets.join(one, two);
    const whole = sets.find(one);
    stances.set(whole, new Map([...(stances.get(one) ?? []), ...(stances.get(two) ?? [])]));
    if (byPeople.has(one) || byPeople.has(two)) byPeople.add(whole);
  };
  for (const [a, b] of pairsOf(bonds, index, true)) {
    join(a, b);
    byPeople.add(sets.find(a));
  }
  const mayJoin = (a: number, b: number): boolean => {
    const [one, two] = [sets.find(a), sets.find(b)];
    const parted = apart.some(([x, y]) => {
      const [left, right] = [sets.find(x), sets.find(y)];
      return (left === one && right === two) || (left === two && right === one);
    });
    if (parted) return false;
    const [mine, theirs] = [[...(stances.get(one)?.values() ?? [])], [...(stances.get(two)?.values() ?? [])]];
    const fits = ({ claim }: Told, others: readonly Told[]): boolean =>
      !others.some((other) => contradicts(claim, other.claim));
    return (
      mine.every((each) => fits(each, theirs)) ||
      (byPeople.has(one) && mine.some((each) => fits(each, theirs))) ||
      (byPeople.has(two) && theirs.some((each) => fits(each, mine)))
    );
  };
  for (const { a, b } of linksIn(told)) if (sets.find(a) !== sets.find(b) && mayJoin(a, b)) join(a, b);
  const groups = new Map<number, Told[]>();
  for (const [at, each] of told.entries()) {
    const group = groups.get(sets.find(at));
    if (group) group.push(each);
    else groups.set(sets.find(at), [each]);
  }
  return [...groups.values()];
};
