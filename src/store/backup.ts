import { createWriteStream } from "node:fs";
import { open, rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import type { Db, Engine } from "./engine.ts";

/** What is backed up, in the order in which it is put back, with what each table is read by. */
export const backedUp = {
  articles: "seq",
  claims: "seq",
  claim_keys: null,
  events: "seq",
  memberships: null,
  former_ids: null,
  reviews: "seq",
  bonds: null,
  withdrawals: "seq",
  changes: "seq",
} as const;
export type BackedUp = keyof typeof backedUp;
export const backupTables: readonly BackedUp[] = [
  "articles",
  "claims",
  "claim_keys",
  "events",
  "memberships",
  "former_ids",
  "reviews",
  "bonds",
  "withdrawals",
  "changes",
];

const pageRows = 1000;

/** A full-text column is made again on the way back in. */
const withoutWords = (row: Record<string, unknown>): Record<string, unknown> => {
  const { words, ...rest } = row;
  return rest;
};

async function* rowsOf(db: Db, table: BackedUp): AsyncGenerator<Record<string, unknown>> {
  const key = backedUp[table];
  for (let last = 0, offset = 0; ; offset += pageRows) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} ${
      key
        ? sql`where seq > ${last} order by seq limit ${pageRows}`
        : sql`order by 1, 2 limit ${pageRows} offset ${offset}`
    }`.execute(db);
    for (const row of rows) yield withoutWords(row);
    if (rows.length < pageRows) return;
    last = Number(rows.at(-1)?.seq ?? 0);
  }
}

async function* linesOf(db: Db, schema: number): AsyncGenerator<string> {
  yield `${JSON.stringify({ sitrep: "backup", schema })}\n`;
  let count = 0;
  for (const table of backupTables)
    for await (const row of rowsOf(db, table)) {
      count++;
      yield `${JSON.stringify([table, row])}\n`;
    }
  yield `${JSON.stringify({ rows: count })}\n`;
}

/**
 * Writes the whole record as it stands at one moment into one gzip file of JSON lines, which either database reads back.
 * The file appears under its name only when it is whole and on disk.
 */
export const writeBackup = async (engine: Engine, file: string): Promise<void> => {
  const unfinished = `${file}.unfinished`;
  await engine.snapshot((db) =>
    pipeline(Readable.from(linesOf(db, engine.migrations.length)), createGzip(), createWriteStream(unfinished)),
  );
  const handle = await open(unfinished, "r+");
  await handle.sync();
  await handle.close();
  await rename(unfinished, file);
};
