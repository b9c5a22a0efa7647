import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../core/errors.ts";
import type { Instant } from "../core/record/as-of.ts";
import type { Linker, Told } from "../core/record/linker.ts";
import { note } from "./add-articles.ts";
import type { Db, Engine } from "./engine.ts";
import { asKnown, isDeadlock } from "./failures.ts";
import { reach, saveLinked } from "./link-events.ts";
import { dropLinkJobs, type LinkJob, putOff, takeLinkJobs } from "./link-queue.ts";

/** Claims in one transaction: a commit each would be most of the work. */
const mostClaims = 64;
/** How often two that wait for one another give way before it counts as a failure. */
const mostDeadlocks = 8;

/**
 * Everything that the seeds can reach, while no other job has a part of it in hand: whatever blocks lie in what was
 * reached are locked, until nothing new comes to light. Claims that no one can reach from the other's do not matter to one
 * another, so jobs side by side give what they would give one after the other.
 */
const reachAlone = async (
  db: Db,
  engine: Engine,
  linker: Linker,
  jobs: readonly LinkJob[],
): Promise<ReadonlyMap<string, Told>> => {
  const seeds = jobs.map(({ claim }) => claim);
  const held = new Set<string>();
  let wanted = [...new Set(jobs.map(({ block }) => block))];
  for (;;) {
    await engine.lockBlocks(db, wanted);
    for (const block of wanted) held.add(block);
    const found = await reach(db, linker, seeds);
    wanted = [...new Set([...found.values()].map((told) => linker.block(told)))].filter((block) => !held.has(block));
    if (wanted.length === 0) return found;
  }
};

interface Linking {
  readonly engine: Engine;
  readonly linker: Linker;
  readonly instant: (db: Db) => Promise<Instant>;
}

const linkOnce = ({ engine, linker, instant }: Linking, heard: (jobs: readonly LinkJob[]) => void): Promise<number> =>
  engine.db.transaction().execute(async (trx) => {
    await engine.lockLinker(trx);
    const at = await instant(trx);
    const jobs = await takeLinkJobs(trx, engine, { now: at, most: mostClaims });
    heard(jobs);
    if (jobs.length === 0) return 0;
    const found = await reachAlone(trx, engine, linker, jobs);
    await saveLinked(trx, engine, linker, { found, touched: [], at });
    await dropLinkJobs(
      trx,
      jobs.map(({ claim }) => claim),
    );
    const articles = new Set(jobs.flatMap(({ claim }) => found.get(claim)?.article.id ?? []));
    await engine.lockChanges(trx);
    for (const article of articles) await note(trx, "article-linked", article, at);
    return jobs.length;
  });

/** Links some of the claims that wait, and gives how many; those that cannot be linked are put off, and count as well. */
export const linkNext = async (
  engine: Engine,
  linker: Linker,
  instant: (db: Db) => Promise<Instant>,
): Promise<number> => {
  for (let deadlocks = 0; ; deadlocks++) {
    let jobs: readonly LinkJob[] = [];
    try {
      return await linkOnce({ engine, linker, instant }, (taken) => {
        jobs = taken;
      });
    } catch (error) {
      if (jobs.length === 0 || asKnown(error) instanceof Refusal) throw error;
      if (isDeadlock(error) && deadlocks < mostDeadlocks) {
        await pause(20 * 2 ** deadlocks * Math.random());
        continue;
      }
      await putOff(engine.db, jobs, await instant(engine.db));
      return jobs.length;
    }
  }
};
