import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { RecordStore } from "../../src/core/record/store.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { clash } from "../store/sample.ts";

const token = (id: string, name: string) => ({ id, name, role: "reviewer" as const, hash: `hash of ${id}` });
const entry = (about: string) => ({
  who: "Ana",
  role: "reviewer" as const,
  from: "10.0.0.1",
  action: "POST /api/reviews",
  about,
  status: 201,
});

/** Tokens and the audit, the same on every store. */
export const runAccessContract = (
  start: (where?: string) => Promise<RecordStore>,
  fresh: () => Promise<string>,
): void => {
  it("keeps tokens, one name at a time, and what was revoked stays known", async () => {
    const store = await start();
    expect(await store.addToken(token("1", "Ana"))).toMatchObject({ name: "Ana", revoked: null });
    await expect(store.addToken(token("2", "Ana"))).rejects.toMatchObject({ code: "name-taken" });
    expect(await store.revokeToken("Ben")).toBe(false);
    expect(await store.revokeToken("Ana")).toBe(true);
    expect(await store.revokeToken("Ana")).toBe(false);
    await store.addToken(token("3", "Ana"));
    expect((await store.tokens()).map(({ id, revoked }) => [id, revoked === null])).toEqual([
      ["1", false],
      ["3", true],
    ]);
    expect(await store.token("1")).toMatchObject({ role: "reviewer", hash: "hash of 1", revoked: expect.any(String) });
    expect(await store.token("none")).toBeNull();
  });

  it("adds to the audit, and pages it from the newest on", async () => {
    const store = await start();
    for (const about of ["a", "b", "c"]) await store.audit(entry(about));
    const [newest, second] = await store.audits({ limit: 2 });
    expect([newest, second]).toMatchObject([entry("c"), entry("b")]);
    expect(await store.audits({ limit: 2, before: second?.seq })).toMatchObject([entry("a")]);
  });

  it("lets nobody change or remove what stands in the audit", async () => {
    const where = await fresh();
    const store = await start(where);
    await store.audit(entry("a"));
    const { db, close } = where.includes("://") ? openPostgres(where) : openSqlite(where);
    for (const statement of [sql`update audit set who = 'Ben'`, sql`delete from audit`])
      await expect(statement.execute(db)).rejects.toThrow("only ever added to");
    await close();
    expect(await store.audits({ limit: 5 })).toMatchObject([entry("a")]);
  });

  it("brings the audit back from a backup beside what was done since, and no token", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-audit-"));
    const store = await start();
    await store.add([clash("Shots were fired in Zvečan.")]);
    await store.addToken(token("1", "Ana"));
    await store.audit(entry("before"));
    await store.backup(join(folder, "backup"));
    const copy = await start();
    await copy.audit(entry("here"));
    await copy.restore(join(folder, "backup"));
    expect((await copy.audits({ limit: 5 })).map(({ about }) => about).sort()).toEqual(["before", "here"]);
    await copy.audit(entry("after"));
    expect((await copy.audits({ limit: 1 }))[0]?.about).toBe("after");
    expect(await copy.tokens()).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
};
