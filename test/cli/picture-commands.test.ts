import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash } from "../store/sample.ts";
import { sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-picture-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const slow = 240_000;

it.each([
  "picture",
  "export acled",
  "compare --with acled.csv",
  "brief",
  "release 2023.1",
  "mcp",
  "imported",
  "alert list",
])(
  "sitrep %s refuses a record that is not there, and makes none",
  (words) => {
    const where = join(folder, "mistyped.db");
    const { code, err } = sitrep([...words.split(" "), "--store", where]);
    expect([code, err]).toEqual([1, expect.stringContaining("there is no record here")]);
    expect(existsSync(where)).toBe(false);
  },
  slow,
);

it(
  "says that nothing is told of a place, and that a range is the wrong way round",
  async () => {
    const where = join(folder, "record.db");
    const store = await openStore(where, { linker });
    await store.add([clash("Shots were fired in Zvečan.")]);
    await store.close();
    const nowhere = sitrep(["picture", "--place", "Atlantis", "--store", where]);
    expect(nowhere.out).toContain("The record tells nothing of it");
    expect(sitrep(["picture", "--place", "Zvečan", "--store", where]).out).not.toContain("tells nothing");
    const { code, err } = sitrep(["diff", "--from", "2023-06-05", "--to", "2023-06-01", "--store", where]);
    expect([code, err]).toEqual([2, expect.stringContaining("--from is later than --to")]);
  },
  slow,
);
