import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordStore } from "../../src/core/record/store.ts";
import { compareWithOutside } from "../../src/pipeline/compare-outside.ts";
import { demoRecord, exported } from "./demo-exports.ts";

let store: RecordStore;
const folder = mkdtempSync(join(tmpdir(), "sitrep-round-trip-"));
beforeAll(async () => {
  store = await demoRecord();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const compared = async (name: string, bytes: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const refused: unknown[] = [];
  const found = await compareWithOutside(store, file, {
    filter: {},
    tolerance: { days: 1, km: 12 },
    refused: (row) => refused.push(row),
  });
  expect(refused).toEqual([]);
  const { matched, missing, extra } = found.comparison;
  const differing = matched.flatMap(({ ours, fields }) =>
    fields.filter(({ agrees }) => !agrees).map((field) => ({ id: ours.id, ...field })),
  );
  return { matched: matched.length, missing: missing.length, extra: extra.length, differing };
};

/** Files that other readers take for the data set's own, by what they are called and how their cells stand. */
const files = [
  { format: "acled", file: "acled.csv", csv: {} },
  { format: "ged", file: "ged.csv", csv: {} },
  { format: "plover", file: "plover.jsonl" },
  { format: "polecat", file: "polecat.txt", csv: { delimiter: "\t", quote: false as const } },
  { format: "gdelt", file: "gdelt.CSV", csv: { delimiter: "\t", quote: false as const } },
  { format: "icews", file: "icews.tab", csv: { delimiter: "\t", quote: false as const } },
  { format: "ccc", file: "ccc.csv", csv: {} },
  { format: "hxl", file: "hxl.csv", csv: {} },
  { format: "geojson", file: "events.geojson" },
  { format: "kml", file: "events.kml" },
  { format: "ics", file: "events.ics" },
  { format: "parquet", file: "events.parquet" },
  { format: "sqlite", file: "events.sqlite" },
  { format: "events", file: "events.csv", csv: {} },
];

describe("a file that the record wrote, held against the record", () => {
  it.each(files)("$format agrees in everything", async ({ format, file }) => {
    const { bytes } = await exported(store, format);
    const result = await compared(file, bytes);
    expect(result).toMatchObject({ missing: 0, extra: 0, differing: [] });
    expect(result.matched).toBeGreaterThan(0);
  });

  const tables = [
    { format: "acled", date: "event_date", killed: "fatalities", key: "event_id_cnty", country: "country" },
    { format: "polecat", date: "Event Date", killed: null, key: "Event ID", country: "Country" },
    { format: "events", date: "from", killed: "killed", key: "id", country: "country" },
  ];
  it.each(tables)("$format: a changed row disagrees, a removed one is extra, an added one missing", async (table) => {
    const { format, date, killed, key, country } = table;
    const { file, csv } = files.find((each) => each.format === format) ?? { file: "", csv: {} };
    const whole = (await exported(store, format)).bytes.toString("utf8");
    const rows: Record<string, string>[] = parse(whole, { ...csv, columns: true });
    const write = (changed: Record<string, string>[]): string =>
      csv && "delimiter" in csv
        ? [Object.keys(rows[0] ?? {}), ...changed.map((row) => Object.values(row))]
            .map((row) => row.join("\t"))
            .join("\n")
        : Papa.unparse(changed);
    const base = await compared(file, write(rows));
    expect(base).toMatchObject({ missing: 0, extra: 0, differing: [] });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(rows.length - 1),
        fc.constantFrom("date", "killed", "remove", "add"),
        async (at, what) => {
          const row = rows[at] ?? {};
          const others = (changed: Record<string, string>) => rows.map((each, nth) => (nth === at ? changed : each));
          if (what === "remove") {
            const left = rows.filter((_, nth) => nth !== at);
            // Ours on a day or in a country that the file no longer covers is not compared.
            const { extra, missing, differing } = await compared(file, write(left));
            expect({ extra: extra <= 1, missing, differing }).toEqual({ extra: true, missing: 0, differing: [] });
            const inside =
              left.some((each) => each[country] === row[country]) &&
              left.some((each) => (each[date] ?? "") < (row[date] ?? "")) &&
              left.some((each) => (each[date] ?? "") > (row[date] ?? ""));
            if (inside) expect(extra).toBe(1);
          } else if (what === "add") {
            const added = { ...row, [key]: "OTHER1", [date]: "2023-03-15" };
            expect(await compared(file, write([...rows, added]))).toMatchObject({ ...base, missing: 1 });
          } else if (what === "date") {
            const changed = { ...row, [date]: "2023-03-15", ...(format === "events" ? { to: "2023-03-16" } : {}) };
            const result = await compared(file, write(others(changed)));
            expect(result).toMatchObject({ matched: base.matched, missing: 0, extra: 0 });
            expect(result.differing).toMatchObject([{ field: "date" }]);
          } else if (killed) {
            const more = {
              [killed]: "4711",
              ...(format === "events" ? { killed_min: "4711", killed_max: "4711" } : {}),
            };
            const result = await compared(file, write(others({ ...row, ...more })));
            expect(result.differing).toMatchObject([{ field: "fatalities" }]);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
