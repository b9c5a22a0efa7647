import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Engine } from "../../src/store/engine.ts";

const never = "9999-12-31T23:59:59.999Z";

/**
 * Everything that a record on PostgreSQL holds now, table by table: all columns but the moments of writing and the keys of
 * rows, which an id stands for. What it held before is left out: it tells in which order articles came.
 */
const tables: Readonly<Record<string, string>> = {
  articles: `select id, page, version, title, publisher, url, published, lang, sha256, analysis, claims, sketch, text,
    recorded_to = '${never}' as present from articles`,
  articles_words: "select id, version, words::text from articles_words join articles using (seq)",
  originals: "select sha256, kind, size, md5(packed) as packed from originals",
  article_originals: "select id, version, original from article_originals join articles using (seq)",
  claims: `select claims.id, article, articles.version, kind, claims.published, claims.analysis, about, at, time_to, wide,
    type, status, country, place, precision, lat, lon, score, review, reviews, body, machine, words::text
    from claims join claim_bodies using (seq) join claims_words using (seq) join articles on articles.seq = article_seq
    where claims.recorded_to = '${never}'`,
  claim_keys: "select key, claim from claim_keys",
  events: `select id, first_published, at, time_to, wide, type, status, country, place, precision, lat, lon, score, review,
    reviews, body, words::text from events join event_bodies using (seq) join events_words using (seq)
    where recorded_to = '${never}'`,
  memberships: `select claim, event from memberships where recorded_to = '${never}'`,
  reviews: "select id, target, version, body from reviews",
  bonds: "select a, b, same, review, undone_by from bonds",
  withdrawals: "select article, sha256, who, why from withdrawals",
  changes: "select kind, id from changes where kind <> 'article-linked'",
  link_jobs: "select claim, block from link_jobs",
};

/** Rows of a table and the SHA-256 over them, sorted. */
export interface TableDigest {
  readonly rows: number;
  readonly sha256: string;
}

const digestOf = async ({ db }: Engine, query: string): Promise<TableDigest> => {
  const { rows } = await sql<{
    line: string;
  }>`select row_to_json(held)::text as line from (${sql.raw(query)}) as held`.execute(db);
  const hash = createHash("sha256");
  for (const line of rows.map(({ line }) => line).sort()) hash.update(`${line}\n`);
  return { rows: rows.length, sha256: hash.digest("hex") };
};

/** What a record holds now, as one digest a table: equal digests are equal records, byte for byte. */
export const presentRecord = async (engine: Engine): Promise<Readonly<Record<string, TableDigest>>> => {
  const digests: Record<string, TableDigest> = {};
  for (const [name, query] of Object.entries(tables)) digests[name] = await digestOf(engine, query);
  return digests;
};

/** Former ids of events that lead to none that is there: there must be no such id. */
export const danglingIds = async ({ db }: Engine): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from former_ids where not exists
    (select 1 from events where id = now and recorded_to = ${never})
    and not exists (select 1 from claims where id = now and recorded_to = ${never})`.execute(db);
  return rows[0]?.count ?? 0;
};
