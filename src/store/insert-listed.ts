import type { Claim } from "../core/contract/claim.ts";
import type { SituationEvent } from "../core/record/event.ts";
import { evenChunksOf } from "./chunks.ts";
import type { Db, Engine, Indexed, Searchable } from "./engine.ts";
import { facetsOf } from "./facets.ts";
import { freeKeys, listKey } from "./list-key.ts";
import { claimWords, eventWords } from "./rows.ts";
import type { ClaimRow, EventRow } from "./tables.ts";

const perStatement = 128;

/** Keys for new rows, in their order. */
export const newKeys = (
  db: Db,
  table: Searchable,
  rows: readonly { readonly day: string; readonly id: string }[],
): Promise<readonly number[]> =>
  freeKeys(
    rows.map(({ day, id }) => listKey(day, id)),
    async (keys) => (await db.selectFrom(table).select("seq").where("seq", "in", keys).execute()).map(({ seq }) => seq),
  );

/** A claim's row, what it says, and what the machine said where people corrected it. */
export interface NewClaim {
  readonly row: Omit<ClaimRow, "seq"> & { readonly seq?: number };
  readonly claim: Claim;
  readonly machine: Claim | null;
}

const keyed = async <New extends { readonly row: { at: string; id: string; seq?: number } }>(
  db: Db,
  table: Searchable,
  piece: readonly New[],
): Promise<readonly (New & { readonly seq: number })[]> => {
  const open = piece.filter(({ row }) => row.seq === undefined);
  const keys = await newKeys(
    db,
    table,
    open.map(({ row: { at, id } }) => ({ day: at, id })),
  );
  const found = new Map(open.map((each, index) => [each, keys[index]]));
  return piece.map((each) => ({ ...each, seq: each.row.seq ?? found.get(each) ?? 0 })).sort((a, b) => a.seq - b.seq);
};

/** Writes rows of claims, what they say and their index entries. */
export const insertClaimRows = async (db: Db, engine: Engine, claims: readonly NewClaim[]): Promise<void> => {
  const indexed: Indexed[] = [];
  for (const piece of evenChunksOf(claims, perStatement)) {
    const rows = await keyed(db, "claims", piece);
    await db
      .insertInto("claims")
      .values(rows.map(({ row, seq }) => ({ ...row, seq })))
      .execute();
    await db
      .insertInto("claim_bodies")
      .values(
        rows.map(({ seq, claim, machine }) => ({
          seq,
          body: JSON.stringify(claim),
          machine: machine ? JSON.stringify(machine) : null,
        })),
      )
      .execute();
    indexed.push(...rows.map(({ row, seq, claim }) => ({ seq, words: claimWords(claim), facets: facetsOf(row) })));
  }
  await engine.index(db, "claims", indexed);
};

/** An event's row, the event, and the quotes of its claims. */
export interface NewEvent {
  readonly row: Omit<EventRow, "seq"> & { readonly seq?: number };
  readonly event: SituationEvent;
  readonly quotes: readonly string[];
}

/** Writes rows of events, what they say and their index entries. */
export const insertEventRows = async (db: Db, engine: Engine, events: readonly NewEvent[]): Promise<void> => {
  const indexed: Indexed[] = [];
  for (const piece of evenChunksOf(events, perStatement)) {
    const rows = await keyed(db, "events", piece);
    await db
      .insertInto("events")
      .values(rows.map(({ row, seq }) => ({ ...row, seq })))
      .execute();
    await db
      .insertInto("event_bodies")
      .values(rows.map(({ seq, event }) => ({ seq, body: JSON.stringify(event) })))
      .execute();
    indexed.push(
      ...rows.map(({ row, seq, event, quotes }) => ({ seq, words: eventWords(event, quotes), facets: facetsOf(row) })),
    );
  }
  await engine.index(db, "events", indexed);
};
