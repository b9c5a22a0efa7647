import { sql } from "kysely";
import { Refusal } from "../core/errors.ts";
import { rowsOf } from "./backup.ts";
import type { Db, Engine } from "./engine.ts";
import { firstTables } from "./first-schema.ts";
import { puttingBack } from "./put-back.ts";

const versionOf = async (db: Db): Promise<number> => {
  const row = await db.selectFrom("meta").select("value").where("key", "=", "schema").executeTakeFirst();
  return Number(row?.value ?? 0);
};

/** Lays rows of the first version out anew, table by table. */
const carryOver = async (db: Db, engine: Engine): Promise<void> => {
  const put = puttingBack(db, engine, 1);
  for (const table of ["articles", "claims", "events"] as const) {
    const waiting: unknown[] = [];
    for await (const row of rowsOf(db, table, "first_")) {
      waiting.push(row);
      if (waiting.length >= 200) await put(table, waiting.splice(0));
    }
    await put(table, waiting);
  }
  for (const table of firstTables) await sql`drop table ${sql.table(`first_${table}`)}`.execute(db);
};

/** What a version does beyond its statements. */
const steps: Readonly<Record<number, (db: Db, engine: Engine) => Promise<void>>> = { 2: carryOver };

const prepare = (db: Db) =>
  sql`create table if not exists meta (key text primary key, value text not null)`.execute(db);

/**
 * Brings the schema up to date in one transaction; a second process that opens the same store waits for the first.
 * Throws the refusal `store-newer`.
 */
export const migrate = async (engine: Engine): Promise<void> => {
  const { db, migrations, lockWriter } = engine;
  const present = await versionOf(db).catch(() => -1);
  if (present === migrations.length) return;
  await db.transaction().execute(async (trx) => {
    await lockWriter(trx);
    await prepare(trx);
    const version = await versionOf(trx);
    if (version > migrations.length) throw new Refusal("store-newer", { schema: version });
    for (const statements of migrations.slice(version))
      for (const statement of statements) await sql.raw(statement).execute(trx);
    // The steps write rows as this program does, so they come when the tables are as it knows them.
    for (let at = version + 1; at <= migrations.length; at++) await steps[at]?.(trx, engine);
    await trx
      .insertInto("meta")
      .values({ key: "schema", value: String(migrations.length) })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: String(migrations.length) }))
      .execute();
  });
};
