import Database from "libsql";
import { Refusal } from "../../core/errors.ts";
import { cellsOf } from "../reading/cells.ts";
import { flatCells } from "../reading/flat-cells.ts";
import type { ImportFormat, ReadRecord } from "../reading/import-format.ts";
import { recordOf } from "../reading/read-table.ts";
import { brokenFile, neededColumns, readFlatEvent } from "./read-flat-event.ts";

const perPage = 500;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const open = (path: string): Database.Database => {
  try {
    const database = new Database(path, { readonly: true });
    // What the file's own schema defines is never run: only its plain tables are read.
    database.exec("pragma trusted_schema = off; pragma query_only = on; pragma cell_size_check = on");
    return database;
  } catch (error) {
    throw brokenFile(error);
  }
};

/** Refuses a file whose `events` is a view or a virtual table, which would run what its maker wrote. */
const examine = (database: Database.Database): void => {
  const found = database.prepare("select type, sql from sqlite_master where name = 'events'").get();
  if (!isRecord(found)) throw new Refusal("wrong-format", { missing: "table events" });
  if (found.type !== "table" || !/^\s*create\s+table\b/i.test(String(found.sql)))
    throw new Refusal("hostile-file", { events: String(found.type) });
  const columns = database.prepare("select name from pragma_table_info('events')").all();
  const names = new Set(columns.filter(isRecord).map(({ name }) => name));
  const missing = neededColumns.filter((column) => !names.has(column));
  if (missing.length > 0) throw new Refusal("wrong-format", { missing: missing.join(" ") });
};

function* eventsIn(database: Database.Database): Generator<ReadRecord> {
  examine(database);
  const page = database.prepare("select rowid as row_number, * from events where rowid > ? order by rowid limit ?");
  for (let last = 0; ; ) {
    const rows = page.all(last, perPage).filter(isRecord);
    for (const { row_number: number, ...row } of rows) {
      const values = flatCells(row);
      yield recordOf(Number(number), values, () => readFlatEvent(cellsOf(values)));
      last = Number(number);
    }
    if (rows.length < perPage) return;
  }
}

/** The table `events` of `sitrep export sqlite`, page by page. Throws `wrong-format` and `hostile-file`. */
export const sqliteImport: ImportFormat = {
  name: "sqlite",
  passedOver: [],
  async *read({ path }) {
    const database = open(path);
    try {
      yield* eventsIn(database);
    } catch (error) {
      throw brokenFile(error);
    } finally {
      database.close();
    }
  },
};
