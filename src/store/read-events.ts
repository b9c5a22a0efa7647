import { type SqlBool, sql } from "kysely";
import { type AsOf, toAsOf } from "../core/record/as-of.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Filter, Page, PageWish } from "../core/record/filter.ts";
import type { Linker } from "../core/record/linker.ts";
import { inChunks } from "./chunks.ts";
import { cutPage, writeCursor } from "./cursor.ts";
import type { Db, Engine } from "./engine.ts";
import { parseEvent } from "./parse.ts";
import { asksParties, hasParties, partyWords } from "./parties.ts";
import { momentOf, toldOf } from "./told.ts";
import { type Beside, walkList } from "./walk-list.ts";

/** Events looked at in one go where names decide. */
const step = 500;

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

/** The event of that id alone. */
const beside = ({ event }: Filter): Beside => ({
  few: event !== undefined,
  checks: event === undefined ? [] : [sql<SqlBool>`events.id = ${event}`],
});

/** Parties are no columns: the index finds rows with the words of their names, and what the events say decides. */
const keysByParty = async (engine: Engine, filter: Filter, wish: PageWish): Promise<readonly number[]> => {
  const holds = hasParties(filter);
  const wider = { ...filter, text: partyWords(filter) };
  const found: number[] = [];
  for (let after = wish.after; ; ) {
    const keys = await walkList(engine, "events", {
      filter: wider,
      wish: { limit: step, ...(after === undefined ? {} : { after }) },
      beside: beside(filter),
    });
    const rows = await bodiesOf(engine, keys.slice(0, step));
    found.push(...rows.filter(({ body }) => holds(parseEvent(body))).map(({ seq }) => seq));
    const last = keys[step - 1];
    if (keys.length <= step || last === undefined || found.length > wish.limit) return found.slice(0, wish.limit + 1);
    after = writeCursor(last);
  }
};

const bodiesOf = async (engine: Engine, keys: readonly number[]) => {
  const rows = await inChunks(keys, (piece) =>
    engine.db.selectFrom("event_bodies").selectAll().where("seq", "in", piece).execute(),
  );
  return rows.sort((a, b) => b.seq - a.seq);
};

export const listEvents = async (
  engine: Engine,
  linker: Linker,
  filter: Filter,
  wish: PageWish,
): Promise<Page<SituationEvent>> => {
  const found = asksParties(filter)
    ? await keysByParty(engine, filter, wish)
    : await walkList(engine, "events", { filter, wish, beside: beside(filter) });
  const { keys, next } = cutPage(found, wish.limit);
  const rows = await bodiesOf(engine, keys);
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
