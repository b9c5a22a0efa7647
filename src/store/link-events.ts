import { type Instant, never } from "../core/record/as-of.ts";
import { blocksOf } from "../core/record/blocks.ts";
import type { Bond, Linker, Told } from "../core/record/linker.ts";
import { evenChunksOf, inChunks } from "./chunks.ts";
import type { Db, Engine } from "./engine.ts";
import { saveEvents } from "./save-events.ts";
import { toldOf } from "./told.ts";

/** Writes the blocks of new claims. */
export const saveKeys = async (db: Db, linker: Linker, told: readonly Told[]): Promise<void> => {
  const rows = told.flatMap((each) => linker.keys(each).map((key) => ({ key, claim: each.claim.id })));
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const piece of evenChunksOf(rows, 256))
    await db
      .insertInto("claim_keys")
      .values([...piece])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};

const neighbours = async (db: Db, ids: readonly string[]): Promise<readonly string[]> => {
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom("claim_keys as mine")
      .innerJoin("claim_keys as theirs", "theirs.key", "mine.key")
      .select("theirs.claim")
      .distinct()
      .where("mine.claim", "in", piece)
      .execute(),
  );
  return rows.map(({ claim }) => claim);
};

const eventMates = async (db: Db, ids: readonly string[]): Promise<readonly string[]> => {
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom("memberships as mine")
      .innerJoin("memberships as theirs", "theirs.event", "mine.event")
      .select("theirs.claim")
      .distinct()
      .where("mine.claim", "in", piece)
      .where("mine.recorded_to", "=", never)
      .where("theirs.recorded_to", "=", never)
      .execute(),
  );
  return rows.map(({ claim }) => claim);
};

const membersOf = async (db: Db, events: readonly string[]): Promise<readonly string[]> => {
  const rows = await inChunks(events, (piece) =>
    db.selectFrom("memberships").select("claim").where("event", "in", piece).where("recorded_to", "=", never).execute(),
  );
  return rows.map(({ claim }) => claim);
};

export const bondsOf = async (db: Db, ids: readonly string[]): Promise<readonly Bond[]> => {
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom("bonds")
      .select(["a", "b", "same"])
      .distinct()
      .where((where) => where.or([where("a", "in", piece), where("b", "in", piece)]))
      .where("undone_by", "is", null)
      .execute(),
  );
  return rows.map(({ a, b, same }) => ({ a, b, same: same === 1 }));
};

/** Everything that the seeds, some of them read already, can reach over links, bonds and present events, so that the groups come out whole. */
export const reach = async (
  db: Db,
  linker: Linker,
  seeds: readonly string[],
  told: readonly Told[] = [],
): Promise<ReadonlyMap<string, Told>> => {
  const found = new Map<string, Told>();
  const read = new Set(told.map(({ claim }) => claim.id));
  let frontier = [
    ...told,
    ...(await toldOf(
      db,
      [...new Set(seeds)].filter((id) => !read.has(id)),
    )),
  ];
  while (frontier.length > 0) {
    for (const each of frontier) found.set(each.claim.id, each);
    const ids = frontier.map(({ claim }) => claim.id);
    const bound = (await bondsOf(db, ids)).flatMap(({ a, b }) => [a, b]);
    const certain = new Set([...bound, ...(await eventMates(db, ids))]);
    const near = (await neighbours(db, ids)).filter((id) => !found.has(id));
    const candidates = await toldOf(
      db,
      [...new Set([...near, ...certain])].filter((id) => !found.has(id)),
    );
    const blocks = blocksOf<Told>();
    for (const known of frontier) blocks.put(known, linker.keys(known));
    frontier = candidates.filter(
      (each) =>
        certain.has(each.claim.id) || [...blocks.near(linker.keys(each))].some((known) => linker.linked(known, each)),
    );
  }
  return found;
};

/** Groups what was reached, and writes the events that it tells. */
export const saveLinked = async (
  db: Db,
  engine: Engine,
  linker: Linker,
  { found, touched, at }: { found: ReadonlyMap<string, Told>; touched: readonly string[]; at: Instant },
): Promise<void> => {
  const told = [...found.values()].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const bonds = await bondsOf(db, [...found.keys()]);
  const events = linker.group(told, bonds).map((group) => linker.resolve(group, bonds));
  await saveEvents(db, engine, events, { claims: [...found.keys()], touched, bonds, at });
};

/**
 * Links claims to events after the seeds, or those told, were added or changed, and after the touched events lost a claim: every event
 * that could differ is made anew.
 */
export const linkEvents = async (
  db: Db,
  engine: Engine,
  linker: Linker,
  {
    seeds = [],
    told = [],
    touched,
    at,
  }: { seeds?: readonly string[]; told?: readonly Told[]; touched: readonly string[]; at: Instant },
): Promise<void> => {
  const found = await reach(db, linker, [...seeds, ...(await membersOf(db, touched))], told);
  await saveLinked(db, engine, linker, { found, touched, at });
};
