import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { Refusal } from "../core/errors.ts";
import { type BackedUp, backupTables, numberedTables } from "./backup.ts";
import type { Db, Engine } from "./engine.ts";
import { puttingBack } from "./put-back.ts";
import { anyRowSchema } from "./row-schemas.ts";

const headSchema = z.object({ sitrep: z.literal("backup"), schema: z.number().int() });
const rowSchema = z.tuple([z.enum(backupTables), anyRowSchema]);
const endSchema = z.object({ rows: z.number().int() });

const batchRows = 200;

const isEmpty = async (db: Db): Promise<boolean> =>
  (await db.selectFrom("articles").select("seq").limit(1).execute()).length === 0;

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal("bad-backup");
  }
};

const readHead = (line: string, known: number): number => {
  const head = headSchema.safeParse(parseLine(line));
  if (!head.success) throw new Refusal("bad-backup");
  if (head.data.schema > known) throw new Refusal("store-newer", { schema: head.data.schema });
  return head.data.schema;
};

const readRows = async (db: Db, engine: Engine, lines: AsyncIterable<string>): Promise<number> => {
  let put: ReturnType<typeof puttingBack> | undefined;
  let table: BackedUp | undefined;
  let waiting: unknown[] = [];
  let count = 0;
  let expected: number | undefined;
  const flush = async () => {
    if (table) await put?.(table, waiting);
    waiting = [];
  };
  for await (const line of lines) {
    if (!put) {
      put = puttingBack(db, engine, readHead(line, engine.migrations.length));
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
  const count = await Promise.race([readRows(db, engine, lines), failed]).catch((error: unknown) => {
    throw error instanceof z.ZodError || error instanceof SyntaxError ? new Refusal("bad-backup") : error;
  });
  await engine.afterRestore(db, numberedTables);
  return count;
};
