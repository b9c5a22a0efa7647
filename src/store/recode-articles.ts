import type { Article } from "../core/contract/article.ts";
import { type Instant, never } from "../core/record/as-of.ts";
import { addedByHand } from "../core/record/claim-by-hand.ts";
import type { Linker } from "../core/record/linker.ts";
import { passedOverPattern } from "../core/record/passed-over.ts";
import type { Entry } from "../core/record/store.ts";
import { closeClaims, newClaims, note } from "./add-articles.ts";
import { carryReviews } from "./carry-reviews.ts";
import { chunksOf } from "./chunks.ts";
import type { Db, Engine } from "./engine.ts";
import { insertClaimRows } from "./insert-listed.ts";
import { linkEvents, saveKeys } from "./link-events.ts";
import { toldOf } from "./told.ts";

interface Work {
  readonly db: Db;
  readonly engine: Engine;
  readonly linker: Linker;
  readonly at: Instant;
}

const addedClaims = async (db: Db, articleSeq: number): Promise<number> =>
  (
    await db
      .selectFrom("claims")
      .select("id")
      .where("article_seq", "=", articleSeq)
      .where("recorded_to", "=", never)
      .where("analysis", "=", addedByHand)
      .execute()
  ).length;

const recodeOne = async (
  { db, engine, linker, at }: Work,
  entry: Entry,
): Promise<{ touched: readonly string[]; seeds: readonly string[] } | null> => {
  const { article, claims, analysis } = entry;
  const row = await db
    .selectFrom("articles")
    .select(["seq", "sha256"])
    .where("id", "=", article.id)
    .where("recorded_to", "=", never)
    .executeTakeFirst();
  if (!row || row.sha256 !== article.sha256) return null;
  const old = await db
    .selectFrom("claims")
    .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
    .select(["id", "body", "machine"])
    .where("article_seq", "=", row.seq)
    .where("recorded_to", "=", never)
    // What people added stays whatever a newer analysis makes of the article.
    .where("claims.analysis", "<>", addedByHand)
    .execute();
  const added = await addedClaims(db, row.seq);
  const bodies = new Map(old.map(({ id, body, machine }) => [id, machine ?? body]));
  const changed = claims.filter((claim) => bodies.get(claim.id) !== JSON.stringify(claim));
  const kept = new Set(claims.filter((claim) => !changed.includes(claim)).map(({ id }) => id));
  const touched = await closeClaims(
    db,
    old.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
    at,
  );
  for (const piece of chunksOf([...kept]))
    await db
      .updateTable("claims")
      .set({ analysis })
      .where("id", "in", piece)
      .where("recorded_to", "=", never)
      .execute();
  const reviewed = await carryReviews({ db, article: article.id, at }, claims);
  const among = { articleSeq: row.seq, at, reviewed, among: claims };
  await insertClaimRows(db, engine, newClaims({ ...entry, claims: changed }, among));
  await db
    .updateTable("articles")
    .set({ analysis, claims: claims.length + added, sketch: linker.sketch(article, claims) })
    .where("seq", "=", row.seq)
    .execute();
  await note(db, "article-recoded", article.id, at);
  // An upgrade may link differently too, so every event claim is looked at again.
  const seeds = claims.filter(({ kind }) => kind === "event").map(({ id }) => id);
  for (const piece of chunksOf(seeds)) await db.deleteFrom("claim_keys").where("claim", "in", piece).execute();
  await saveKeys(db, linker, await toldOf(db, seeds));
  return { touched, seeds };
};

/** Puts the claims of a newer analysis in the place of the old ones; gives how many articles were recoded. */
export const recodeArticles = async (work: Work, entries: readonly Entry[]): Promise<number> => {
  const touched: string[] = [];
  const seeds: string[] = [];
  let count = 0;
  for (const entry of entries) {
    const done = await recodeOne(work, entry);
    if (!done) continue;
    count++;
    touched.push(...done.touched);
    seeds.push(...done.seeds);
  }
  await linkEvents(work.db, work.engine, work.linker, { seeds, touched, at: work.at });
  return count;
};

/** Articles in the order of their ids whose claims another analysis made. */
export const outdatedArticles = async (
  db: Db,
  analysis: string,
  { limit, after = "", passedOver = false }: { limit: number; after?: string | undefined; passedOver?: boolean },
): Promise<readonly Article[]> => {
  const rows = await db
    .selectFrom("articles")
    .select(["id", "title", "publisher", "url", "published", "lang", "sha256", "text"])
    .where("recorded_to", "=", never)
    .where("analysis", "<>", analysis)
    .$if(!passedOver, (query) => query.where("analysis", "not like", passedOverPattern))
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, published: row.published || null }));
};
