import type { TollClaim } from "../core/contract/claim.ts";
import { type AsOf, type Instant, never } from "../core/record/as-of.ts";
import type { ReviewStatus } from "../core/record/event.ts";
import { reviewStatuses } from "../core/record/event.ts";
import type { Told } from "../core/record/linker.ts";
import { inChunks } from "./chunks.ts";
import type { Db } from "./engine.ts";
import { parseClaim } from "./parse.ts";

export const toStatus = (text: string): ReviewStatus =>
  reviewStatuses.find((status) => status === text) ?? "unreviewed";

/** The moment at which a read looks: a row counts where it was held then. Just before `never` is now. */
export const momentOf = (asOf: AsOf = {}): Instant => asOf.recorded ?? "9999-12-31T23:59:59.998Z";

const tollsAbout = async (db: Db, ids: readonly string[], moment: Instant): Promise<Map<string, TollClaim[]>> => {
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom("claims")
      .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
      .select(["body", "about"])
      .where("about", "in", piece)
      .where("kind", "=", "toll")
      .where("review", "<>", "rejected")
      .where("recorded_from", "<=", moment)
      .where("recorded_to", ">", moment)
      .execute(),
  );
  const tolls = new Map<string, TollClaim[]>();
  for (const { body } of rows) {
    const claim = parseClaim(body);
    if (claim.kind !== "toll" || claim.event === null) continue;
    const kept = tolls.get(claim.event);
    if (kept) kept.push(claim);
    else tolls.set(claim.event, [claim]);
  }
  return tolls;
};

/** Event claims as linking sees them, by id; ids that are not there are left out. Sorted by id. */
export const toldOf = async (db: Db, ids: readonly string[], asOf: AsOf = {}): Promise<readonly Told[]> => {
  const moment = momentOf(asOf);
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom("claims")
      .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
      .innerJoin("articles", "articles.seq", "claims.article_seq")
      .select([
        "claim_bodies.body",
        "claims.review",
        "claims.reviews",
        "articles.id",
        "articles.title",
        "articles.publisher",
      ])
      .select(["articles.url", "articles.published", "articles.version", "articles.sketch"])
      .where("claims.id", "in", piece)
      .where("claims.kind", "=", "event")
      .where("claims.recorded_from", "<=", moment)
      .where("claims.recorded_to", ">", moment)
      .$if(asOf.published !== undefined, (query) => query.where("claims.published", "<=", asOf.published ?? never))
      .execute(),
  );
  const tolls = await tollsAbout(db, ids, moment);
  return rows
    .flatMap(({ body, review, reviews, sketch, ...article }): Told[] => {
      const claim = parseClaim(body);
      if (claim.kind !== "event") return [];
      return [
        {
          claim,
          tolls: tolls.get(claim.id) ?? [],
          article: { ...article, published: article.published || null },
          sketch,
          review: { status: toStatus(review), version: reviews },
        },
      ];
    })
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
};
