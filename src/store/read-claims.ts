import { type AsOf, type Instant, never, toAsOf } from "../core/record/as-of.ts";
import type { Filter, Page, PageWish } from "../core/record/filter.ts";
import type { ClaimItem } from "../core/record/items.ts";
import { inTextOrder } from "../core/span.ts";
import { inChunks } from "./chunks.ts";
import { afterCursor, listConditions, timeRanges } from "./conditions.ts";
import { cutPage } from "./cursor.ts";
import type { Db, Engine } from "./engine.ts";
import { newestFirst } from "./newest-first.ts";
import { parseClaim } from "./parse.ts";
import { momentOf, toStatus } from "./told.ts";

const selectItems = (db: Db) =>
  db
    .selectFrom("claims")
    .innerJoin("articles", "articles.seq", "claims.article_seq")
    .select(["claims.id as id", "claims.at", "claims.about", "claims.body", "claims.analysis", "claims.review"])
    .select(["claims.reviews", "claims.recorded_from", "articles.id as article", "articles.title"])
    .select(["articles.publisher", "articles.url", "articles.published", "articles.version"]);

type ItemRow = Awaited<ReturnType<ReturnType<typeof selectItems>["execute"]>>[number];

const eventsHolding = async (db: Db, claims: readonly string[], moment: Instant): Promise<Map<string, string>> => {
  const rows = await inChunks(claims, (piece) =>
    db
      .selectFrom("memberships")
      .select(["claim", "event"])
      .where("claim", "in", piece)
      .where("recorded_from", "<=", moment)
      .where("recorded_to", ">", moment)
      .execute(),
  );
  return new Map(rows.map(({ claim, event }) => [claim, event]));
};

const toItems = async (db: Db, rows: readonly ItemRow[], moment: Instant): Promise<ClaimItem[]> => {
  const events = await eventsHolding(
    db,
    rows.flatMap(({ about }) => about ?? []),
    moment,
  );
  return rows.map((row) => ({
    claim: parseClaim(row.body),
    article: {
      id: row.article,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      published: row.published || null,
      version: row.version,
    },
    analysis: row.analysis,
    recorded: row.recorded_from,
    event: (row.about && events.get(row.about)) || null,
    review: { status: toStatus(row.review), version: row.reviews },
  }));
};

const ofEvent = (engine: Engine, event: string, moment: Instant) =>
  engine.db
    .selectFrom("memberships")
    .select("claim")
    .where("event", "=", event)
    .where("recorded_from", "<=", moment)
    .where("recorded_to", ">", moment);

export const listClaims = async (engine: Engine, filter: Filter, wish: PageWish): Promise<Page<ClaimItem>> => {
  const moment = momentOf(toAsOf(filter.asOf ?? "") ?? {});
  const conditions = [...(await listConditions(engine, "claims", filter)), ...afterCursor("claims", "at", wish)];
  const rows = await newestFirst(timeRanges("claims", filter), wish.limit + 1, (range, limit) =>
    selectItems(engine.db)
      .where((where) => where.and([...conditions, ...range]))
      .$if(filter.kind !== undefined, (query) => query.where("claims.kind", "=", filter.kind ?? ""))
      .$if(filter.article !== undefined, (query) => query.where("claims.article", "=", filter.article ?? ""))
      .$if(filter.event !== undefined, (query) =>
        query.where("claims.about", "in", ofEvent(engine, filter.event ?? "", moment)),
      )
      .orderBy("claims.at", "desc")
      .orderBy("claims.id", "desc")
      .limit(limit)
      .execute(),
  );
  const page = cutPage(rows, wish.limit, (row) => row);
  return { items: await toItems(engine.db, page.items, moment), next: page.next };
};

/** One claim as it was held at the moment asked for, or the last that was held of it where it no longer is. */
export const readClaim = async (db: Db, id: string, asOf: AsOf = {}): Promise<ClaimItem | null> => {
  const moment = momentOf(asOf);
  const rows = await selectItems(db)
    .where("claims.id", "=", id)
    .where("claims.recorded_from", "<=", moment)
    .where("claims.recorded_to", ">", moment)
    .where("claims.published", "<=", asOf.published ?? never)
    .limit(1)
    .execute();
  return (await toItems(db, rows, moment))[0] ?? null;
};

/** The claims of one version of an article in text order: those held at the moment, else the last that were. */
export const claimsOfArticle = async (
  db: Db,
  article: { seq: number; recorded_to: Instant },
  moment: Instant,
): Promise<ClaimItem[]> => {
  const held = article.recorded_to > moment ? moment : article.recorded_to;
  const rows = await selectItems(db)
    .where("claims.article_seq", "=", article.seq)
    .where("claims.recorded_from", "<=", held)
    .where("claims.recorded_to", held === moment ? ">" : ">=", held)
    .execute();
  const items = await toItems(db, rows, moment);
  return items.sort((a, b) => inTextOrder(a.claim, b.claim) || (a.claim.id < b.claim.id ? -1 : 1));
};
