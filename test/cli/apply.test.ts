import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-apply-cli-"));
const store = join(folder, "record.db");
const written = join(folder, "claims.csv");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Every step is a process of its own.
vi.setConfig({ testTimeout: 240_000 });

type Line = Record<string, string>;
const rowsOf = (file: string): Line[] =>
  Papa.parse<Line>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
const exportTo = (file: string): Line[] => {
  expect(sitrep(["export", "claims", "--store", store, "--out", file]).code).toBe(0);
  return rowsOf(file);
};
const isKilled = (row: Line): boolean => row.kind === "toll" && row.measure === "killed";

/** As a spreadsheet saves it: a byte order mark, quotation marks only where they must be, days its own way, a column moved. */
const saved = (rows: readonly Line[]): string => {
  const moved = rows.map(({ publisher = "", ...row }): Line => ({ publisher, ...row }));
  const days = moved.map((row) => ({
    ...row,
    date_from: (row.date_from ?? "").replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1"),
  }));
  return `\uFEFF${Papa.unparse(days, { newline: "\r\n", quotes: false })}\r\n`;
};

let rows: Line[] = [];
beforeAll(() => {
  const reports = join(folder, "reports.jsonl");
  const report = (id: string, published: string, text: string) => JSON.stringify({ id, published, text });
  writeFileSync(
    reports,
    [
      report("one", "2023-06-02", "Gunmen killed 12 soldiers in Zvečan on Thursday, police said."),
      report("two", "2023-06-05", 'Protesters marched in Leposavić on Sunday. "We stay," the mayor said.'),
    ].join("\n"),
  );
  expect(sitrep(["add", reports, "--store", store]).code).toBe(0);
  rows = exportTo(written);
}, 120_000);

it("has something to change", () => {
  expect(rows.filter(isKilled).map(({ best }) => best)).toEqual(["12"]);
  expect(rows.length).toBeGreaterThan(2);
});

it("takes a table that was only opened and saved for one that nobody changed", () => {
  writeFileSync(written, saved(rows));
  const { code, out, err } = sitrep(["apply", written, "--store", store]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(`0 claims changed by 0 reviews, ${rows.length} rows as they were\n`);
});

it("tells row by row what is wrong, and then writes nothing of the table", () => {
  const bad = rows.map((row) => (isKilled(row) ? { ...row, min: "14", best: "14", max: "14" } : row));
  const wrong = bad.map((row, at) =>
    at === bad.findIndex(({ kind }) => kind === "event") ? { ...row, type: "WAR" } : row,
  );
  const extra = [...wrong, { ...(wrong[0] ?? {}), claim_id: "claim-of-nobody" }];
  writeFileSync(written, saved(extra));
  const { code, out, err } = sitrep(["apply", written, "--store", store]);
  expect(code).toBe(1);
  expect(err).toMatch(/row \d+, column type, "WAR": /);
  expect(err).toMatch(new RegExp(`row ${extra.length + 1}, column claim_id, "claim-of-nobody": `));
  expect(out).toMatch(/nothing was written: \d+ problems in \d+ rows\n$/);
  expect(exportTo(join(folder, "after-bad.csv")).find(isKilled)).toMatchObject({ best: "12", review: "unreviewed" });
});

it("shows what would change, changes it all at once, and nothing when it is applied again", () => {
  const changed = rows.map((row) =>
    isKilled(row)
      ? { ...row, min: "14", best: "14", max: "14" }
      : row.kind === "event"
        ? { ...row, review: "accepted" }
        : row,
  );
  writeFileSync(written, saved(changed));
  const dry = sitrep(["apply", written, "--store", store, "--dry-run"]);
  expect(dry).toMatchObject({ code: 0, err: "" });
  expect(dry.out).toMatch(/row \d+, toll-\w+\n {4}min: 12 → 14\n {4}best: 12 → 14\n {4}max: 12 → 14\n/);
  expect(dry.out).toMatch(/would change by \d+ reviews/);
  expect(exportTo(join(folder, "after-dry.csv"))).toEqual(rows);
  const done = sitrep(["apply", written, "--store", store, "--by", "Ana", "--reason", "the hospital's list"]);
  expect(done.code).toBe(0);
  expect(done.out).toBe(dry.out.replace("would change", "changed"));
  const after = exportTo(join(folder, "after.csv"));
  expect(after.find(isKilled)).toMatchObject({ min: "14", best: "14", max: "14", review: "corrected" });
  expect(after.filter(({ kind }) => kind === "event").map(({ review }) => review)).not.toContain("unreviewed");
  expect(sitrep(["apply", written, "--store", store]).out).toMatch(/^0 claims changed by 0 reviews/);
});
