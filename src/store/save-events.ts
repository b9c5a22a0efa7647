import { type Instant, never } from "../core/record/as-of.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Bond } from "../core/record/linker.ts";
import { chunksOf, inChunks } from "./chunks.ts";
import type { Db, Engine } from "./engine.ts";
import { insertEventRows } from "./insert-listed.ts";
import { parseClaim, parseEvent } from "./parse.ts";
import { reviewStates } from "./review-states.ts";
import { eventRow } from "./rows.ts";

interface Present {
  readonly seq: number;
  readonly id: string;
  readonly body: string;
}

const presentEvents = (db: Db, ids: readonly string[]): Promise<Present[]> =>
  inChunks(ids, (piece) =>
    db
      .selectFrom("events")
      .innerJoin("event_bodies", "event_bodies.seq", "events.seq")
      .select(["events.seq", "id", "body"])
      .where("id", "in", piece)
      .where("recorded_to", "=", never)
      .execute(),
  );

const presentMemberships = (db: Db, claims: readonly string[]): Promise<{ claim: string; event: string }[]> =>
  inChunks(claims, (piece) =>
    db
      .selectFrom("memberships")
      .select(["claim", "event"])
      .where("claim", "in", piece)
      .where("recorded_to", "=", never)
      .execute(),
  );

/** The quotes of events' claims, by claim. */
const quotesOf = async (db: Db, events: readonly SituationEvent[]): Promise<ReadonlyMap<string, string>> => {
  const claims = events.flatMap((event) => (event.claims.length > 1 ? event.claims : []));
  const rows = await inChunks(claims, (piece) =>
    db
      .selectFrom("claims")
      .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
      .select(["id", "body"])
      .where("id", "in", piece)
      .where("recorded_to", "=", never)
      .execute(),
  );
  return new Map(rows.map(({ id, body }) => [id, parseClaim(body).quote]));
};

const insertEvents = async (db: Db, engine: Engine, events: readonly SituationEvent[], at: Instant): Promise<void> => {
  const quotes = await quotesOf(db, events);
  await insertEventRows(
    db,
    engine,
    events.map((event) => ({
      row: eventRow(event, at),
      event,
      quotes: [event.quote, ...event.claims.flatMap((claim) => quotes.get(claim) ?? [])],
    })),
  );
};

const moveMembers = async (
  db: Db,
  events: readonly SituationEvent[],
  before: ReadonlyMap<string, string>,
  at: Instant,
): Promise<void> => {
  const after = new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const gone = [...before].filter(([claim, event]) => after.get(claim) !== event).map(([claim]) => claim);
  const come = [...after].filter(([claim, event]) => before.get(claim) !== event);
  for (const piece of chunksOf(gone))
    await db
      .updateTable("memberships")
      .set({ recorded_to: at })
      .where("claim", "in", piece)
      .where("recorded_to", "=", never)
      .execute();
  for (const piece of chunksOf(come))
    await db
      .insertInto("memberships")
      .values(piece.map(([claim, event]) => ({ claim, event, recorded_from: at, recorded_to: never })))
      .execute();
};

/** An id that was given out once always leads somewhere: to the event that now holds what people bound, else what it told first. */
const redirect = async (
  db: Db,
  gone: readonly Present[],
  events: readonly SituationEvent[],
  bound: ReadonlySet<string>,
): Promise<void> => {
  const holder = new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const told = new Map(gone.map(({ id, body }) => [id, parseEvent(body).claims]));
  const renamed = await inChunks([...new Set([...told.values()].flat())], (piece) =>
    db.selectFrom("former_ids").selectAll().where("id", "in", piece).execute(),
  );
  const nameNow = new Map(renamed.map(({ id, now }) => [id, now]));
  for (const { id } of gone) {
    const names = (told.get(id) ?? []).map((claim) => (holder.has(claim) ? claim : (nameNow.get(claim) ?? claim)));
    const held = names.filter((claim) => holder.has(claim));
    const now = holder.get(held.find((claim) => bound.has(claim)) ?? held[0] ?? "");
    if (now === undefined) continue;
    await db.updateTable("former_ids").set({ now }).where("now", "=", id).execute();
    await db
      .insertInto("former_ids")
      .values({ id, now })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ now }))
      .execute();
  }
  const ids = events.map(({ id }) => id);
  for (const piece of chunksOf(ids)) await db.deleteFrom("former_ids").where("id", "in", piece).execute();
};

/** What the events are made from: every claim that was reached, and the events that lost some. */
interface Changed {
  readonly claims: readonly string[];
  readonly touched: readonly string[];
  readonly bonds: readonly Bond[];
  readonly at: Instant;
}

/** Writes the events that these claims tell now. What is unchanged is not touched; what no longer holds is closed. */
export const saveEvents = async (
  db: Db,
  engine: Engine,
  resolved: readonly SituationEvent[],
  { claims, touched, bonds, at }: Changed,
): Promise<void> => {
  const before = new Map((await presentMemberships(db, claims)).map(({ claim, event }) => [claim, event]));
  const ids = resolved.map(({ id }) => id);
  const old = await presentEvents(db, [...new Set([...before.values(), ...touched, ...ids])]);
  const bodies = new Map(old.map(({ id, body }) => [id, body]));
  const gone = old.filter(({ id }) => !ids.includes(id));
  await redirect(db, gone, resolved, new Set(bonds.flatMap(({ a, b }) => [a, b])));
  const states = await reviewStates(db, ids);
  const events = resolved.map((event) => ({ ...event, review: states.get(event.id) ?? event.review }));
  const changed = events.filter((event) => bodies.get(event.id) !== JSON.stringify(event));
  const changedIds = new Set(changed.map(({ id }) => id));
  const closing = old.filter(({ id }) => changedIds.has(id) || gone.some((each) => each.id === id));
  for (const piece of chunksOf(closing.map(({ seq }) => seq)))
    await db.updateTable("events").set({ recorded_to: at }).where("seq", "in", piece).execute();
  await insertEvents(db, engine, changed, at);
  await moveMembers(db, events, before, at);
};
