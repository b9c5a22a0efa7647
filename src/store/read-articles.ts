import { type SqlBool, sql } from "kysely";
import { type AsOf, toAsOf } from "../core/record/as-of.ts";
import type { Filter, Page, PageWish } from "../core/record/filter.ts";
import type { ArticleItem, ArticleRecord } from "../core/record/items.ts";
import { inChunks } from "./chunks.ts";
import { aboveAll, heldAt } from "./conditions.ts";
import { cutPage } from "./cursor.ts";
import type { Db, Engine } from "./engine.ts";
import { dayKey } from "./list-key.ts";
import { claimsOfArticle } from "./read-claims.ts";
import { momentOf } from "./told.ts";
import { walkStretches } from "./walk-list.ts";

const listed = [
  "articles.seq",
  "articles.id",
  "articles.title",
  "articles.publisher",
  "articles.url",
  "articles.published",
  "articles.lang",
  "articles.sha256",
  "articles.version",
  "articles.recorded_from",
  "articles.claims",
] as const;

export const listArticles = async (engine: Engine, filter: Filter, wish: PageWish): Promise<Page<ArticleItem>> => {
  const published = toAsOf(filter.asOf ?? "")?.published;
  const checks = [
    heldAt("articles", filter),
    ...(filter.from ? [sql<SqlBool>`articles.published >= ${filter.from}`] : []),
    ...(filter.to ? [sql<SqlBool>`articles.published < ${filter.to}`] : []),
    ...(published ? [sql<SqlBool>`articles.published <= ${published}`] : []),
  ];
  const from = filter.from === undefined ? 0 : dayKey(filter.from);
  const below = filter.to === undefined ? aboveAll : dayKey(filter.to);
  const found = await walkStretches(engine, "articles", {
    stretches: [{ from, below, checks, wide: false }],
    text: filter.text,
    after: wish.after,
    facets: [],
    box: undefined,
    checks: [],
    few: false,
    limit: wish.limit + 1,
  });
  const { keys, next } = cutPage(found, wish.limit);
  const rows = await inChunks(keys, (piece) =>
    engine.db.selectFrom("articles").select(listed).where("seq", "in", piece).execute(),
  );
  rows.sort((a, b) => b.seq - a.seq);
  const items = rows.map(({ seq, recorded_from, ...row }) => ({
    ...row,
    published: row.published || null,
    recorded: recorded_from,
  }));
  return { items, next };
};

/** The article as it was held at the moment asked for, with all versions of its page and the claims of this one. */
export const readArticle = async (db: Db, id: string, asOf: AsOf = {}): Promise<ArticleRecord | null> => {
  const moment = momentOf(asOf);
  const row = await db
    .selectFrom("articles")
    .selectAll()
    .where("id", "=", id)
    .where("recorded_from", "<=", moment)
    .$if(asOf.published !== undefined, (query) => query.where("published", "<=", asOf.published ?? ""))
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const versions = await db
    .selectFrom("articles")
    .select(["id", "version", "sha256", "recorded_from as recorded"])
    .where("page", "=", row.page)
    .where("recorded_from", "<=", moment)
    .orderBy("version")
    .execute();
  const { title, publisher, url, published, lang, sha256, text, version } = row;
  return {
    article: { id, title, publisher, url, published: published || null, lang, sha256, text },
    version,
    recorded: row.recorded_from,
    withdrawn: row.recorded_to <= moment,
    versions,
    claims: await claimsOfArticle(db, row, moment),
  };
};
