import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { sql } from "kysely";
import { z } from "zod";
import { Refusal } from "../core/errors.ts";
import { type BackedUp, backedUp, backupTables } from "./backup.ts";
import type { Db, Engine } from "./engine.ts";
import { parseClaim, parseEvent } from "./parse.ts";
import { articleWords, claimWords, eventWords } from "./rows.ts";

const headSchema = z.object({ sitrep: z.literal("backup"), schema: z.number().int() });
const rowSchema = z.tuple([
  z.enum([
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
  ]),
  z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
]);
const endSchema = z.object({ rows: z.number().int() });
type Row = z.infer<typeof rowSchema>[1];

const batchRows = 100;

const text = (row: Row, column: string): string => String(row[column] ?? "");

/** Words are indexed again from what the rows say, because the two databases index them differently. */
const indexRow = async (db: Db, engine: Engine, table: BackedUp, row: Row): Promise<void> => {
  const seq = Number(row.seq);
  if (table === "articles") {
    const { title, publisher } = { title: text(row, "title"), publisher: text(row, "publisher") };
    return engine.indexWords(db, table, seq, articleWords({ title, publisher, text: text(row, "text") }));
  }
  if (table !== "claims" && table !== "events") return;
  const words =
    table === "claims"
      ? claimWords(parseClaim(text(row, "body")))
      : eventWords(parseEvent(text(row, "body")), [parseEvent(text(row, "body")).quote]);
  await engine.indexWords(db, table, seq, words);
  const [lat, lon] = [row.lat, row.lon];
  if (typeof lat === "number" && typeof lon === "number") await engine.indexPoint(db, table, seq, lat, lon);
};

const insertRows = async (db: Db, engine: Engine, table: BackedUp, rows: readonly Row[]): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
    db,
  );
  for (const row of rows) await indexRow(db, engine, table, row);
};

const isEmpty = async (db: Db): Promise<boolean> =>
  (await db.selectFrom("articles").select("seq").limit(1).execute()).length === 0;

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal("bad-backup");
  }
};

const readHead = (line: string, known: number): void => {
  const head = headSchema.safeParse(parseLine(line));
  if (!head.success) throw new Refusal("bad-backup");
  if (head.data.schema > known) throw new Refusal("store-newer", { schema: head.data.schema });
};

const readRows = async (db: Db, engine: Engine, lines: AsyncIterable<string>): Promise<number> => {
  let table: BackedUp | undefined;
  let waiting: Row[] = [];
  let count = 0;
  let expected: number | undefined;
  let started = false;
  const flush = async () => {
    if (table) await insertRows(db, engine, table, waiting);
    waiting = [];
  };
  for await (const line of lines) {
    if (!started) {
      readHead(line, engine.migrations.length);
      started = true;
      continue;
    }
    const value = parseLine(line);
    const row = rowSchema.safeParse(value);
    if (!row.success) {
      expected = endSchema.safeParse(value).data?.rows;
      continue;
    }
    if (row.data[0] !== table || waiting.length >= batchRows) await flush();
    table = row.data[0];
    waiting.push(row.data[1]);
    count++;
  }
  await flush();
  if (expected !== count) throw new Refusal("bad-backup", { rows: count });
  return count;
};

/**
 * Reads a backup into an empty record, whole or not at all; gives the number of rows. Throws the refusals `not-empty`,
 * `bad-backup`, `not-found` and `store-newer`.
 */
export const readBackup = async (db: Db, engine: Engine, file: string): Promise<number> => {
  if (!(await isEmpty(db))) throw new Refusal("not-empty");
  const bytes = createReadStream(file);
  const plain = bytes.pipe(createGunzip());
  const failed = new Promise<never>((_, reject) => {
    bytes.on("error", () => reject(new Refusal("not-found", { file })));
    plain.on("error", () => reject(new Refusal("bad-backup")));
  });
  const lines = createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY });
  const count = await Promise.race([readRows(db, engine, lines), failed]);
  await engine.afterRestore(
    db,
    backupTables.filter((table) => backedUp[table] !== null),
  );
  return count;
};
