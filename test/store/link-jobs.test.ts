import { afterAll, expect, it } from "vitest";
import { madeReport } from "../../bench/record/made-world.ts";
import { startPostgres } from "../../bench/record/private-postgres.ts";
import { danglingIds, presentRecord } from "../../bench/scale/present-record.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { clash } from "./sample.ts";

const server = await startPostgres({ durable: false });
afterAll(() => server.stop(), 300_000);

const linkAll = async (store: RecordStore): Promise<number> => {
  let linked = 0;
  for (let count = await store.linkNext(); count > 0; count = await store.linkNext()) linked += count;
  return linked;
};

/** Reports on few days of few conflicts, so that their claims meet in the same events. */
const reports = Array.from({ length: 30 }, (_, seed) => madeReport(seed, 0.004));

const digestsOf = async (where: string) => {
  const engine = openPostgres(where);
  try {
    expect(await danglingIds(engine)).toBe(0);
    return await presentRecord(engine);
  } finally {
    await engine.close();
  }
};

const linkedAtOnce = async (): Promise<string> => {
  const where = server.database();
  const store = await openStore(where, { linker });
  await store.add(reports);
  await store.close();
  return where;
};

const places: readonly (readonly [string, () => string])[] = [
  ["SQLite", () => ":memory:"],
  ["PostgreSQL", () => server.database()],
];

it.each(places)("keeps claims that wait out of events until they are linked, on %s", async (_name, place) => {
  const store = await openStore(place(), { linker });
  const [one, two] = [clash("Shots were fired in Zvečan."), clash("Shots were fired in Zvečan again.")];
  await store.add([one, two], { link: "later" });
  expect(await store.linkQueue()).toMatchObject({ waiting: 2, failing: 0, oldest: expect.any(String) });
  expect((await store.events({}, { limit: 10 })).items).toEqual([]);
  expect((await store.claims({}, { limit: 10 })).items).toHaveLength(4);
  expect(await linkAll(store)).toBe(2);
  expect(await store.linkQueue()).toEqual({ waiting: 0, failing: 0, oldest: null });
  expect((await store.events({}, { limit: 10 })).items).toHaveLength(1);
  const linked = (await store.changes(0, 10)).filter(({ kind }) => kind === "article-linked").map(({ id }) => id);
  expect(linked.sort()).toEqual([one.article.id, two.article.id].sort());
  await store.close();
});

it("gives the same record, byte for byte, when several add in any order and link side by side", async () => {
  const where = server.database();
  const stores: RecordStore[] = [];
  for (let count = 0; count < 3; count++) stores.push(await openStore(where, { linker }));
  const adders = stores.map(async (store, at) => {
    for (const report of reports.filter((_, index) => (29 - index) % 3 === at).reverse())
      await store.add([report], { link: "later" });
  });
  const linked = stores.map(async (store): Promise<number> => {
    let count = 0;
    for (let turn = 0; turn < 15; turn++) count += await store.linkNext();
    return count;
  });
  await Promise.all(adders);
  const early = await Promise.all(linked);
  const rest = await Promise.all(stores.map(linkAll));
  expect(Math.max(...early, ...rest)).toBeGreaterThan(0);
  for (const store of stores) await store.close();
  const held = await digestsOf(where);
  expect(held.events?.rows).toBeGreaterThan(10);
  expect(held).toEqual(await digestsOf(await linkedAtOnce()));
}, 180_000);

it("lets others go on when one claim cannot be linked, and tries it again later", async () => {
  let broken = true;
  const failing = {
    ...linker,
    group: (...given: Parameters<typeof linker.group>) => {
      if (broken && given[0].some(({ claim }) => claim.quote.includes("broken"))) throw new Error("cannot be grouped");
      return linker.group(...given);
    },
  };
  let now = Date.parse("2024-01-01T00:00:00Z");
  const store = await openStore(server.database(), { linker: failing, clock: () => new Date(now) });
  await store.add(
    [clash("The broken bridge of Zvečan was shelled."), clash("Riots in Leposavić.", {}, { time: null })],
    {
      link: "later",
    },
  );
  expect(await linkAll(store)).toBeGreaterThan(0);
  now += 10_000;
  await linkAll(store);
  expect(await store.linkQueue()).toMatchObject({ waiting: 1, failing: 1 });
  expect((await store.events({}, { limit: 10 })).items).toHaveLength(1);
  broken = false;
  now += 3_600_000;
  await linkAll(store);
  expect(await store.linkQueue()).toMatchObject({ waiting: 0 });
  expect((await store.events({}, { limit: 10 })).items).toHaveLength(2);
  await store.close();
});
