import { type SqlBool, sql } from "kysely";
import { type AsOf, type Instant, never, toAsOf } from "../core/record/as-of.ts";
import type { Filter, Page, PageWish } from "../core/record/filter.ts";
import type { ClaimItem } from "../core/record/items.ts";
import { inTextOrder } from "../core/span.ts";
import { inChunks } from "./chunks.ts";
import { cutPage, writeCursor } from "./cursor.ts";
import type { Db, Engine } from "./engine.ts";
import { parseClaim } from "./parse.ts";
import { asksParties, hasParties, partyWords } from "./parties.ts";
import { momentOf, toStatus } from "./told.ts";
import { type Beside, walkList } from "./walk-list.ts";

/** Claims looked at in one go where names decide. */
const step = 500;

const selectItems = (db: Db) =>
  db
    .selectFrom("claims")
    .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
    .innerJoin("articles", "articles.seq", "claims.article_seq")
    .select(["claims.seq", "claims.id as id", "claims.about", "claim_bodies.body", "claims.analysis", "claims.review"])
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

const besides = (filter: Filter, moment: Instant): Beside => {
  const { event, article } = filter;
  return {
    few: event !== undefined || article !== undefined,
    checks: [
      ...(event === undefined
        ? []
        : [
            sql<SqlBool>`claims.about in (select claim from memberships
              where event = ${event} and recorded_from <= ${moment} and recorded_to > ${moment})`,
          ]),
      ...(article === undefined
        ? []
        : [sql<SqlBool>`claims.article_seq in (select seq from articles where id = ${article})`]),
      ...(filter.kind === undefined ? [] : [sql<SqlBool>`claims.kind = ${filter.kind}`]),
    ],
  };
};

/** Who acts is told by event claims alone, and not by a column: the index finds the words of names, and the claims decide. */
const keysByParty = async (
  engine: Engine,
  filter: Filter,
  wish: PageWish,
  moment: Instant,
): Promise<readonly number[]> => {
  const holds = hasParties(filter);
  const wider: Filter = { ...filter, kind: "event", text: partyWords(filter) };
  const found: number[] = [];
  if (filter.kind !== undefined && filter.kind !== "event") return found;
  for (let after = wish.after; ; ) {
    const keys = await walkList(engine, "claims", {
      filter: wider,
      wish: { limit: step, ...(after === undefined ? {} : { after }) },
      beside: besides(wider, moment),
    });
    const rows = await inChunks(keys.slice(0, step), (piece) =>
      engine.db.selectFrom("claim_bodies").select(["seq", "body"]).where("seq", "in", piece).execute(),
    );
    const held = rows.filter(({ body }) => {
      const claim = parseClaim(body);
      return claim.kind === "event" && holds(claim);
    });
    found.push(...held.map(({ seq }) => seq).sort((a, b) => b - a));
    const last = keys[step - 1];
    if (keys.length <= step || last === undefined || found.length > wish.limit) return found.slice(0, wish.limit + 1);
    after = writeCursor(last);
  }
};

export const listClaims = async (engine: Engine, filter: Filter, wish: PageWish): Promise<Page<ClaimItem>> => {
  const moment = momentOf(toAsOf(filter.asOf ?? "") ?? {});
  const found = asksParties(filter)
    ? await keysByParty(engine, filter, wish, moment)
    : await walkList(engine, "claims", { filter, wish, beside: besides(filter, moment) });
  const { keys, next } = cutPage(found, wish.limit);
  const rows = await inChunks(keys, (piece) => selectItems(engine.db).where("claims.seq", "in", piece).execute());
  rows.sort((a, b) => b.seq - a.seq);
  return { items: await toItems(engine.db, rows, moment), next };
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
