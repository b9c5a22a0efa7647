import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Engine } from "../engine.ts";
import type { Tables } from "../tables.ts";
import { migrations } from "./migrations.ts";
import { searchOf } from "./search.ts";

const int8 = 20;

/** Any number will do, so long as every Sitrep takes the same one. */
const writerLock = 5_174_835;
const blockLocks = 5_174_836;
const changesLock = 5_174_837;

/** A store in a PostgreSQL database, version 15 or later, by its connection URL. */
export const openPostgres = (url: string): Engine => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: {
      getTypeParser: (id, format) => (id === int8 && format !== "binary" ? Number : pg.types.getTypeParser(id, format)),
    },
  });
  // A server that goes away must not end the process, whether the connection rests or is in use; the query reports it.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    name: "postgres",
    db,
    migrations,
    lockWriter: async (trx) => {
      await sql`select pg_advisory_xact_lock(${writerLock})`.execute(trx);
    },
    lockLinker: async (trx) => {
      await sql`select pg_advisory_xact_lock_shared(${writerLock})`.execute(trx);
    },
    lockBlocks: async (trx, blocks) => {
      await sql`select pg_advisory_xact_lock(${blockLocks}, number)
        from (select distinct hashtext(block) as number from unnest(${[...blocks]}::text[]) as block order by 1) as numbers`.execute(
        trx,
      );
    },
    lockChanges: async (trx) => {
      await sql`select pg_advisory_xact_lock(${changesLock})`.execute(trx);
    },
    ...searchOf(db),
    size: async () => {
      const { rows } = await sql<{ size: number }>`select pg_database_size(current_database()) as size`.execute(db);
      return rows[0]?.size ?? 0;
    },
    snapshot: (work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    afterRestore: async (trx, numbered) => {
      for (const table of numbered)
        await sql`select setval(pg_get_serial_sequence(${table}, 'seq'), (select coalesce(max(seq), 0) + 1 from ${sql.table(table)}), false)`.execute(
          trx,
        );
    },
    close: () => db.destroy(),
  };
};
