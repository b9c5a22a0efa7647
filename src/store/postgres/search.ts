import { type Kysely, sql } from "kysely";
import type { Box } from "../../core/record/filter.ts";
import { chunksOf } from "../chunks.ts";
import type { Engine } from "../engine.ts";
import type { Tables } from "../tables.ts";

type Search = Pick<Engine, "index" | "walk">;

const lexeme = (word: string): string => `'${word.replaceAll("'", "").replaceAll("\\", "")}'`;

const corners = (west: number, south: number, east: number, north: number) =>
  sql`point(lon, lat) <@ box(point(${west}, ${south}), point(${east}, ${north}))`;

const inBox = ({ west, south, east, north }: Box) =>
  sql`lat is not null and ${
    west > east
      ? sql`(${corners(west, south, 180, north)} or ${corners(-180, south, east, north)})`
      : corners(west, south, east, north)
  }`;

/**
 * Words by a GIN index over lexemes in a table of their own, boxes by a GiST index over points, facets by the columns'
 * own indexes. The planner knows how often each occurs, and chooses between them and a walk in the order of the list.
 */
export const searchOf = (db: Kysely<Tables>): Search => ({
  index: async (trx, table, rows) => {
    for (const piece of chunksOf(rows, 500)) {
      const values = piece.map(
        ({ seq, words }) =>
          sql`(${seq}::bigint, coalesce(array_to_tsvector(string_to_array(nullif(${words}, ''), ' ')), ''::tsvector))`,
      );
      await sql`insert into ${sql.table(`${table}_words`)} (seq, words) values ${sql.join(values)}`.execute(trx);
    }
  },
  walk: async (table, { from, below, words, box, checks, limit }) => {
    const seq = sql.ref(`${table}.seq`);
    const index = sql.table(`${table}_words`);
    const query = words.map(lexeme).join(" & ");
    const held = [
      sql`${seq} >= ${from}`,
      sql`${seq} < ${below}`,
      ...checks,
      ...(box ? [inBox(box)] : []),
      ...(words.length > 0 ? [sql`${seq} in (select seq from ${index} where words @@ ${query}::tsquery)`] : []),
    ];
    const { rows } = await sql<{ seq: number }>`select ${seq} as seq from ${sql.table(table)}
      where ${sql.join(held, sql` and `)} order by ${seq} desc limit ${limit}`.execute(db);
    return rows.map((row) => row.seq);
  },
});
