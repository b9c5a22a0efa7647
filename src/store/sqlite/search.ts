import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import type { Box } from "../../core/record/filter.ts";
import type { Engine } from "../engine.ts";
import type { Tables } from "../tables.ts";

/**
 * With few hits it is cheapest to fetch them all and sort. With more, the list is walked in its own order until a page is
 * full: among some, each row is held against the set of hits; among many, the index is asked of each row.
 */
const few = 8000;
const some = 60_000;

const hitsUpTo = async (db: Kysely<Tables>, hits: Expression<unknown>, most: number): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (select 1 from ${hits} limit ${most})`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
};

const quoted = (words: readonly string[]): string => words.map((word) => `"${word.replaceAll('"', "")}"`).join(" ");

/** The tree keeps 32-bit floats, so it is asked a little wide, and the columns decide. */
const slack = 1e-4;

const inTree = ({ west, south, east, north }: Box) =>
  sql<SqlBool>`south >= ${south - slack} and north <= ${north + slack} and ${
    west > east
      ? sql`(west >= ${west - slack} or east <= ${east + slack})`
      : sql`west >= ${west - slack} and east <= ${east + slack}`
  }`;

const inColumns = ({ west, south, east, north }: Box) =>
  sql<SqlBool>`lat >= ${south} and lat <= ${north} and ${
    west > east ? sql`(lon >= ${west} or lon <= ${east})` : sql`lon >= ${west} and lon <= ${east}`
  }`;

type Search = Pick<Engine, "indexWords" | "indexPoint" | "matchWords" | "inBox">;

/** Full text by FTS5 and boxes by R-tree, both keyed by the row's `seq`. */
export const searchOf = (db: Kysely<Tables>): Search => ({
  indexWords: async (trx, table, seq, words) => {
    await sql`insert into ${sql.table(`${table}_words`)} (rowid, words) values (${seq}, ${words})`.execute(trx);
  },
  indexPoint: async (trx, table, seq, lat, lon) => {
    await sql`insert into ${sql.table(`${table}_box`)} values (${seq}, ${lat}, ${lat}, ${lon}, ${lon})`.execute(trx);
  },
  matchWords: async (table, words) => {
    const index = sql.table(`${table}_words`);
    const seq = sql.ref(`${table}.seq`);
    const match = sql<SqlBool>`${index} match ${quoted(words)}`;
    const hits = await hitsUpTo(db, sql`${index} where ${match}`, some);
    if (hits < few) return sql<SqlBool>`${seq} in (select rowid from ${index} where ${match})`;
    // The sign keeps the planner from starting at the set.
    if (hits < some) return sql<SqlBool>`+${seq} in (select rowid from ${index} where ${match})`;
    return sql<SqlBool>`exists (select 1 from ${index} where rowid = ${seq} and ${match})`;
  },
  inBox: async (table, box) => {
    const tree = sql`${sql.table(`${table}_box`)} where ${inTree(box)}`;
    return (await hitsUpTo(db, tree, few)) < few
      ? sql<SqlBool>`${sql.ref(`${table}.seq`)} in (select seq from ${tree}) and ${inColumns(box)}`
      : inColumns(box);
  },
});
