import { type Expression, type SqlBool, sql } from "kysely";
import type { Page, PageWish } from "../../core/record/filter.ts";
import type { OutsideFilter, OutsideItem, OutsideSet } from "../../core/record/outside.ts";
import { inBox } from "../conditions.ts";
import { cutPage, readCursor } from "../cursor.ts";
import type { Db } from "../engine.ts";
import { fold } from "../fold.ts";
import { dayKey } from "../list-key.ts";
import { parseOutside } from "./outside-row.ts";

/** Sets with what they hold, oldest first; one of them where its id is given. */
export const readSets = async (db: Db, id?: string): Promise<readonly OutsideSet[]> => {
  const sets = await db
    .selectFrom("outside_sets")
    .selectAll()
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .orderBy("seq")
    .execute();
  const held = await db
    .selectFrom("outside_events")
    .select(({ fn }) => [
      "outside_set",
      fn.countAll<number>().as("events"),
      fn.min<string | null>("at").filterWhere("at", "<>", "").as("from"),
      fn.max<string | null>("time_to").filterWhere("at", "<>", "").as("to"),
    ])
    .$if(id !== undefined, (query) => query.where("outside_set", "=", id ?? ""))
    .groupBy("outside_set")
    .execute();
  const counts = new Map(held.map((row) => [row.outside_set, row]));
  return sets.map(({ seq, passed_over, whole, ...set }) => ({
    ...set,
    passedOver: passed_over,
    whole: whole === 1,
    events: counts.get(set.id)?.events ?? 0,
    from: counts.get(set.id)?.from || null,
    to: counts.get(set.id)?.to || null,
  }));
};

type Condition = Expression<SqlBool>;

const conditionsOf = ({ from, to, set, country, place, status, type, box }: OutsideFilter): readonly Condition[] => [
  ...(set === undefined ? [] : [sql<SqlBool>`outside_set = ${set}`]),
  ...(from === undefined ? [] : [sql<SqlBool>`time_to > ${from}`]),
  ...(to === undefined ? [] : [sql<SqlBool>`at < ${to} and seq < ${dayKey(to)} and at <> ''`]),
  ...(country === undefined ? [] : [sql<SqlBool>`country = ${country}`]),
  ...(place === undefined ? [] : [sql<SqlBool>`place = ${fold(place)}`]),
  ...(status === undefined ? [] : [sql<SqlBool>`status = ${status}`]),
  ...(type === undefined ? [] : [sql<SqlBool>`type in (${sql.join(type)})`]),
  ...(box === undefined ? [] : [inBox(box)]),
];

/** A page of outside events, the newest day first. Throws the refusal `bad-cursor`. */
export const readOutside = async (
  db: Db,
  filter: OutsideFilter,
  { limit, after }: PageWish,
): Promise<Page<OutsideItem>> => {
  const below = after === undefined ? Number.MAX_SAFE_INTEGER : readCursor(after);
  const rows = await db
    .selectFrom("outside_events")
    .select(["seq", "outside_set", "body"])
    .where("seq", "<", below)
    .where((where) => where.and([...conditionsOf(filter)]))
    .orderBy("seq", "desc")
    .limit(limit + 1)
    .execute();
  const { keys, next } = cutPage(
    rows.map(({ seq }) => seq),
    limit,
  );
  const sets = new Map(
    (await db.selectFrom("outside_sets").select(["id", "format", "file"]).execute()).map((set) => [set.id, set]),
  );
  return {
    next,
    items: rows.slice(0, keys.length).map(({ outside_set, body }) => ({
      set: outside_set,
      format: sets.get(outside_set)?.format ?? "",
      file: sets.get(outside_set)?.file ?? "",
      event: parseOutside(body),
    })),
  };
};
