import { afterAll, beforeAll, expect, it } from "vitest";
import { readBrief, writeBrief } from "../../src/brief/index.ts";
import type { SituationEvent } from "../../src/core/record/event.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { gunmenEvent } from "../exchange/sample-event.ts";
import { clash } from "../store/sample.ts";

let store: RecordStore;
beforeAll(async () => {
  store = await openStore(":memory:", { linker });
  await store.add([clash("Shots were fired in Zvečan.")]);
});
afterAll(() => store.close());

/** A record that holds so many events of one claim, of which a few are told by many. */
const holding = (count: number, [claim = ""]: readonly string[]) => {
  let asked = 0;
  const events = Array.from(
    { length: count },
    (_, at): SituationEvent => ({
      ...gunmenEvent,
      id: `event-${at}`,
      claims: [claim, `gone-${at}`],
      publishers: at % 1000 === 7 ? 50 : 1,
      tolls: [],
    }),
  );
  const record: RecordStore = {
    ...store,
    events: async (_, { limit, after }) => {
      const from = Number(after ?? 0);
      return { items: events.slice(from, from + limit), next: from + limit < count ? String(from + limit) : null };
    },
    claim: (id, asOf) => {
      asked++;
      return store.claim(id, asOf);
    },
  };
  return { record, asked: () => asked };
};

it("keeps the weightiest events of a large record, says so, and reads no more than they need", async () => {
  const { items } = await store.claims({ kind: "event" }, { limit: 1 });
  const { record, asked } = holding(
    9000,
    items.map(({ claim }) => claim.id),
  );
  const report = await readBrief(record, {}, "sitrep test");
  const text = new TextDecoder().decode(await writeBrief(report, "md"));
  expect(text).toContain("400, the weightiest of the newest 5000: name a place or a shorter range");
  expect(text).toContain("4600 lighter events are left out");
  expect(asked()).toBeLessThanOrEqual(400);
  expect(text.length).toBeLessThan(400_000);
});

it("says nothing of the kind where a report tells everything", async () => {
  const report = await readBrief(store, {}, "sitrep test");
  const text = new TextDecoder().decode(await writeBrief(report, "md"));
  expect(text).not.toMatch(/weightiest|lighter/);
});
