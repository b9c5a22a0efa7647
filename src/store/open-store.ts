import { Refusal } from "../core/errors.ts";
import type { Instant } from "../core/record/as-of.ts";
import type { Linker } from "../core/record/linker.ts";
import type { RecordStore } from "../core/record/store.ts";
import { addArticles } from "./add-articles.ts";
import { writeBackup } from "./backup.ts";
import type { Db, Engine } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres/open.ts";
import { listArticles, readArticle } from "./read-articles.ts";
import { readChanges, readLastChange } from "./read-changes.ts";
import { listClaims, readClaim } from "./read-claims.ts";
import { listEvents, readEvent } from "./read-events.ts";
import { outdatedArticles, recodeArticles } from "./recode-articles.ts";
import { readBackup } from "./restore.ts";
import { readReviews } from "./review-states.ts";
import { openSqlite } from "./sqlite/open.ts";
import { readStats } from "./stats.ts";
import { readWithdrawals, withdrawArticle } from "./withdraw-article.ts";
import { writeReview } from "./write-reviews.ts";

const isUrl = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** What the driver says of a place that is no record: a folder, a picture, a server that does not answer. */
const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (isBusy(error)) return new Refusal("store-locked");
  const cause = error instanceof Error ? error.message.split("\n")[0] || error.name : String(error);
  return new Refusal("store-unusable", { cause });
};

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");

/** The clock never runs backwards within a record, whatever the machine's does. */
const nextInstant = async (db: Db, clock: () => Date): Promise<Instant> => {
  const last = await db.selectFrom("changes").select("at").orderBy("seq", "desc").limit(1).executeTakeFirst();
  const now = clock().toISOString();
  return last && last.at > now ? last.at : now;
};

/** One writing transaction; the writer's lock is held throughout. Throws the refusal `store-locked`. */
const writeWith =
  (engine: Engine, clock: () => Date) =>
  async <Result>(work: (db: Db, at: Instant) => Promise<Result>): Promise<Result> => {
    try {
      return await engine.db.transaction().execute(async (trx) => {
        await engine.lockWriter(trx);
        return work(trx, await nextInstant(trx, clock));
      });
    } catch (error) {
      throw isBusy(error) ? new Refusal("store-locked") : error;
    }
  };

const openEngine = async (where: string): Promise<Engine> => {
  let engine: Engine | undefined;
  try {
    engine = isUrl(where) ? openPostgres(where) : openSqlite(where);
    await migrate(engine);
    return engine;
  } catch (error) {
    await engine?.close();
    throw asRefusal(error);
  }
};

export interface StoreOptions {
  readonly linker: Linker;
  readonly clock?: () => Date;
}

/**
 * Opens a record, and makes it where there is none. `where` is a file, ":memory:" or a PostgreSQL URL.
 * Throws the refusals `store-unusable`, `store-newer` and `store-locked`.
 */
export const openStore = async (
  where: string,
  { linker, clock = () => new Date() }: StoreOptions,
): Promise<RecordStore> => {
  const engine = await openEngine(where);
  const { db } = engine;
  const write = writeWith(engine, clock);
  return {
    add: (entries) => write((trx, at) => addArticles(trx, engine, linker, { entries, at })),
    recode: (entries) => write((trx, at) => recodeArticles({ db: trx, engine, linker, at }, entries)),
    outdated: (analysis, wish) => outdatedArticles(db, analysis, wish),
    withdraw: (id, by) => write((trx, at) => withdrawArticle({ db: trx, engine, linker, at }, id, by)),
    withdrawals: () => readWithdrawals(db),
    review: (review) => write((trx, at) => writeReview({ db: trx, engine, linker, at }, review)),
    reviews: (target) => readReviews(db, target),
    article: (id, asOf) => readArticle(db, id, asOf),
    articles: (filter, page) => listArticles(engine, filter, page),
    claim: (id, asOf) => readClaim(db, id, asOf),
    claims: (filter, page) => listClaims(engine, filter, page),
    event: (id, asOf) => readEvent(db, linker, id, asOf),
    events: (filter, page) => listEvents(engine, linker, filter, page),
    changes: (after, limit) => readChanges(db, after, limit),
    lastChange: () => readLastChange(db),
    stats: () => readStats(engine),
    backup: (file) => writeBackup(engine, file),
    restore: (file) => write((trx) => readBackup(trx, engine, file)),
    close: () => engine.close(),
  };
};
