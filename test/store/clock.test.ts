import { expect, it } from "vitest";
import { newRuleSchema } from "../../src/core/record/alert.ts";
import { deliverDue } from "../../src/notify/index.ts";
import { addAlertRule } from "../../src/pipeline/alerts/add-rule.ts";
import { followRecord } from "../../src/pipeline/alerts/follow-record.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash, day } from "./sample.ts";

const jumping = async (start: string) => {
  const clock = { at: start };
  const store = await openStore(":memory:", { linker, clock: () => new Date(clock.at) });
  return { clock, store };
};

it("keeps the order of the record when the clock jumps back", async () => {
  const { clock, store } = await jumping("2024-05-01T00:00:00Z");
  await store.add([clash("One soldier was hurt.", { url: "https://gazette.example/1" })]);
  clock.at = "2019-01-01T00:00:00Z";
  await store.add([clash("Two soldiers were hurt.", { url: "https://gazette.example/1" })]);
  clock.at = "2031-01-01T00:00:00Z";
  await store.add([clash("Three soldiers were hurt.", { url: "https://gazette.example/1" })]);
  const at = (await store.changes(0, 9)).map((change) => change.at);
  expect(at).toEqual([...at].sort());
  expect(at[1]).toBe("2024-05-01T00:00:00.000Z");
  const [item] = (await store.articles({}, { limit: 9 })).items;
  expect((await store.article(item?.id ?? ""))?.article.text).toBe("Three soldiers were hurt.");
  const past = await store.events({ asOf: "2024-06-01T00:00:00Z" }, { limit: 9 });
  expect(past.items.map(({ quote }) => quote)).toEqual(["Two soldiers were hurt."]);
  await store.close();
});

it("sends what is due at once whatever the clock says", async () => {
  const { clock, store } = await jumping("2024-05-01T00:00:00Z");
  await store.views.add({ name: "All", filter: {} });
  const to = [{ kind: "email", address: "desk@paper.example" }];
  await addAlertRule(store, newRuleSchema.parse({ name: "All", view: "All", when: { kind: "event" }, to }));
  await store.add([clash("Shots were fired.", {}, { time: day("2023-05-01", "2023-05-02") })]);
  await followRecord(store, "2031-01-01T00:00:00.000Z");
  clock.at = "2019-01-01T00:00:00Z";
  const hand = { now: () => Date.parse(clock.at), sleep: async () => undefined, random: () => 0 };
  expect(await deliverDue(store, { clock: hand, allowed: new Set(), mail: null })).toBe(1);
  await store.close();
});
