import { sql } from "kysely";
import { Refusal } from "../core/errors.ts";
import type { Db, Engine } from "./engine.ts";

const versionOf = async (db: Db): Promise<number> => {
  const row = await db.selectFrom("meta").select("value").where("key", "=", "schema").executeTakeFirst();
  return Number(row?.value ?? 0);
};

const prepare = (db: Db) =>
  sql`create table if not exists meta (key text primary key, value text not null)`.execute(db);

/**
 * Brings the schema up to date in one transaction; a second process that opens the same store waits for the first.
 * Throws the refusal `store-newer`.
 */
export const migrate = async ({ db, migrations, lockWriter }: Engine): Promise<void> => {
  const present = await versionOf(db).catch(() => -1);
  if (present === migrations.length) return;
  await db.transaction().execute(async (trx) => {
    await lockWriter(trx);
    await prepare(trx);
    const version = await versionOf(trx);
    if (version > migrations.length) throw new Refusal("store-newer", { schema: version });
    for (const statements of migrations.slice(version))
      for (const statement of statements) await sql.raw(statement).execute(trx);
    await trx
      .insertInto("meta")
      .values({ key: "schema", value: String(migrations.length) })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: String(migrations.length) }))
      .execute();
  });
};
