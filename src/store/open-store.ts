import type { Instant } from "../core/record/as-of.ts";
import type { Linker } from "../core/record/linker.ts";
import type { Review } from "../core/record/review.ts";
import type { RecordStore } from "../core/record/store.ts";
import { addArticles } from "./add-articles.ts";
import { alertStore } from "./alerts/alert-store.ts";
import { viewStore } from "./alerts/view-store.ts";
import { readAudit, writeAudit } from "./audit.ts";
import { writeBackup } from "./backup.ts";
import type { Db, Engine } from "./engine.ts";
import { telling, whyUnusable } from "./failures.ts";
import { linkNext } from "./link-next.ts";
import { readLinkQueue } from "./link-queue.ts";
import { migrate } from "./migrate.ts";
import { readOriginal } from "./originals.ts";
import { outsideStore } from "./outside/outside-store.ts";
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
import { addToken, readToken, readTokens, revokeToken } from "./tokens.ts";
import { readWithdrawals, withdrawArticle } from "./withdraw-article.ts";
import type { Write } from "./write.ts";
import { writeReview } from "./write-reviews.ts";

const isUrl = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** The clock never runs backwards within a record, whatever the machine's does. */
const nextInstant = async (db: Db, clock: () => Date): Promise<Instant> => {
  const last = await db.selectFrom("changes").select("at").orderBy("seq", "desc").limit(1).executeTakeFirst();
  const now = clock().toISOString();
  return last && last.at > now ? last.at : now;
};

/** One writing transaction; the writer's lock is held throughout. */
const writeWith =
  (engine: Engine, clock: () => Date): Write =>
  async (work) => {
    return engine.db.transaction().execute(async (trx) => {
      await engine.lockWriter(trx);
      return work(trx, await nextInstant(trx, clock));
    });
  };

const openEngine = async (where: string): Promise<Engine> => {
  let engine: Engine | undefined;
  try {
    engine = isUrl(where) ? openPostgres(where) : openSqlite(where);
    await migrate(engine);
    return engine;
  } catch (error) {
    await engine?.close();
    throw whyUnusable(error);
  }
};

export interface StoreOptions {
  readonly linker: Linker;
  readonly clock?: () => Date;
}

/**
 * Opens a record, and makes it where there is none. `where` is a file, ":memory:" or a PostgreSQL URL.
 * Throws the refusals `store-unusable`, `store-newer` and `store-locked`; its methods `store-locked`, `store-full` where
 * the disk is, and `store-gone` while the database does not answer.
 */
export const openStore = async (
  where: string,
  { linker, clock = () => new Date() }: StoreOptions,
): Promise<RecordStore> => {
  const engine = await openEngine(where);
  const { db } = engine;
  const write = writeWith(engine, clock);
  return {
    add: (entries, { link } = { link: "now" }) =>
      telling(() => write((trx, at) => addArticles(trx, engine, linker, { entries, at, later: link === "later" }))),
    linkNext: () => telling(() => linkNext(engine, linker, (trx) => nextInstant(trx, clock))),
    linkQueue: () => telling(() => readLinkQueue(db)),
    recode: (entries) => telling(() => write((trx, at) => recodeArticles({ db: trx, engine, linker, at }, entries))),
    outdated: (analysis, wish) => telling(() => outdatedArticles(db, analysis, wish)),
    withdraw: (id, by) => telling(() => write((trx, at) => withdrawArticle({ db: trx, engine, linker, at }, id, by))),
    withdrawals: () => telling(() => readWithdrawals(db)),
    review: (review) => telling(() => write((trx, at) => writeReview({ db: trx, engine, linker, at }, review))),
    reviewAll: (reviews) =>
      telling(() =>
        write(async (trx, at) => {
          const written: Review[] = [];
          for (const review of reviews) written.push(await writeReview({ db: trx, engine, linker, at }, review));
          return written;
        }),
      ),
    reviews: (target, asOf) => telling(() => readReviews(db, target, asOf)),
    article: (id, asOf) => telling(() => readArticle(db, id, asOf)),
    original: (id) => telling(() => readOriginal(db, id)),
    articles: (filter, page) => telling(() => listArticles(engine, filter, page)),
    claim: (id, asOf) => telling(() => readClaim(db, id, asOf)),
    claims: (filter, page) => telling(() => listClaims(engine, filter, page)),
    event: (id, asOf) => telling(() => readEvent(db, linker, id, asOf)),
    events: (filter, page) => telling(() => listEvents(engine, linker, filter, page)),
    outside: outsideStore(db, write),
    views: viewStore(db, write),
    alerts: alertStore(db, write),
    changes: (after, limit) => telling(() => readChanges(db, after, limit)),
    lastChange: () => telling(() => readLastChange(db)),
    addToken: (token) => telling(() => write((trx, at) => addToken(trx, token, at))),
    tokens: () => telling(() => readTokens(db)),
    token: (id) => telling(() => readToken(db, id)),
    revokeToken: (name) => telling(() => write((trx, at) => revokeToken(trx, name, at))),
    audit: (entry) => telling(() => write((trx, at) => writeAudit(trx, entry, at))),
    audits: (wish) => telling(() => readAudit(db, wish)),
    stats: (asOf) => telling(() => readStats(engine, asOf)),
    backup: (file) => telling(() => writeBackup(engine, file)),
    restore: (file) => telling(() => write((trx) => readBackup(trx, engine, file))),
    close: () => engine.close(),
  };
};
