import { type Kysely, sql } from "kysely";
import { evenChunksOf } from "../chunks.ts";
import { inBox } from "../conditions.ts";
import type { Engine, Walk } from "../engine.ts";
import type { Tables } from "../tables.ts";

type Search = Pick<Engine, "index" | "walk">;

const quoted = (term: string): string => `"${term.replaceAll('"', "")}"`;

/** A query of FTS5: every word, and of every group of facets one. */
const queryOf = ({ words, facets }: Walk): string =>
  [...words.map(quoted), ...facets.map((group) => `(${group.map(quoted).join(" OR ")})`)].join(" AND ");

/**
 * Lists from an inverted index (FTS5) over words and facets whose entries stand in the list's own order: rows that have
 * all that is asked for come newest first, each is held against the columns, and the walk ends with a full page.
 * Intersecting sorted postings is the classical way (Zobel and Moffat 2006, "Inverted files for text search engines").
 */
export const searchOf = (db: Kysely<Tables>): Search => ({
  index: async (trx, table, rows) => {
    const words = sql.table(`${table}_words`);
    // The index takes rows in the order of their keys into one run, and begins another at every step back.
    const sorted = [...rows].sort((a, b) => a.seq - b.seq);
    for (const piece of evenChunksOf(sorted, 128)) {
      const values = piece.map((row) => sql`(${row.seq}, ${[row.words, ...row.facets].join(" ")})`);
      await sql`insert into ${words} (rowid, words) values ${sql.join(values)}`.execute(trx);
    }
  },
  walk: async (table, walk) => {
    const seq = sql.ref(`${table}.seq`);
    const checks = [...walk.checks, ...(walk.box ? [inBox(walk.box)] : [])];
    const words = sql.table(`${table}_words`);
    const query = queryOf(walk);
    const held = sql`${sql.join([sql`1 = 1`, ...checks], sql` and `)}`;
    if (walk.few || query === "") {
      const matching =
        query === ""
          ? sql``
          : sql`and exists (select 1 from ${words} where rowid = ${seq} and ${words} match ${query})`;
      // The sign keeps the planner from walking the whole table for the sake of the order.
      const order = walk.few ? sql`+${seq}` : seq;
      const { rows } = await sql<{ seq: number }>`select ${seq} as seq from ${sql.table(table)}
        where ${held} and ${seq} >= ${walk.from} and ${seq} < ${walk.below} ${matching}
        order by ${order} desc limit ${walk.limit}`.execute(db);
      return rows.map((row) => row.seq);
    }
    const { rows } = await sql<{ seq: number }>`select ${seq} as seq from ${words}
      cross join ${sql.table(table)} on ${seq} = ${words}.rowid
      where ${words} match ${query} and ${words}.rowid >= ${walk.from} and ${words}.rowid < ${walk.below} and ${held}
      order by ${words}.rowid desc limit ${walk.limit}`.execute(db);
    return rows.map((row) => row.seq);
  },
});
