import { type AsOf, toAsOf } from "../core/record/as-of.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Filter, Page, PageWish } from "../core/record/filter.ts";
import type { Linker } from "../core/record/linker.ts";
import { afterCursor, listConditions, timeRanges } from "./conditions.ts";
import { cutPage } from "./cursor.ts";
import type { Db, Engine } from "./engine.ts";
import { newestFirst } from "./newest-first.ts";
import { parseEvent } from "./parse.ts";
import { momentOf, toldOf } from "./told.ts";

/** The event by what had been published by the day asked for: its later claims do not speak. */
const asPublished = async (
  db: Db,
  linker: Linker,
  event: SituationEvent,
  asOf: AsOf,
): Promise<SituationEvent | null> => {
  if (!asOf.published || (event.lastPublished ?? "") <= asOf.published) return event;
  const told = await toldOf(db, event.claims, asOf);
  return told.length > 0 ? { ...linker.resolve(told), id: event.id, review: event.review } : null;
};

export const listEvents = async (
  engine: Engine,
  linker: Linker,
  filter: Filter,
  wish: PageWish,
): Promise<Page<SituationEvent>> => {
  const conditions = [...(await listConditions(engine, "events", filter)), ...afterCursor("events", "at", wish)];
  const rows = await newestFirst(timeRanges("events", filter), wish.limit + 1, (range, limit) =>
    engine.db
      .selectFrom("events")
      .select(["events.id", "events.at", "events.body"])
      .where((where) => where.and([...conditions, ...range]))
      .orderBy("events.at", "desc")
      .orderBy("events.id", "desc")
      .limit(limit)
      .execute(),
  );
  const page = cutPage(rows, wish.limit, ({ body }) => parseEvent(body));
  const asOf = toAsOf(filter.asOf ?? "") ?? {};
  const events = await Promise.all(page.items.map((event) => asPublished(engine.db, linker, event, asOf)));
  return { items: events.filter((event) => event !== null), next: page.next };
};

const heldEvent = async (db: Db, id: string, asOf: AsOf): Promise<SituationEvent | null> => {
  const moment = momentOf(asOf);
  const row = await db
    .selectFrom("events")
    .select("body")
    .where("id", "=", id)
    .where("recorded_from", "<=", moment)
    .where("recorded_to", ">", moment)
    .executeTakeFirst();
  return row ? parseEvent(row.body) : null;
};

/** One event; an id that it had before it was merged leads to it too. */
export const readEvent = async (
  db: Db,
  linker: Linker,
  id: string,
  asOf: AsOf = {},
): Promise<SituationEvent | null> => {
  const held = await heldEvent(db, id, asOf);
  if (held) return asPublished(db, linker, held, asOf);
  const former = await db.selectFrom("former_ids").select("now").where("id", "=", id).executeTakeFirst();
  const now = former ? await heldEvent(db, former.now, asOf) : null;
  return now ? asPublished(db, linker, now, asOf) : null;
};
