import { type SqlBool, sql } from "kysely";
import type { Engine } from "../engine.ts";

type Search = Pick<Engine, "indexWords" | "indexPoint" | "matchWords" | "inBox">;

/**
 * Full text by a GIN index over the folded words (the "simple" configuration changes nothing more), boxes by the
 * coordinates' own index. The planner knows how often each occurs and chooses.
 */
export const searchOf = (): Search => ({
  indexWords: async (trx, table, seq, words) => {
    await sql`update ${sql.table(table)} set words = array_to_tsvector(string_to_array(${words}, ' ')) where seq = ${seq}`.execute(
      trx,
    );
  },
  // The columns carry the index themselves.
  indexPoint: async () => {},
  matchWords: async (table, words) => {
    const query = words.map((word) => `'${word.replaceAll("'", "").replaceAll("\\", "")}'`).join(" & ");
    return sql<SqlBool>`${sql.ref(`${table}.words`)} @@ ${query}::tsquery`;
  },
  inBox: async (_table, { west, south, east, north }) =>
    sql<SqlBool>`lat is not null and lat >= ${south} and lat <= ${north} and ${
      west > east ? sql`(lon >= ${west} or lon <= ${east})` : sql`lon >= ${west} and lon <= ${east}`
    }`,
});
