import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type RawBuilder, sql } from "kysely";
import type { Db, Engine } from "./engine.ts";

/** What is backed up, in the order in which it is put back. */
export const backupTables = [
  "articles",
  "originals",
  "article_originals",
  "claims",
  "claim_keys",
  "events",
  "memberships",
  "former_ids",
  "reviews",
  "bonds",
  "withdrawals",
  "changes",
  "outside_sets",
  "outside_events",
  "audit",
  "saved_views",
  "alert_rules",
  "alert_marks",
  "alerts",
  "deliveries",
  "delivery_alerts",
  "cursors",
  "link_jobs",
] as const;
export type BackedUp = (typeof backupTables)[number];

/** Tables whose rows the database numbers itself. */
export const numberedTables: readonly BackedUp[] = [
  "originals",
  "reviews",
  "withdrawals",
  "changes",
  "outside_sets",
  "audit",
  "alerts",
  "deliveries",
];

const keyed: ReadonlySet<BackedUp> = new Set([
  "articles",
  "article_originals",
  "claims",
  "events",
  "outside_events",
  ...numberedTables,
]);

const pageRows = 1000;

/** A row with all that belongs to it, wherever it is kept; what indexes need is made again on the way back in. */
const sources: Readonly<Partial<Record<BackedUp, RawBuilder<unknown>>>> = {
  claims: sql`select claims.*, body, machine from claims join claim_bodies on claim_bodies.seq = claims.seq`,
  events: sql`select events.*, body from events join event_bodies on event_bodies.seq = events.seq`,
};

/** Rows of a table or of one that was set aside, read page by page. */
export async function* rowsOf(db: Db, table: BackedUp, aside = ""): AsyncGenerator<Record<string, unknown>> {
  const from = sql.table(`${aside}${table}`);
  const source = (aside === "" ? sources[table] : undefined) ?? sql`select * from ${from}`;
  const seq = sql.ref(`${aside}${table}.seq`);
  for (let last = 0, offset = 0; ; offset += pageRows) {
    const { rows } = await sql<Record<string, unknown>>`${source} ${
      keyed.has(table)
        ? sql`where ${seq} > ${last} order by ${seq} limit ${pageRows}`
        : sql`order by 1, 2 limit ${pageRows} offset ${offset}`
    }`.execute(db);
    yield* rows;
    if (rows.length < pageRows) return;
    last = Number(rows.at(-1)?.seq ?? 0);
  }
}

/** Bytes are written in base64; one of the two drivers gives them as a bare buffer. */
const portable = (value: unknown): unknown => {
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  return bytes instanceof Uint8Array ? { base64: Buffer.from(bytes).toString("base64") } : bytes;
};
const asJson = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, portable(value)]));

async function* linesOf(db: Db, schema: number): AsyncGenerator<string> {
  yield `${JSON.stringify({ sitrep: "backup", schema })}\n`;
  let count = 0;
  for (const table of backupTables)
    for await (const row of rowsOf(db, table)) {
      count++;
      yield `${JSON.stringify([table, asJson(row)])}\n`;
    }
  yield `${JSON.stringify({ rows: count })}\n`;
}

/**
 * Writes the whole record as it stands at one moment into one gzip file of JSON lines, which either database reads back.
 * The file appears under its name only when it is whole and on disk.
 */
export const writeBackup = async (engine: Engine, file: string): Promise<void> => {
  const unfinished = `${file}.unfinished`;
  try {
    await engine.snapshot((db) =>
      pipeline(Readable.from(linesOf(db, engine.migrations.length)), createGzip(), createWriteStream(unfinished)),
    );
    const handle = await open(unfinished, "r+");
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};
