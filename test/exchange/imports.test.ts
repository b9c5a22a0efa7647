import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import type { SituationEvent } from "../../src/core/record/event.ts";
import type { OutsideEvent } from "../../src/core/record/outside.ts";
import {
  ExportReport,
  exportFormatOf,
  exportFormats,
  importFormatOf,
  importFormats,
  type RefusedRow,
  recogniseFormat,
} from "../../src/exchange/index.ts";
import { formatOfFile, importSource } from "../../src/pipeline/import-file.ts";
import { expectGolden } from "../golden/golden-file.ts";
import { gunmenEvent } from "./sample-event.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-imports-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const golden = join("test", "exchange", "golden");

interface Taken {
  readonly events: OutsideEvent[];
  readonly refused: RefusedRow[];
  readonly passedOver: string[];
}

const read = async (path: string, named?: string): Promise<Taken> => {
  const taken: Taken = { events: [], refused: [], passedOver: [] };
  const format = await formatOfFile(path, named);
  for await (const record of format.read(importSource(path)))
    if ("event" in record) taken.events.push(record.event);
    else if ("refused" in record) taken.refused.push(record.refused);
    else taken.passedOver.push(record.passedOver);
  return taken;
};

const shown = ({ row, key, type, mode, acled, status, time, place, ...event }: OutsideEvent): string =>
  [
    `${row} ${key}`,
    `${type ?? "-"}${mode ? `/${mode}` : ""}${acled ? ` (${acled.eventType}: ${acled.subEventType})` : ""} ${status}`,
    time ? `${time.from}..${time.to} ${time.grain}` : "no time",
    place ? `${place.name} ${place.country ?? "-"} ${place.precision} ${place.lat ?? "-"},${place.lon ?? "-"}` : "-",
    `${event.actors.map(({ name, country, sectors }) => `${name} [${country ?? ""} ${sectors}]`).join("; ")} → ${event.recipients.map(({ name, country, sectors }) => `${name} [${country ?? ""} ${sectors}]`).join("; ")}`,
    `killed ${event.killed ? Object.values(event.killed).join("/") : "-"} injured ${event.injured ? Object.values(event.injured).join("/") : "-"}`,
    `${event.source ?? "-"} ${event.url ?? "-"} ${event.rows.length} rows`,
  ].join(" | ");

const binary = ["parquet", "sqlite"];

describe("what an export wrote is read back", () => {
  for (const { name, extension } of exportFormats.filter(({ name }) => name !== "states" && !binary.includes(name)))
    it(`${name}, recognised and without a bad row`, async () => {
      const file = join(golden, `${name}.${extension}`);
      expect(recogniseFormat(readFileSync(file, "utf8").slice(0, 16_384))).toBe(name);
      const { events, refused, passedOver } = await read(file);
      expect(refused).toEqual([]);
      const counts = [...new Set(passedOver)]
        .sort()
        .map((rule) => `${rule}: ${passedOver.filter((each) => each === rule).length}`);
      expectGolden(join(golden, `${name}.imported.txt`), `${[...events.map(shown), ...counts].join("\n")}\n`);
    });

  it("has a reader for every format of events that is written", () => {
    const written = exportFormats.map(({ name }) => name).filter((name) => name !== "states");
    expect(importFormats.map(({ name }) => name)).toEqual(written);
  });

  it.each(binary)("%s, with every figure of the event", async (name) => {
    const events: SituationEvent[] = [
      gunmenEvent,
      { ...gunmenEvent, id: "event-2", place: null, time: null, tolls: [] },
    ];
    const material = {
      events: async function* () {
        yield* events;
      },
      claims: async function* () {},
      claimsOf: async () => [],
      states: async () => [],
    };
    const format = exportFormatOf(name);
    const pieces: Uint8Array[] = [];
    const origin = { generator: "sitrep test", asOf: "2024-01-02T03:04:05.000Z", filters: {} };
    for await (const piece of format?.write(material, origin, new ExportReport(format.losses)) ?? [])
      pieces.push(Buffer.from(piece));
    const taken = await read(put(`events.${name}`, Buffer.concat(pieces)));
    expect(taken.refused).toEqual([]);
    expect(taken.events.map(shown).join("\n")).toMatchInlineSnapshot(`
      "1 event-1 | ASSAULT/firearms (Violence against civilians: Attack) happened | 2024-03-02..2024-03-03 day | Djenné MLI town 13.9061,-4.5533 | gunmen [ ] →  | killed 24/24/99 injured - | - - 1 rows
      2 event-2 | ASSAULT/firearms (Violence against civilians: Attack) happened | no time | - | gunmen [ ] →  | killed - injured - | - - 1 rows"
    `);
  });
});

const header =
  "event_id_cnty,event_date,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,location,latitude,longitude,fatalities";
const line = (over: Partial<Record<string, string>> = {}): string => {
  const row: Record<string, string> = {
    event_id_cnty: "MLI1",
    event_date: "2024-03-02",
    event_type: "Battles",
    sub_event_type: "Armed clash",
    actor1: "Military Forces of Mali (2021-)",
    inter1: "State forces",
    actor2: "JNIM",
    inter2: "Rebel group",
    country: "Mali",
    location: "Djenné",
    latitude: "13.9061",
    longitude: "-4.5533",
    fatalities: "3",
    ...over,
  };
  return header
    .split(",")
    .map((column) => row[column] ?? "")
    .join(",");
};

describe("rows as people send them", () => {
  it("refuses a bad row with its number, its column and why, and reads the rest", async () => {
    const rows = [
      header,
      line(),
      line({ event_date: "31/05/2024" }),
      line({ event_type: "Skirmish" }),
      line({ latitude: "139.061" }),
      line({ fatalities: "three" }),
      "MLI9,2024-03-02",
      line({ event_id_cnty: "" }),
      line({ event_date: "2 March 2024", event_id_cnty: "MLI2" }),
    ];
    const { events, refused } = await read(put("acled.csv", rows.join("\r\n")));
    expect(events.map(({ key, row, time }) => [key, row, time?.from])).toEqual([
      ["MLI1", 2, "2024-03-02"],
      ["MLI2", 9, "2024-03-02"],
    ]);
    expect(refused.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, "event_date", "31/05/2024"],
      [4, "event_type", "Skirmish"],
      [5, "latitude", "139.061"],
      [6, "fatalities", "three"],
      [7, null, ""],
      [8, "event_id_cnty", ""],
    ]);
  });

  it("reads semicolons, a byte order mark, capitals and numbers for actor types", async () => {
    const text = `\uFEFF${[header.toUpperCase(), line({ inter1: "1", inter2: "2" })].join("\n")}\n`.replaceAll(
      ",",
      ";",
    );
    const { events } = await read(put("old.csv", text));
    expect(events[0]).toMatchObject({
      type: "ASSAULT",
      place: { name: "Djenné", country: "MLI", precision: "town" },
      actors: [{ name: "Military Forces of Mali (2021-)", country: "MLI", sectors: ["MIL"] }],
      recipients: [{ name: "JNIM", country: null, sectors: ["REB"] }],
      killed: { low: 3, best: 3, high: 3 },
    });
  });

  it("keeps a formula as words, and the value as it stood in the row", async () => {
    const { events } = await read(put("formula.csv", [header, line({ actor2: "'=HYPERLINK(1)" })].join("\n")));
    expect(events[0]?.recipients[0]?.name).toBe("=HYPERLINK(1)");
    expect(events[0]?.rows[0]?.actor2).toBe("'=HYPERLINK(1)");
  });

  it("reads GED without a header and with line ends inside quotes", async () => {
    const text = readFileSync(join(golden, "ged.csv"), "utf8");
    const withHeader = await read(join(golden, "ged.csv"));
    const broken = text.slice(text.indexOf("\n") + 1).replace(/"([^",]{20})/, '"a\r\nb $1');
    const without = await read(put("candidate.csv", broken));
    expect(without.events.map(({ key }) => key)).toEqual(withHeader.events.map(({ key }) => key));
  });

  it("finds the same events whatever the order of the columns", async () => {
    const columns = header.split(",");
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(columns, { minLength: columns.length }), async (order) => {
        const cells = line().split(",");
        const row = order.map((column) => cells[columns.indexOf(column)]);
        const { events } = await read(put("shuffled.csv", `${order.join(",")}\n${row.join(",")}\n`), "acled");
        expect(events[0]).toMatchObject({ key: "MLI1", killed: { best: 3 }, place: { lat: 13.9061 } });
      }),
      { numRuns: 15 },
    );
  });
});

describe("hostile files", () => {
  const refusal = (path: string, format: string) => read(path, format).catch((error: { code?: string }) => error.code);

  it("does not expand the entities of a KML file", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>`;
    expect(await refusal(put("bomb.kml", bomb), "kml")).toBe("hostile-file");
  });

  it("takes no tag inside of CDATA or a comment for the end of a placemark", async () => {
    const kml = `<kml><Placemark id="a"><name><![CDATA[x </Placemark> y]]></name><!-- </Placemark> --><description>d &amp; e</description></Placemark></kml>`;
    const { events } = await read(put("cdata.kml", kml));
    expect(events).toMatchObject([{ key: "a", words: "d & e" }]);
  });

  it("refuses GeoJSON that lies too deep, and one bad feature among good ones", async () => {
    expect(await refusal(put("deep.geojson", `{"features":[{"a":${"[".repeat(100)}`), "geojson")).toBe("hostile-file");
    const features = [
      {
        type: "Feature",
        properties: { place: 'A {"} b', from: "2024-01-02" },
        geometry: { type: "Point", coordinates: [1, 2] },
      },
      { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [1, 200] } },
    ];
    const file = put("two.geojson", JSON.stringify({ name: "features", type: "FeatureCollection", features }));
    const { events, refused } = await read(file);
    expect(events).toMatchObject([{ place: { name: 'A {"} b', lat: 2 }, time: { from: "2024-01-02" } }]);
    expect(refused).toMatchObject([{ row: 2, column: "geometry" }]);
  });

  it("refuses an SQLite file whose events are a view", async () => {
    const file = join(folder, "view.sqlite");
    const database = new Database(file);
    database.exec("create view events as select 1 as id");
    database.close();
    expect(await refusal(file, "sqlite")).toBe("hostile-file");
    expect(await refusal(put("no.sqlite", "SQLite format 3\0 and then nothing"), "sqlite")).toBe("wrong-format");
  });

  it("refuses a table that lacks the columns of its format, and bytes that break a Parquet file", async () => {
    expect(await refusal(put("plain.csv", "a,b\n1,2\n"), "acled")).toBe("wrong-format");
    expect(await refusal(put("cut.parquet", "PAR1 and no more"), "parquet")).toBe("wrong-format");
    expect(await refusal(put("words.txt", "nothing of the kind\n"), "")).toBe("unknown-format");
  });

  it("never fails on any bytes but with a refusal", async () => {
    const formats = importFormats.filter(({ name }) => !binary.includes(name));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...formats),
        fc.string({ maxLength: 300, unit: "binary" }),
        async (format, text) => {
          const path = put("any", `${format.name === "kml" ? "<kml><Placemark>" : ""}${text}`);
          try {
            for await (const record of importFormatOf(format.name)?.read(importSource(path)) ?? [])
              expect(record).toBeDefined();
          } catch (error) {
            expect(error).toMatchObject({ name: "Refusal" });
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
