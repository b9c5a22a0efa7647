import fc from "fast-check";
import { expect, it } from "vitest";
import { addTo } from "../../src/core/date.ts";
import type { Entry } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash, day, place } from "./sample.ts";

const page = { limit: 100 };

/** What the record shows after the entries came in this order, so many at a time. */
const shownAfter = async (entries: readonly Entry[], batch: number): Promise<unknown> => {
  const store = await openStore(":memory:", { linker, clock: () => new Date("2024-01-01T00:00:00Z") });
  for (let at = 0; at < entries.length; at += batch) await store.add(entries.slice(at, at + batch));
  const events = (await store.events({}, page)).items;
  const claims = (await store.claims({ text: "report" }, page)).items.map(({ claim, event }) => [claim.id, event]);
  await store.close();
  return { events, claims };
};

const report = fc.record({
  at: fc.nat(2),
  town: fc.nat(1),
  publisher: fc.nat(2),
  hurt: fc.integer({ min: 1, max: 9 }),
});

const entries = fc.array(report, { minLength: 2, maxLength: 7 }).map((reports) =>
  reports.map(({ at, town, publisher, hurt }, index) => {
    const from = addTo("2023-05-27", { days: at });
    return clash(
      `Report ${index}: ${hurt} soldiers were hurt near the bridge of Town ${town}.`,
      { publisher: `Paper ${publisher}` },
      { time: day(from, addTo(from, { days: 1 })), place: place(`Town ${town}`, { lat: 42 + town, lon: 20 }) },
    );
  }),
);

it(
  "is the same record in whatever order and in whatever batches articles come",
  () =>
    fc.assert(
      fc.asyncProperty(
        entries.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.integer({ min: 1, max: 4 }),
          ),
        ),
        async ([all, shuffled, batch]) => {
          expect(await shownAfter(shuffled, batch)).toEqual(await shownAfter(all, all.length));
        },
      ),
      { numRuns: 12 },
    ),
  120_000,
);
