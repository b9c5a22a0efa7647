import fc from "fast-check";
import { expect, it } from "vitest";
import { addTo } from "../../src/core/date.ts";
import type { Entry, RecordStore } from "../../src/core/record/store.ts";
import { clash, day, place } from "../store/sample.ts";
import { emptyRecord, follow, ruleOn } from "./follow.ts";

/** What stands alerted in the end: the rule and the event as it is named now. */
const alertedAfter = async (entries: readonly Entry[], { batch, every }: { batch: number; every: number }) => {
  const store: RecordStore = await emptyRecord();
  await ruleOn(store, { kind: "event" }, { filter: { country: "XKX" } });
  await ruleOn(store, { kind: "toll", measure: "injured", atLeast: 5 });
  await ruleOn(store, { kind: "toll", measure: null, atLeast: 8 }, { filter: { place: "town 1" } });
  for (let at = 0, round = 0; at < entries.length; at += batch, round++) {
    await store.add(entries.slice(at, at + batch));
    if (round % every === 0) await follow(store);
  }
  const alerts = await follow(store);
  const standing = await Promise.all(
    alerts.map(async ({ ruleName, event }) => `${ruleName} ${(await store.event(event ?? ""))?.id}`),
  );
  const rules = await store.alerts.rules();
  const again = await follow(store);
  await store.close();
  return {
    standing: [...new Set(standing)].sort(),
    alerts: again.length,
    repeated: standing.length,
    rules: rules.length,
  };
};

const reports = fc
  .array(fc.record({ at: fc.nat(2), town: fc.nat(1), publisher: fc.nat(3), hurt: fc.integer({ min: 1, max: 12 }) }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ at, town, publisher, hurt }, index) => {
      // A week apart, so that no report stands between two events.
      const from = addTo("2023-05-01", { days: 10 * at });
      const given = clash(
        `Report ${index}: ${hurt} soldiers were hurt near the bridge of Town ${town}.`,
        { publisher: `Paper ${publisher}`, published: addTo(from, { days: 1 + (index % 3) }) },
        { time: day(from, addTo(from, { days: 1 })), place: place(`Town ${town}`, { lat: 42 + town, lon: 20 }) },
      );
      const claims = given.claims.map((claim) =>
        claim.kind === "toll" ? { ...claim, min: hurt, best: hurt, max: hurt } : claim,
      );
      return { ...given, claims };
    }),
  );

it(
  "tells the same alerts, each once, in whatever order and batches reports come and however often one looks",
  () =>
    fc.assert(
      fc.asyncProperty(
        reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async ([all, shuffled], batch, every) => {
          const whole = await alertedAfter(all, { batch: all.length, every: 1 });
          const pieces = await alertedAfter(shuffled, { batch, every });
          expect(pieces.standing).toEqual(whole.standing);
          expect(whole.repeated).toBe(whole.standing.length);
          // Two reports can stand for two events until a third links them; never more alerts than that.
          expect(pieces.repeated).toBe(pieces.alerts);
        },
      ),
      { numRuns: 15 },
    ),
  240_000,
);
