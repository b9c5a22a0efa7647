import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import Database from "libsql";
import type { Engine } from "../engine.ts";
import type { Tables } from "../tables.ts";
import { refuseBrokenOff } from "./broken-off.ts";
import { migrations } from "./migrations.ts";
import { searchOf } from "./search.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");

const isOver = (error: unknown): boolean => error instanceof Error && /no transaction is active/.test(error.message);

const mostWaiting = 15_000;
/** Milliseconds between two tries to become the writer: each try may hold the process up for the busy timeout. */
const [firstPause, longestPause] = [10, 80];

/**
 * A plain `begin` that later writes fails at once when another process wrote in between; this one takes the writer's
 * place at the start. It waits for it without holding up the process, which may itself hold the other connection, and
 * without keeping the connection: whoever reads meanwhile needs no writer's place.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const end = performance.now() + mostWaiting;
    for (let wait = firstPause; ; wait = Math.min(2 * wait, longestPause)) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() >= end) throw error;
        await this.releaseConnection();
        await pause(wait);
        // The same one again: there is one connection, and whoever has it is alone.
        await this.acquireConnection();
      }
    }
  }

  /** A full disk may have ended the transaction already: that it cannot be ended again must not hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }
}

/** The native layer ends the process on a value that it does not know, so every value is looked at first. */
const bindable = (value: unknown): unknown => {
  if (value === null || typeof value === "number" || typeof value === "string" || value instanceof Uint8Array)
    return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return Number(value);
  throw new TypeError(`the store cannot hold a value of type ${typeof value}`);
};

const keptStatements = 200;

/** Keeps prepared statements: preparing costs more than running most of them. */
const cached = (database: Database.Database): SqliteDatabase => {
  const statements = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  const prepare = (text: string): ReturnType<SqliteDatabase["prepare"]> => {
    const kept = statements.get(text);
    if (kept) return kept;
    const statement = database.prepare(text);
    const wrapped: ReturnType<SqliteDatabase["prepare"]> = {
      reader: statement.reader,
      all: (parameters) => statement.all(parameters.map(bindable)),
      run: (parameters) => statement.run(parameters.map(bindable)),
      iterate: (parameters) => statement.iterate(parameters.map(bindable)),
    };
    if (statements.size >= keptStatements) statements.delete(statements.keys().next().value ?? "");
    statements.set(text, wrapped);
    return wrapped;
  };
  return { prepare, close: () => database.close() };
};

/** A file is written ahead and synced at every commit: what was acknowledged survives a power cut. */
const pragmas = [
  "pragma journal_mode = wal",
  "pragma synchronous = full",
  // Pages that many commits touch are copied into the file once and not with every fourth megabyte of the log.
  "pragma wal_autocheckpoint = 8000",
  "pragma foreign_keys = on",
  "pragma temp_store = memory",
  "pragma cache_size = -65536",
  "pragma mmap_size = 1073741824",
];

const kyselyOver = (
  database: Database.Database,
  driver: (config: { database: SqliteDatabase }) => SqliteDriver,
): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver({ database: cached(database) }),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });

/** A reading transaction of its own connection sees one moment, and in write-ahead mode it keeps nobody waiting. */
const readApart = async <Result>(file: string, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> => {
  const db = kyselyOver(new Database(file, { timeout: mostWaiting }), (config) => new SqliteDriver(config));
  try {
    return await db.transaction().execute(work);
  } finally {
    await db.destroy();
  }
};

/** Makes a folder and those above it one by one: where a system refuses new folders, making them all at once never ends. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** A store in one file, or in memory for ":memory:". */
export const openSqlite = (file: string): Engine => {
  const inMemory = file === ":memory:";
  // The native layer ends the process on such a name.
  if (file.includes("\0")) throw new TypeError("no file's name holds a NUL");
  if (!inMemory) makeFolder(dirname(resolve(file)));
  if (!inMemory) refuseBrokenOff(file);
  const database = new Database(file, { timeout: mostWaiting });
  for (const pragma of pragmas) database.exec(pragma);
  database.exec("pragma busy_timeout = 20");
  const db = kyselyOver(database, (config) => new ImmediateDriver(config));
  return {
    name: "sqlite",
    db,
    migrations,
    lockWriter: async () => {},
    lockLinker: async () => {},
    lockBlocks: async () => {},
    lockChanges: async () => {},
    ...searchOf(db),
    size: async () => (inMemory ? 0 : statSync(file).size),
    snapshot: (work) => (inMemory ? work(db) : readApart(file, work)),
    afterRestore: async () => {},
    close: () => db.destroy(),
  };
};
