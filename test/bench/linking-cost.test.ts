import { expect, it } from "vitest";
import { arrivingClaims } from "../../bench/record/arriving-claims.ts";
import { linkArrivals } from "../../bench/record/linking-cost.ts";
import type { Told } from "../../src/core/record/linker.ts";
import { linker } from "../../src/pipeline/linker.ts";

const sorted = (sets: readonly (readonly Told[])[]) =>
  sets.map((set) => set.map(({ claim }) => claim.id).sort()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));

/** The sets that links join, every claim held against every other. */
const joinedPlainly = (told: readonly Told[]): readonly (readonly Told[])[] => {
  const sets = new Set(told.map((each) => [each]));
  const keys = new Map(told.map((each) => [each, new Set(linker.keys(each))]));
  for (const [at, each] of told.entries())
    for (const other of told.slice(0, at)) {
      if (!linker.keys(each).some((key) => keys.get(other)?.has(key)) || !linker.linked(other, each)) continue;
      const [one, two] = [each, other].map((claim) => [...sets].find((set) => set.includes(claim)));
      if (!one || !two || one === two) continue;
      one.push(...two);
      sets.delete(two);
    }
  return [...sets];
};

it("joins day by day, and lets old days go, what is joined when all claims are looked at at once", () => {
  const arrivals = [...arrivingClaims(600, 0.02)];
  expect(new Set(arrivals.map(({ day }) => day)).size).toBeGreaterThan(30);
  const told = arrivals.flatMap((each) => each.told);
  expect(told).toHaveLength(600);
  const sets: (readonly Told[])[] = [];
  const linking = linkArrivals((set) => sets.push(set));
  for (const arrival of arrivals) linking.take(arrival);
  expect(sets.length).toBeGreaterThan(0);
  linking.end();
  expect(sorted(sets)).toEqual(sorted(joinedPlainly(told)));
  expect(sets.length).toBeLessThan(600);
});
