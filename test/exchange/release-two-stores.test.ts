import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startPostgres } from "../../bench/record/private-postgres.ts";
import { writeRelease } from "../../src/cli/write-release.ts";
import type { Entry, RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { demoRecord } from "./demo-exports.ts";

const instant = "2024-01-02T03:04:05.000Z";
const folder = mkdtempSync(join(tmpdir(), "sitrep-two-stores-"));
const server = await startPostgres({ durable: false });
let stores: readonly RecordStore[] = [];

const entriesOf = async (store: RecordStore): Promise<Entry[]> => {
  const { items } = await store.articles({}, { limit: 500 });
  const entries: Entry[] = [];
  for (const { id } of items) {
    const record = await store.article(id);
    if (record)
      entries.push({ article: record.article, claims: record.claims.map(({ claim }) => claim), analysis: "test" });
  }
  return entries;
};

beforeAll(async () => {
  const first = await demoRecord();
  const clock = () => new Date(instant);
  const second = await openStore(await server.database(), { linker, clock });
  const entries = await entriesOf(first);
  expect(entries.length).toBeGreaterThan(20);
  // The other way round, and a few at a time.
  for (let at = entries.length; at > 0; at -= 7) await second.add(entries.slice(Math.max(0, at - 7), at).reverse());
  stores = [first, second];
}, 300_000);
afterAll(async () => {
  for (const store of stores) await store.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}, 300_000);

const contentsOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), "utf8")]),
  );

it("is the same byte for byte from SQLite and from PostgreSQL, in whatever order the reports came", async () => {
  for (const [at, store] of stores.entries())
    await writeRelease(store, {
      number: "2024.1",
      folder: join(folder, `release-${at}`),
      since: undefined,
      instant,
      filters: {},
      filter: { asOf: instant },
    });
  const [one, two] = [contentsOf("release-0"), contentsOf("release-1")];
  expect(Object.keys(one)).toContain("SHA256SUMS");
  for (const [file, text] of Object.entries(one)) expect(two[file], file).toBe(text);
}, 120_000);

it("is checked by sha256sum, which finds a file that was changed", () => {
  const check = () =>
    spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: join(folder, "release-0"), encoding: "utf8" });
  const good = check();
  expect(good.status).toBe(0);
  expect(
    good.stdout
      .trim()
      .split("\n")
      .every((line) => line.endsWith(": OK")),
  ).toBe(true);
  appendFileSync(join(folder, "release-0", "tolls.csv"), " ");
  expect(check().stdout).toContain("tolls.csv: FAILED");
});
