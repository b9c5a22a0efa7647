import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeRelease } from "../../src/cli/write-release.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { demoRecord } from "./demo-exports.ts";

let store: RecordStore;
let folder: string;
const instant = "2024-01-02T03:04:05.000Z";
const wish = (name: string, since?: string) => ({
  number: "2024.1",
  folder: join(folder, name),
  since: since && join(folder, since),
  instant,
  filters: {},
  filter: { asOf: instant },
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-release-"));
  store = await demoRecord();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const contentsOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), "utf8")]),
  );

describe("a release", () => {
  it("is the same byte for byte when it is made again", async () => {
    await writeRelease(store, wish("a"));
    await writeRelease(store, wish("b"));
    expect(contentsOf("b")).toEqual(contentsOf("a"));
    expect(readdirSync(join(folder, "a"))).toContain("SHA256SUMS");
  });

  it("names what was deleted since the last, and the article that was withdrawn", async () => {
    const first = await writeRelease(store, wish("c"));
    expect(first.changes.added).toBeGreaterThan(0);
    await store.withdraw("nk-30", { who: "editor", why: "the publisher took it back" });
    const second = await writeRelease(store, wish("d", "c"));
    expect(second.changes).toEqual({ added: 0, changed: 0, deleted: expect.any(Number) });
    expect(second.changes.deleted).toBeGreaterThan(0);
    const { "changes.csv": changes = "", "deletions.csv": deletions = "" } = contentsOf("d");
    expect(changes.match(/"deleted"/g)).toHaveLength(second.changes.deleted);
    expect(deletions).toContain("the publisher took it back");
  });

  it("refuses a folder without a release as the last one", async () => {
    await expect(writeRelease(store, wish("e", "."))).rejects.toMatchObject({ code: "no-release" });
  });
});
