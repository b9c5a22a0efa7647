import type { Expression, SqlBool } from "kysely";
import type { Cursor } from "./cursor.ts";

/** Runs one query per range and merges the answers: by day, the newest first, and by id where days are equal. */
export const newestFirst = async <Row extends Cursor>(
  ranges: readonly (readonly Expression<SqlBool>[])[],
  limit: number,
  query: (range: readonly Expression<SqlBool>[], limit: number) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const answers: Row[] = [];
  for (const range of ranges) answers.push(...(await query(range, limit)));
  if (ranges.length < 2) return answers;
  const later = (a: Row, b: Row) => (a.at === b.at ? a.id > b.id : a.at > b.at);
  return answers.sort((a, b) => (later(a, b) ? -1 : 1)).slice(0, limit);
};
