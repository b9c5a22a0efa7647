import { Refusal } from "../../core/errors.ts";
import type { Instant } from "../../core/record/as-of.ts";
import type { NewOutsideSet, OutsideEvent } from "../../core/record/outside.ts";
import { chunksOf, inChunks } from "../chunks.ts";
import type { Db } from "../engine.ts";
import { freeKeys, listKey } from "../list-key.ts";
import { outsideRow } from "./outside-row.ts";

const perStatement = 200;

/** Opens a set; one that is there stays as it is. */
export const beginSet = async (db: Db, { id, format, file, sha256 }: NewOutsideSet, at: Instant): Promise<void> => {
  await db
    .insertInto("outside_sets")
    .values({ id, format, file, sha256, at, refused: 0, passed_over: 0, whole: 0 })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
};

const keysFor = (db: Db, set: string, events: readonly OutsideEvent[]): Promise<readonly number[]> =>
  freeKeys(
    events.map(({ time, row }) => listKey(time?.from ?? "", `${set} ${row}`)),
    async (keys) =>
      (
        await inChunks(keys, (piece) =>
          db.selectFrom("outside_events").select("seq").where("seq", "in", piece).execute(),
        )
      ).map(({ seq }) => seq),
  );

/** Writes the events of an open set that are not there yet. Throws the refusal `unknown-set`. */
export const putOutside = async (db: Db, set: string, events: readonly OutsideEvent[]): Promise<void> => {
  const open = await db.selectFrom("outside_sets").select("id").where("id", "=", set).executeTakeFirst();
  if (!open) throw new Refusal("unknown-set", { set });
  for (const piece of chunksOf(events, perStatement)) {
    const rows = piece.map(({ row }) => row);
    const held = await db
      .selectFrom("outside_events")
      .select("row")
      .where("outside_set", "=", set)
      .where("row", "in", rows)
      .execute();
    const known = new Set(held.map(({ row }) => row));
    const fresh = piece.filter(({ row }) => !known.has(row));
    if (fresh.length === 0) continue;
    const keys = await keysFor(db, set, fresh);
    await db
      .insertInto("outside_events")
      .values(fresh.map((event, at) => ({ ...outsideRow(set, event), seq: keys[at] ?? 0 })))
      .execute();
  }
};

export const finishSet = async (
  db: Db,
  set: string,
  { refused, passedOver }: { readonly refused: number; readonly passedOver: number },
): Promise<void> => {
  await db
    .updateTable("outside_sets")
    .set({ refused, passed_over: passedOver, whole: 1 })
    .where("id", "=", set)
    .execute();
};

/** Takes a set out with its events. */
export const removeSet = async (db: Db, set: string): Promise<boolean> => {
  await db.deleteFrom("outside_events").where("outside_set", "=", set).execute();
  const { numDeletedRows } = await db.deleteFrom("outside_sets").where("id", "=", set).executeTakeFirst();
  return numDeletedRows > 0n;
};
