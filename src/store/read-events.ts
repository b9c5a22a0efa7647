import { type AsOf, toAsOf } from "../core/record/as-of.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Filter, Page, PageWish } from "../core/record/filter.ts";
import type { Linker } from "../core/record/linker.ts";
import { inChunks } from "./chunks.ts";
import { cutPage } from "./cursor.ts";
import type { Db, Engine } from "./engine.ts";
import { parseEvent } from "./parse.ts";
import { momentOf, toldOf } from "./told.ts";
import { walkList } from "./walk-list.ts";

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
  const { keys, next } = cutPage(await walkList(engine, "events", { filter, wish }), wish.limit);
  const rows = await inChunks(keys, (piece) =>
    engine.db.selectFrom("event_bodies").selectAll().where("seq", "in", piece).execute(),
  );
  rows.sort((a, b) => b.seq - a.seq);
  const asOf = toAsOf(filter.asOf ?? "") ?? {};
  const events = await Promise.all(rows.map(({ body }) => asPublished(engine.db, linker, parseEvent(body), asOf)));
  return { items: events.filter((event) => event !== null), next };
};

const heldEvent = async (db: Db, id: string, asOf: AsOf): Promise<SituationEvent | null> => {
  const moment = momentOf(asOf);
  const row = await db
    .selectFrom("events")
    .innerJoin("event_bodies", "event_bodies.seq", "events.seq")
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
