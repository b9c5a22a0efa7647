import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startPostgres } from "../../bench/record/private-postgres.ts";
import type { Filter } from "../../src/core/record/filter.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import type { Engine } from "../../src/store/engine.ts";
import { openStore } from "../../src/store/index.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { migrations } from "../../src/store/sqlite/migrations.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";

// A record as the first schema version held it: a changed page, a correction, a rejection, a withdrawal, a wide time.
const fixture = readFileSync("test/store/first-schema.jsonl", "utf8");
const rowSchema = z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.null()]))]);

const folder = mkdtempSync(join(tmpdir(), "sitrep-migrate-"));
const server = await startPostgres({ durable: false });
afterAll(async () => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}, 300_000);

/** Makes a database as the first version made it. */
const firstVersion = async (engine: Engine): Promise<void> => {
  const { db } = engine;
  await sql`create table meta (key text primary key, value text not null)`.execute(db);
  await sql`insert into meta values ('schema', '1')`.execute(db);
  for (const statement of engine.migrations[0] ?? []) await sql.raw(statement).execute(db);
  for (const line of fixture.trim().split("\n").slice(1, -1)) {
    const [table, row] = rowSchema.parse(JSON.parse(line));
    const columns = Object.keys(row);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      values (${sql.join(columns.map((name) => row[name] ?? null))})`.execute(db);
  }
  await engine.afterRestore(db, ["reviews", "withdrawals", "changes"]);
  await engine.close();
};

const filters: readonly Filter[] = [
  {},
  { text: "zvecan hurt" },
  { asOf: "2024-01-01T00:01:30Z" },
  { from: "2008-06-01", to: "2008-06-02" },
  { box: { west: 20, south: 42, east: 21, north: 43 } },
  { review: "rejected" },
  { type: ["injured"], country: "XKX" },
];
const page = { limit: 50 };

const all = async (store: RecordStore): Promise<unknown> => {
  const lists = [];
  for (const filter of filters)
    lists.push({ claims: await store.claims(filter, page), events: await store.events(filter, page) });
  const articles = await store.articles({}, page);
  const read = await Promise.all(articles.items.map(({ id }) => store.article(id)));
  return { lists, articles, read, reviews: await store.reviews(), withdrawals: await store.withdrawals() };
};

const restored = async (): Promise<unknown> => {
  const file = join(folder, "first.backup");
  writeFileSync(file, gzipSync(fixture));
  const store = await openStore(":memory:", { linker });
  await store.restore(file);
  const found = await all(store);
  await store.close();
  return found;
};

describe.each([
  ["SQLite", () => join(folder, "first.db"), openSqlite],
  ["PostgreSQL", () => server.database(), openPostgres],
] as const)("a record of the first schema version on %s", (_, fresh, open) => {
  it("opens laid out anew with everything in it, and can be written to", async () => {
    const where = fresh();
    await firstVersion(open(where));
    const store = await openStore(where, { linker });
    const found = await all(store);
    expect(found).toEqual(await restored());
    expect(await store.stats()).toMatchObject({ schema: migrations.length, articles: 4, versions: 6, withdrawn: 1 });
    const text = (await store.claims({ text: "zvecan" }, page)).items.map(({ claim }) => claim.quote.slice(0, 6));
    expect(text.sort()).toEqual(["In 200", "In 200", "Twelve", "Twelve", "Zvečan"]);
    const [corrected] = (await store.claims({ review: "corrected" }, page)).items;
    expect(corrected?.claim).toMatchObject({ max: 31 });
    await store.review({ who: "Ana", why: "", action: "flag", target: corrected?.claim.id ?? "", version: 1 });
    expect((await store.claims({ review: "flagged" }, page)).items).toHaveLength(1);
    await store.close();
    const again = await openStore(where, { linker });
    expect((await again.stats()).reviews).toBe(3);
    await again.close();
  });
});

it("is not opened by an older Sitrep, which says so", async () => {
  const file = join(folder, "newer.db");
  await (await openStore(file, { linker })).close();
  const engine = openSqlite(file);
  await sql`update meta set value = '99' where key = 'schema'`.execute(engine.db);
  await engine.close();
  await expect(openStore(file, { linker })).rejects.toMatchObject({ code: "store-newer" });
});
