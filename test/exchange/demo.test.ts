import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import { parquetMetadata } from "hyparquet";
import Database from "libsql";
import { DOMParser } from "linkedom";
import ical from "node-ical";
import { readParquet } from "parquet-wasm/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SituationEvent } from "../../src/core/record/event.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { interactionOf, interLabels } from "../../src/exchange/acled/actors.ts";
import { gdeltColumns } from "../../src/exchange/gdelt/columns.ts";
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
const label = (name: string | undefined) => interLabels.find((each) => each === name) ?? "";
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
    expect(Object.keys(found)).toEqual(["type", "features", "sitrep"]);
    for (const { type, geometry, properties } of found.features) {
      expect(type).toBe("Feature");
      expect(geometry !== null).toBe(properties.precision === "town" || properties.precision === "site");
      if (geometry === null) continue;
      // Longitude first (RFC 7946, 3.1.1): the corpus is of one part of Europe.
      const [lon, lat] = geometry.coordinates;
      expect([geometry.type, geometry.coordinates.length, lon > 15 && lon < 25, lat > 40 && lat < 50]).toEqual([
        "Point",
        2,
        true,
        true,
      ]);
    }
    expect(found.sitrep.written).toBe(events.length);
  });

  it("kml is well-formed by the rules of XML, its elements in the order of its schema", async () => {
    const text = (await exported(store, "kml")).bytes.toString("utf8");
    expect(XMLValidator.validate(text)).toBe(true);
    const order = ["name", "description", "TimeSpan", "ExtendedData", "Point"];
    const page = new DOMParser().parseFromString(text, "text/xml");
    for (const placemark of page.querySelectorAll("Placemark")) {
      const places = [...placemark.children].map(({ tagName }) => order.indexOf(tagName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(placemark.getAttribute("id")).toMatch(/^[A-Za-z_][\w.-]*$/);
    }
    for (const [, lon, lat] of text.matchAll(/<coordinates>([^,<]+),([^,<]+)<\/coordinates>/g)) {
      expect(Math.abs(Number(lon))).toBeLessThanOrEqual(180);
      expect(Math.abs(Number(lat))).toBeLessThanOrEqual(90);
    }
  });

  it("kml is one placemark an event", async () => {
    const page = new DOMParser().parseFromString((await exported(store, "kml")).bytes.toString("utf8"), "text/xml");
    expect(page.querySelectorAll("Placemark")).toHaveLength(events.length);
  });

  it("ics holds an entry for each event that has a day", async () => {
    const { bytes, summary } = await exported(store, "ics");
    const entries = Object.values(ical.parseICS(bytes.toString("utf8"))).filter((each) => each?.type === "VEVENT");
    expect(entries).toHaveLength(summary.written);
    const text = bytes.toString("utf8");
    expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    // Unfolded, a line is a property with its value, and each entry has what RFC 5545 asks of it once.
    const unfolded = text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
    for (const line of unfolded) expect(line).toMatch(/^[A-Z-]+(?:;[A-Z]+=[A-Z-]+)*:/);
    const uids = unfolded.filter((line) => line.startsWith("UID:"));
    expect(new Set(uids).size).toBe(summary.written);
    for (const name of ["DTSTAMP", "DTSTART", "DTEND", "SUMMARY"])
      expect(unfolded.filter((line) => line.startsWith(name))).toHaveLength(summary.written);
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
  it("no cell of any table says undefined, NaN or an object", async () => {
    for (const { name } of exportFormats.filter((each) => !binary.includes(each.name))) {
      const text = (await exported(store, name)).bytes.toString("utf8");
      expect(text, name).not.toMatch(/\[object|(?:^|[\t,">:])(?:undefined|NaN|Infinity)(?:[\t,"<}]|\r?$)/m);
    }
  });

  it("ids are unique and the same in another export, and codes are those of the codebooks", async () => {
    const rows = async (name: string, options: object = {}): Promise<Record<string, string>[]> =>
      parse((await exported(store, name)).bytes, { columns: true, ...options });
    const keys = { acled: "event_id_cnty", ged: "id", claims: "claim_id", events: "id", hxl: "event_id" };
    for (const [name, key] of Object.entries(keys)) {
      const [once, again] = [await rows(name), await rows(name)].map((all) => all.map((row) => row[key]));
      expect(new Set(once).size, name).toBe(once?.length);
      expect(again).toEqual(once);
    }
    for (const row of await rows("acled")) {
      expect(row.event_id_cnty).toMatch(/^[A-Z]{3}\d+$/);
      expect(row.event_date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(row.year).toBe(row.event_date?.slice(0, 4));
      expect(row.interaction).toBe(
        row.actor2 === ""
          ? `${row.inter1} only`
          : interactionOf(interLabels.indexOf(label(row.inter1)), interLabels.indexOf(label(row.inter2))),
      );
      const sides = [row.inter1, row.inter2];
      const demonstration = row.event_type === "Protests" || row.event_type === "Riots";
      expect(sides.includes("Rioters")).toBe(row.event_type === "Riots");
      expect(sides.includes("Protesters")).toBe(row.event_type === "Protests");
      if (!demonstration && row.event_type !== "Strategic developments") expect(row.inter1).not.toBe("Civilians");
      if (row.event_type === "Battles") expect(sides).not.toContain("Civilians");
      const [first, second] = [1, 2].map((at) =>
        [row[`actor${at}`], ...(row[`assoc_actor_${at}`] ?? "").split("; ")].filter(Boolean),
      );
      for (const name of second ?? []) expect(first).not.toContain(name);
    }
    const cameo = { delimiter: "\t", quote: false, columns: gdeltColumns };
    for (const row of await rows("gdelt", cameo)) {
      expect(row.EventCode?.startsWith(row.EventRootCode ?? "-")).toBe(true);
      expect(Number(row.QuadClass)).toBeGreaterThanOrEqual(1);
      expect(Number(row.QuadClass)).toBeLessThanOrEqual(4);
      expect(Math.abs(Number(row.GoldsteinScale))).toBeLessThanOrEqual(10);
      expect(row.SQLDATE?.slice(0, 6)).toBe(row.MonthYear);
    }
  });

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
