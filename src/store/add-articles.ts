import type { Article } from "../core/contract/article.ts";
import type { Claim } from "../core/contract/claim.ts";
import { type Instant, never } from "../core/record/as-of.ts";
import type { Linker } from "../core/record/linker.ts";
import type { Added, ChangeKind, Entry } from "../core/record/store.ts";
import { carryReviews } from "./carry-reviews.ts";
import { chunksOf, inChunks } from "./chunks.ts";
import type { Db, Engine } from "./engine.ts";
import { insertClaimRows, type NewClaim, newKeys } from "./insert-listed.ts";
import { linkEvents, saveKeys } from "./link-events.ts";
import { queueLinks } from "./link-queue.ts";
import { type OriginalOf, saveOriginals } from "./originals.ts";
import type { ReviewedClaim } from "./reviewed-claim.ts";
import { articleWords, type ClaimContext, claimRow, eventClaimsById } from "./rows.ts";
import { toldOf } from "./told.ts";

export const note = async (db: Db, kind: ChangeKind, id: string, at: Instant): Promise<void> => {
  await db.insertInto("changes").values({ at, kind, id }).execute();
};

const versionsOf = (db: Db, { id, url }: Article) =>
  db
    .selectFrom("articles")
    .select(["seq", "id", "page", "version", "sha256", "recorded_to"])
    .where((where) => where.or([where("page", "=", url ?? id), where("id", "=", id)]))
    .orderBy("version")
    .execute();

const insertArticle = async (
  db: Db,
  engine: Engine,
  { article, claims, analysis }: Entry,
  as: { page: string; version: number; sketch: string; at: Instant },
): Promise<number> => {
  const { at, ...columns } = as;
  const published = article.published ?? "";
  const [seq = 0] = await newKeys(db, "articles", [{ day: published, id: article.id }]);
  await db
    .insertInto("articles")
    .values({
      ...article,
      ...columns,
      seq,
      published,
      analysis,
      claims: claims.length,
      recorded_from: at,
      recorded_to: never,
    })
    .execute();
  await engine.index(db, "articles", [{ seq, words: articleWords(article), facets: [] }]);
  return seq;
};

interface Insertion {
  readonly articleSeq: number;
  readonly at: Instant;
  /** What people decided before on claims that come again. */
  readonly reviewed?: ReadonlyMap<string, ReviewedClaim>;
  /** All claims of the article, where only some are new. */
  readonly among?: readonly Claim[];
}

const newClaim = (claim: Claim, reviewed: ReviewedClaim | undefined, context: ClaimContext): NewClaim => {
  if (!reviewed) return { row: claimRow(claim, context), claim, machine: null };
  const { machine, state } = reviewed;
  const row = { ...claimRow(reviewed.claim, context), review: state.status, reviews: state.version };
  return { row, claim: reviewed.claim, machine };
};

/** Claims that are new to the record, ready to be written. */
export const newClaims = (
  { article, claims, analysis }: Entry,
  { articleSeq, at, reviewed, among = claims }: Insertion,
): readonly NewClaim[] => {
  const context = { article, articleSeq, analysis, at, events: eventClaimsById(among) };
  return claims.map((claim) => newClaim(claim, reviewed?.get(claim.id), context));
};

/** Ends what the record held of these claims; gives the events that lose a claim. */
export const closeClaims = async (db: Db, ids: readonly string[], at: Instant): Promise<readonly string[]> => {
  const memberships = await inChunks(ids, (piece) =>
    db.selectFrom("memberships").select("event").where("claim", "in", piece).where("recorded_to", "=", never).execute(),
  );
  for (const piece of chunksOf(ids)) {
    await db
      .updateTable("claims")
      .set({ recorded_to: at })
      .where("id", "in", piece)
      .where("recorded_to", "=", never)
      .execute();
    await db
      .updateTable("memberships")
      .set({ recorded_to: at })
      .where("claim", "in", piece)
      .where("recorded_to", "=", never)
      .execute();
    await db.deleteFrom("claim_keys").where("claim", "in", piece).execute();
  }
  return [...new Set(memberships.map(({ event }) => event))];
};

/** Ends the present version of an article with its claims; gives the events that lose a claim. */
export const closeArticle = async (db: Db, seq: number, at: Instant): Promise<readonly string[]> => {
  await db.updateTable("articles").set({ recorded_to: at }).where("seq", "=", seq).execute();
  const claims = await db
    .selectFrom("claims")
    .select("id")
    .where("article_seq", "=", seq)
    .where("recorded_to", "=", never)
    .execute();
  return closeClaims(
    db,
    claims.map(({ id }) => id),
    at,
  );
};

/** Claims that wait for one statement, which writes those of many articles in a fraction of the time. */
interface Waiting {
  readonly add: (claims: readonly NewClaim[]) => void;
  readonly write: () => Promise<void>;
}

const waitingClaims = (db: Db, engine: Engine): Waiting => {
  const waiting: NewClaim[] = [];
  return {
    add: (claims) => {
      waiting.push(...claims);
    },
    write: () => insertClaimRows(db, engine, waiting.splice(0)),
  };
};

const addOne = async (
  { db, engine, linker, at }: { db: Db; engine: Engine; linker: Linker; at: Instant },
  entry: Entry,
  waiting: Waiting,
): Promise<Added & { touched: readonly string[]; seq?: number }> => {
  const { article, claims } = entry;
  const versions = await versionsOf(db, article);
  const known = versions.find(({ sha256 }) => sha256 === article.sha256);
  if (known) return { id: known.id, outcome: "known", version: known.version, claims: 0, touched: [] };
  const last = versions.at(-1);
  // An earlier version may be of these very entries.
  if (last) await waiting.write();
  const page = last?.page ?? article.url ?? article.id;
  const version = (last?.version ?? 0) + 1;
  const touched = last && last.recorded_to === never ? await closeArticle(db, last.seq, at) : [];
  const sketch = linker.sketch(article, claims);
  const articleSeq = await insertArticle(db, engine, entry, { page, version, sketch, at });
  const reviewed =
    version > 1 ? await carryReviews({ db, article: article.id, at }, claims) : new Map<string, ReviewedClaim>();
  waiting.add(newClaims(entry, { articleSeq, at, reviewed }));
  await note(db, version === 1 ? "article-added" : "article-changed", article.id, at);
  const outcome = version === 1 ? "added" : "changed";
  return { id: article.id, outcome, version, claims: claims.length, touched, seq: articleSeq };
};

/** Adds articles with their claims and links them, or queues them for it, all in the transaction given. */
export const addArticles = async (
  db: Db,
  engine: Engine,
  linker: Linker,
  { entries, at, later = false }: { entries: readonly Entry[]; at: Instant; later?: boolean },
): Promise<readonly Added[]> => {
  const added: Added[] = [];
  const touched: string[] = [];
  const seeds: string[] = [];
  const originals: OriginalOf[] = [];
  const waiting = waitingClaims(db, engine);
  for (const entry of entries) {
    const { touched: lost, seq, ...one } = await addOne({ db, engine, linker, at }, entry, waiting);
    added.push(one);
    touched.push(...lost);
    if (seq !== undefined && entry.original) originals.push({ seq, original: entry.original });
    if (one.outcome === "known") continue;
    for (const { kind, id } of entry.claims) if (kind === "event") seeds.push(id);
  }
  await waiting.write();
  const told = await toldOf(db, [...new Set(seeds)]);
  await saveKeys(db, linker, told);
  await saveOriginals(db, originals);
  // An event that lost a claim must not be seen without it.
  if (later && touched.length === 0) await queueLinks(db, linker, told, at);
  else if (told.length > 0 || touched.length > 0) await linkEvents(db, engine, linker, { told, touched, at });
  return added;
};
