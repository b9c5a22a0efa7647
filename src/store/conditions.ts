import { type Expression, type SqlBool, sql } from "kysely";
import { addTo } from "../core/date.ts";
import { toAsOf } from "../core/record/as-of.ts";
import type { Filter, PageWish } from "../core/record/filter.ts";
import { readCursor } from "./cursor.ts";
import type { Engine, Searchable } from "./engine.ts";
import { fold, wordsOf } from "./fold.ts";
import { momentOf } from "./told.ts";

type Condition = Expression<SqlBool>;

const column = (table: Searchable, name: string) => sql.ref(`${table}.${name}`);

/** What the record held at the moment asked for. */
export const heldAt = (table: Searchable, filter: Filter): Condition => {
  const moment = momentOf(toAsOf(filter.asOf ?? "") ?? {});
  return sql<SqlBool>`${column(table, "recorded_from")} <= ${moment} and ${column(table, "recorded_to")} > ${moment}`;
};

/** Rows after the cursor, in the order newest first. */
export const afterCursor = (table: Searchable, day: string, { after }: PageWish): readonly Condition[] => {
  if (after === undefined) return [];
  const { at, id } = readCursor(after);
  return [sql<SqlBool>`(${column(table, day)}, ${column(table, "id")}) < (${at}, ${id})`];
};

export const wordConditions = async (
  engine: Engine,
  table: Searchable,
  { text }: Filter,
): Promise<readonly Condition[]> => {
  if (text === undefined) return [];
  const words = wordsOf(text);
  return [words.length > 0 ? await engine.matchWords(table, words) : sql<SqlBool>`1 = 0`];
};

const equal = (table: Searchable, name: string, value: string | undefined): readonly Condition[] =>
  value === undefined ? [] : [sql<SqlBool>`${column(table, name)} = ${value}`];

/** Filters that claims and events share. */
export const listConditions = async (
  engine: Engine,
  table: "claims" | "events",
  filter: Filter,
): Promise<readonly Condition[]> => {
  const published = toAsOf(filter.asOf ?? "")?.published;
  const day = table === "claims" ? "published" : "first_published";
  return [
    heldAt(table, filter),
    ...(published ? [sql<SqlBool>`${column(table, day)} <= ${published}`] : []),
    ...(filter.type ? [sql<SqlBool>`${column(table, "type")} in (${sql.join(filter.type)})`] : []),
    ...equal(table, "status", filter.status),
    ...equal(table, "country", filter.country),
    ...equal(table, "precision", filter.precision),
    ...equal(table, "place", filter.place === undefined ? undefined : fold(filter.place)),
    filter.review === undefined
      ? sql<SqlBool>`${column(table, "review")} <> 'rejected'`
      : sql<SqlBool>`${column(table, "review")} = ${filter.review}`,
    ...(filter.minScore === undefined ? [] : [sql<SqlBool>`${column(table, "score")} >= ${filter.minScore}`]),
    ...(filter.box ? [await engine.inBox(table, filter.box)] : []),
    ...(await wordConditions(engine, table, filter)),
  ];
};

/**
 * The ranges to look in for times that overlap [from, to). Almost every time spans a month at the most, so those are
 * found near the range in the list's own order; the few wide ones are looked for apart.
 */
export const timeRanges = (table: "claims" | "events", { from, to }: Filter): readonly (readonly Condition[])[] => {
  const before = to === undefined ? [] : [sql<SqlBool>`${column(table, "at")} < ${to}`];
  if (from === undefined) return [before];
  const overlaps = sql<SqlBool>`${column(table, "time_to")} > ${from}`;
  const near = sql<SqlBool>`${column(table, "at")} >= ${addTo(from, { days: -31 })}`;
  return [
    [...before, near, overlaps, sql<SqlBool>`${column(table, "wide")} = 0`],
    [...before, overlaps, sql<SqlBool>`${column(table, "wide")} = 1`],
  ];
};
