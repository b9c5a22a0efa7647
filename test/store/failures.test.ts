import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { startPostgres } from "../../bench/record/private-postgres.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { addArticles } from "../../src/store/add-articles.ts";
import { telling } from "../../src/store/failures.ts";
import { openStore } from "../../src/store/index.ts";
import { migrate } from "../../src/store/migrate.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { clash } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-failures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a full disk", () => {
  it("is told as one by SQLite, leaves nothing by half, and is forgotten when there is room", async () => {
    const engine = openSqlite(join(folder, "full.db"));
    await migrate(engine);
    const add = (text: string) =>
      telling(() =>
        engine.db
          .transaction()
          .execute((trx) =>
            addArticles(trx, engine, linker, { entries: [clash(text)], at: "2024-01-01T00:00:00.000Z" }),
          ),
      );
    await add("Ten soldiers were hurt.");
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(engine.db);
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 2}`).execute(engine.db);
    const long = `Eleven soldiers were hurt. ${"The square was empty by night. ".repeat(2000)}`;
    await expect(add(long)).rejects.toMatchObject({ code: "store-full" });
    const held = await engine.db.selectFrom("claims").select("id").execute();
    expect(held).toHaveLength(2);
    await sql.raw("pragma max_page_count = 1000000").execute(engine.db);
    expect(await add(long)).toMatchObject([{ outcome: "added" }]);
    await engine.close();
  });
});

it("leaves no half backup behind where one cannot be written", async () => {
  const store = await openStore(":memory:", { linker });
  await store.add([clash("Ten soldiers were hurt.")]);
  const taken = join(folder, "taken");
  mkdirSync(taken);
  await expect(store.backup(taken)).rejects.toThrow();
  await expect(store.backup(join(folder, "no", "such", "folder"))).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
  await store.close();
});

it("refuses a place where no file can be made, at once and with its reason", async () => {
  await expect(openStore("/proc/sitrep/below/record.db", { linker })).rejects.toMatchObject({ code: "store-unusable" });
  await expect(openStore(join(folder, "\0"), { linker })).rejects.toMatchObject({ code: "store-unusable" });
});

it("says that PostgreSQL is gone or full, and goes on when it is back", async () => {
  const server = await startPostgres();
  try {
    const where = server.database();
    const store = await openStore(where, { linker });
    await store.add([clash("Ten soldiers were hurt.")]);
    server.halt();
    await expect(store.add([clash("Eleven soldiers were hurt.")])).rejects.toMatchObject({ code: "store-gone" });
    await expect(store.claims({}, { limit: 5 })).rejects.toMatchObject({ code: "store-gone" });
    await expect(openStore(where, { linker })).rejects.toMatchObject({ code: "store-gone" });
    server.start();
    expect((await store.claims({}, { limit: 5 })).items).toHaveLength(2);
    expect(await store.add([clash("Eleven soldiers were hurt.")])).toMatchObject([{ outcome: "added" }]);
    await store.close();
    const engine = openPostgres(where);
    const full = sql`do $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$`;
    await expect(telling(() => full.execute(engine.db))).rejects.toMatchObject({ code: "store-full" });
    await engine.close();
  } finally {
    server.stop();
  }
}, 300_000);
