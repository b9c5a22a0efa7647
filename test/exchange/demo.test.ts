import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { parquetMetadata } from "hyparquet";
import Database from "libsql";
import { DOMParser } from "linkedom";
import ical from "node-ical";
import { readParquet } from "parquet-wasm/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SituationEvent } from "../../src/core/record/event.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { exportFormats } from "../../src/exchange/index.ts";
import { materialOf } from "../../src/pipeline/export.ts";
import { expectGolden } from "../golden/golden-file.ts";
import { demoRecord, exported } from "./demo-exports.ts";

let store: RecordStore;
let events: SituationEvent[];
beforeAll(async () => {
  store = await demoRecord();
  events = [];
  for await (const event of materialOf(store, {}).events()) events.push(event);
});
afterAll(() => store.close());

const binary = ["parquet", "sqlite"];
/** The days of the clash in Zvečan: enough of every column, and short enough to be read. */
const clash = { from: "2023-05-26", to: "2023-06-03" };

describe("goldens of the bundled corpus", () => {
  for (const { name, extension } of exportFormats.filter(({ name }) => !binary.includes(name)))
    it(name, async () => {
      const { bytes, summary } = await exported(store, name, name === "ged" ? {} : clash);
      expectGolden(join("test", "exchange", "golden", `${name}.${extension}`), bytes.toString("utf8"));
      expectGolden(join("test", "exchange", "golden", `${name}.report.json`), `${JSON.stringify(summary, null, 2)}\n`);
    });
});

const table = (bytes: Buffer, options: object = {}): string[][] =>
  parse(bytes, { relax_column_count: false, ...options });

describe("read by other readers", () => {
  it.each([
    ["acled", 31, {}],
    ["ged", 49, {}],
    ["ccc", 33, {}],
    ["hxl", 33, {}],
    ["claims", 40, {}],
    ["tolls", 25, {}],
    ["events", 47, {}],
    ["states", 23, {}],
    ["polecat", 40, { delimiter: "\t", quote: false }],
    ["gdelt", 61, { delimiter: "\t", quote: false }],
    ["gdelt-mentions", 16, { delimiter: "\t", quote: false }],
    ["icews", 20, { delimiter: "\t", quote: false }],
  ])("%s has its %i columns in every row", async (name, columns, options) => {
    const { bytes, summary } = await exported(store, name);
    const rows = table(bytes, options);
    expect(rows.length).toBeGreaterThanOrEqual(summary.written);
    expect(summary.written).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns);
  });

  it("HXL hashtags stand in the second row", async () => {
    const rows = table((await exported(store, "hxl")).bytes);
    expect(rows[1]?.every((tag) => /^#[a-z0-9]+(?:\+[a-z]+)*$/.test(tag))).toBe(true);
  });

  it("plover is one JSON object a line", async () => {
    const lines = (await exported(store, "plover")).bytes.toString("utf8").trim().split("\n");
    const ids = lines.map((line) => JSON.parse(line).id);
    expect(ids).toEqual(events.filter(({ time }) => time).map(({ id }) => id));
  });

  it("geojson draws towns and sites only", async () => {
    const found = JSON.parse((await exported(store, "geojson")).bytes.toString("utf8"));
    expect(found.features).toHaveLength(events.length);
    for (const { geometry, properties } of found.features)
      expect(geometry !== null).toBe(properties.precision === "town" || properties.precision === "site");
    expect(found.sitrep.written).toBe(events.length);
  });

  it("kml is well-formed, one placemark an event", async () => {
    const page = new DOMParser().parseFromString((await exported(store, "kml")).bytes.toString("utf8"), "text/xml");
    expect(page.querySelectorAll("Placemark")).toHaveLength(events.length);
  });

  it("ics holds an entry for each event that has a day", async () => {
    const { bytes, summary } = await exported(store, "ics");
    const entries = Object.values(ical.parseICS(bytes.toString("utf8"))).filter((each) => each?.type === "VEVENT");
    expect(entries).toHaveLength(summary.written);
    for (const line of bytes.toString("utf8").split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("parquet gives the events back", async () => {
    const { bytes } = await exported(store, "parquet");
    const rows = tableFromIPC(readParquet(new Uint8Array(bytes)).intoIPCStream()).toArray();
    expect(rows.map((row) => row.id)).toEqual(events.map(({ id }) => id));
    expect(rows.map((row) => row.lat)).toEqual(events.map(({ place }) => place?.lat ?? null));
  });

  it("parquet, sqlite, kml and ics tell in themselves what they are", async () => {
    const parquet = (await exported(store, "parquet", clash)).bytes;
    const facts = parquetMetadata(new Uint8Array(parquet).buffer).key_value_metadata ?? [];
    expect(Object.fromEntries(facts.map(({ key, value }) => [key, value]))).toMatchObject({
      "sitrep.generator": "sitrep test",
      "sitrep.asOf": "2024-01-02T03:04:05.000Z",
      "sitrep.written": expect.stringMatching(/^[1-9]\d*$/),
    });
    const kml = (await exported(store, "kml", clash)).bytes.toString("utf8");
    expect(kml).toMatch(/<!-- (\d+) events read, \1 written; \d+: an area is not drawn/);
    const ics = (await exported(store, "ics", clash)).bytes.toString("utf8");
    expect(ics).toContain("\r\nX-WR-CALDESC;VALUE=TEXT:sitrep test\\, as of 2024-01-02T03:04:05.000Z\r\n");
  });

  it("sqlite answers queries", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-test-"));
    try {
      const file = join(folder, "demo.sqlite");
      writeFileSync(file, (await exported(store, "sqlite")).bytes);
      const database = new Database(file);
      const count = (name: string) => database.prepare(`select count(*) as n from ${name}`).get();
      expect(count("events")).toMatchObject({ n: events.length });
      expect(count("tolls")).toMatchObject({ n: events.reduce((sum, { tolls }) => sum + tolls.length, 0) });
      const kinds = database.prepare(
        "select distinct typeof(articles) a, typeof(lat) b from events where lat is not null",
      );
      expect(kinds.all()).toEqual([{ a: "integer", b: "real" }]);
      expect(database.prepare("select value from about where key = 'written'").get()).toMatchObject({
        value: `${events.length}`,
      });
      database.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("what the data sets ask for", () => {
  it("low is not above best, best not above high, and the sides add up to best", async () => {
    const rows = parse((await exported(store, "ged")).bytes, { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Number(row.low)).toBeLessThanOrEqual(Number(row.best));
      expect(Number(row.best)).toBeLessThanOrEqual(Number(row.high));
      const sides = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].map((name) => Number(row[name]));
      expect(sides.reduce((a, b) => a + b, 0)).toBe(Number(row.best));
    }
  });

  it("everything read is written or dropped by a rule", async () => {
    for (const name of ["acled", "ged", "polecat", "ccc", "plover", "ics"]) {
      const { summary } = await exported(store, name);
      const wholly = ["status", "no-acled-type", "no-country", "country-level", "no-time", "no-actor"];
      const more = ["not-violence", "nonlethal", "no-organised-actor", "not-a-crowd", "long", "denied"];
      const left = summary.dropped.filter(({ rule }) => [...wholly, ...more].includes(rule));
      expect(summary.written + left.reduce((sum, { count }) => sum + count, 0), name).toBe(summary.read);
    }
  });
});
