import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import type { ExportFormat, ExportOrigin, Material } from "../format.ts";
import { claimColumns, claimRow } from "../long/claims.ts";
import type { ExportReport } from "../report.ts";
import type { Cell, Row } from "../separated-rows.ts";
import { eventColumns, flatEvent } from "./event-columns.ts";

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const tollColumns = [
  "event_id",
  "measure",
  "side",
  "country",
  "min",
  "best",
  "max",
  "part",
  "disputed",
  "rule",
] as const;
const stateColumns = ["line", "property", "about", "value", "from", "to", "disputed", "voices"] as const;

const tables: Readonly<Record<string, readonly string[]>> = {
  about: ["key", "value"],
  events: eventColumns.map(({ name }) => name),
  tolls: tollColumns,
  states: stateColumns,
  claims: claimColumns,
};

/** Numbers are kept as numbers, and words that look like one as words. */
const numeric = new Set([
  ...eventColumns.flatMap(({ name, type }) => (type === "STRING" ? [] : [name])),
  ..."start end min best max latitude longitude score version part voices".split(" "),
]);
const declared = (column: string): string => `${quoted(column)} ${numeric.has(column) ? "numeric" : "text"}`;

const bound = (cell: Cell | undefined): string | number | null =>
  cell === undefined || cell === null ? null : typeof cell === "boolean" ? Number(cell) : cell;

const inserter = (database: Database.Database, table: string): ((row: Row) => void) => {
  const columns = tables[table] ?? [];
  const insert = database.prepare(
    `insert into ${quoted(table)} (${columns.map(quoted).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
  );
  return (row) => {
    insert.run(...columns.map((column) => bound(row[column])));
  };
};

const fill = async (database: Database.Database, material: Material, report: ExportReport): Promise<void> => {
  const [event, toll, state, claim] = ["events", "tolls", "states", "claims"].map((table) => inserter(database, table));
  for await (const each of material.events()) {
    report.read();
    report.wrote();
    event?.(flatEvent(each));
    for (const { measure, side, min, best, max, part, disputed, rule } of each.tolls)
      toll?.({
        event_id: each.id,
        measure,
        side: side.name,
        country: side.country,
        min,
        best,
        max,
        part,
        disputed,
        rule,
      });
  }
  for await (const item of material.claims()) claim?.(claimRow(item));
  for (const { id, property, about, entries } of await material.states())
    for (const { value, from, to, disputed, voices } of entries)
      state?.({
        line: id,
        property,
        about,
        value: typeof value === "string" ? value : JSON.stringify(value),
        from,
        to,
        disputed,
        voices: voices.length,
      });
};

const make = async (file: string, material: Material, origin: ExportOrigin, report: ExportReport): Promise<void> => {
  const database = new Database(file);
  try {
    database.exec("pragma journal_mode = off; pragma synchronous = off;");
    for (const [table, columns] of Object.entries(tables))
      database.exec(`create table ${quoted(table)} (${columns.map(declared).join(", ")})`);
    database.exec("begin");
    await fill(database, material, report);
    const about = inserter(database, "about");
    const { generator, asOf, read, written } = report.summary("sqlite", origin);
    for (const [key, value] of Object.entries({ generator, asOf, ...origin.filters, read, written }))
      about({ key, value: String(value) });
    database.exec(
      "commit; create index claims_of_event on claims (event_id); create index tolls_of_event on tolls (event_id)",
    );
  } finally {
    database.close();
  }
};

/** An SQLite file with events, tolls, states and claims as plain tables, for those who query with SQL. It is made beside and streamed. */
export const sqlite: ExportFormat = {
  name: "sqlite",
  about: "an SQLite file with tables of events, tolls, states and claims",
  extension: "sqlite",
  mediaType: "application/vnd.sqlite3",
  losses: [],
  async *write(material, origin, report) {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-export-"));
    try {
      const file = join(folder, "export.sqlite");
      await make(file, material, origin, report);
      yield* createReadStream(file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
