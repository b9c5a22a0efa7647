import { type Expression, type SqlBool, sql } from "kysely";
import { addTo } from "../core/date.ts";
import { toAsOf } from "../core/record/as-of.ts";
import type { Box, Filter } from "../core/record/filter.ts";
import type { Searchable } from "./engine.ts";
import { fold } from "./fold.ts";
import { dayKey } from "./list-key.ts";
import { momentOf } from "./told.ts";

type Condition = Expression<SqlBool>;

const column = (table: Searchable, name: string) => sql.ref(`${table}.${name}`);

/** Points inside a box, which may lie across the 180th meridian. */
export const inBox = ({ west, south, east, north }: Box): Condition =>
  sql<SqlBool>`lat >= ${south} and lat <= ${north} and ${
    west > east ? sql`(lon >= ${west} or lon <= ${east})` : sql`lon >= ${west} and lon <= ${east}`
  }`;

/** What the record held at the moment asked for. */
export const heldAt = (table: Searchable, filter: Filter): Condition => {
  const moment = momentOf(toAsOf(filter.asOf ?? "") ?? {});
  return sql<SqlBool>`${column(table, "recorded_from")} <= ${moment} and ${column(table, "recorded_to")} > ${moment}`;
};

const equal = (table: Searchable, name: string, value: string | undefined): readonly Condition[] =>
  value === undefined ? [] : [sql<SqlBool>`${column(table, name)} = ${value}`];

/** Conditions on the columns that claims and events share. */
export const listChecks = (table: "claims" | "events", filter: Filter): readonly Condition[] => {
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
  ];
};

/** A stretch of the list to walk, with what rows in it must fulfil beside the filter. */
export interface Stretch {
  readonly from: number;
  readonly below: number;
  readonly checks: readonly Condition[];
  /** Keeps to the few rows whose time is wide. */
  readonly wide: boolean;
}

/** Above every key. */
export const aboveAll = Number.MAX_SAFE_INTEGER;

/** Almost every time spans this at the most. */
export const mostDays = 31;

/**
 * The stretches to walk for times that overlap [from, to). Times of at most a month are found near the range in the
 * list's own order; the few wide ones are looked for apart.
 */
export const timeStretches = (table: "claims" | "events", { from, to }: Filter): readonly Stretch[] => {
  const before = to === undefined ? [] : [sql<SqlBool>`${column(table, "at")} < ${to}`];
  const below = to === undefined ? aboveAll : dayKey(to);
  if (from === undefined) return [{ from: 0, below, checks: before, wide: false }];
  const overlaps = sql<SqlBool>`${column(table, "time_to")} > ${from}`;
  const narrow = sql<SqlBool>`${column(table, "wide")} = 0`;
  const broad = sql<SqlBool>`${column(table, "wide")} = 1`;
  return [
    { from: dayKey(addTo(from, { days: -mostDays })), below, checks: [...before, overlaps, narrow], wide: false },
    { from: 0, below, checks: [...before, overlaps, broad], wide: true },
  ];
};
