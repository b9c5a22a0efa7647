import type { Instant } from "../core/record/as-of.ts";
import type { Linker, Told } from "../core/record/linker.ts";
import type { LinkQueue } from "../core/record/store.ts";
import { chunksOf } from "./chunks.ts";
import type { Db, Engine } from "./engine.ts";

/** Notes that new claims are to be linked, in the transaction that adds them: neither is there without the other. */
export const queueLinks = async (db: Db, linker: Linker, told: readonly Told[], at: Instant): Promise<void> => {
  const rows = told.map((each) => ({
    claim: each.claim.id,
    block: linker.block(each),
    queued: at,
    due: at,
    failures: 0,
  }));
  for (const piece of chunksOf(rows, 200))
    await db
      .insertInto("link_jobs")
      .values([...piece])
      .onConflict((conflict) => conflict.column("claim").doNothing())
      .execute();
};

/** Claims that wait, with the block of each. */
export interface LinkJob {
  readonly claim: string;
  readonly block: string;
  readonly failures: number;
}

/** A claim that failed comes alone, so that it holds nobody up. */
const togetherOf = (jobs: readonly LinkJob[]): readonly LinkJob[] => {
  const [first] = jobs;
  if (!first) return [];
  return first.failures > 0 ? [first] : jobs.filter(({ failures }) => failures === 0);
};

/**
 * Takes claims that are due, neighbours together. On PostgreSQL their rows stay locked to the end of the transaction and
 * others pass them over: a lease that ends by itself when its holder dies.
 */
export const takeLinkJobs = async (
  db: Db,
  { name }: Engine,
  { now, most }: { now: Instant; most: number },
): Promise<readonly LinkJob[]> =>
  togetherOf(
    await db
      .selectFrom("link_jobs")
      .select(["claim", "block", "failures"])
      .where("due", "<=", now)
      .orderBy("due")
      .orderBy("block")
      .orderBy("claim")
      .limit(most)
      .$if(name === "postgres", (query) => query.forUpdate().skipLocked())
      .execute(),
  );

/** Milliseconds until a claim that could not be linked is tried again. */
const waitAfter = (failures: number): number => Math.min(3_600_000, 1000 * 2 ** failures);

/** Puts claims that could not be linked to a later time. */
export const putOff = async (db: Db, jobs: readonly LinkJob[], now: Instant): Promise<void> => {
  for (const { claim, failures } of jobs) {
    const due = new Date(Date.parse(now) + waitAfter(failures)).toISOString();
    await db
      .updateTable("link_jobs")
      .set({ due, failures: failures + 1 })
      .where("claim", "=", claim)
      .execute();
  }
};

/** What was linked waits no longer. */
export const dropLinkJobs = async (db: Db, claims: readonly string[]): Promise<void> => {
  for (const piece of chunksOf(claims)) await db.deleteFrom("link_jobs").where("claim", "in", piece).execute();
};

export const readLinkQueue = async (db: Db): Promise<LinkQueue> => {
  const row = await db
    .selectFrom("link_jobs")
    .select(({ fn }) => [fn.countAll<number>().as("waiting"), fn.min<Instant | null>("queued").as("oldest")])
    .executeTakeFirstOrThrow();
  const failing = await db
    .selectFrom("link_jobs")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("failures", ">", 0)
    .executeTakeFirstOrThrow();
  return { waiting: Number(row.waiting), failing: Number(failing.count), oldest: row.oldest };
};
