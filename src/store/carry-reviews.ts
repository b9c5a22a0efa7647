import type { Claim } from "../core/contract/claim.ts";
import { addedByHand } from "../core/record/claim-by-hand.ts";
import type { Review } from "../core/record/review.ts";
import { overlaps } from "../core/span.ts";
import type { Db } from "./engine.ts";
import { parseClaim } from "./parse.ts";
import { reviewsOf } from "./review-states.ts";
import { type ReviewedClaim, reviewClaim } from "./reviewed-claim.ts";

const kindOf = (claim: Claim): string => {
  switch (claim.kind) {
    case "event":
      return `event ${claim.type}`;
    case "toll":
      return `toll ${claim.measure}`;
    case "state":
      return `state ${claim.property}`;
  }
};

/** Characters that two claims share, 0 where they are of different kinds: how sure it is that they say the same. */
const likeness = (a: Claim, b: Claim): number =>
  kindOf(a) === kindOf(b) && overlaps(a, b) ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;

const reviewedOf = async (db: Db, article: string): Promise<ReadonlyMap<string, Claim>> => {
  const rows = await db
    .selectFrom("claims")
    .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
    .select(["id", "body", "machine"])
    .where("article", "=", article)
    .where("reviews", ">", 0)
    .where("analysis", "<>", addedByHand)
    .orderBy("recorded_from")
    .orderBy("claims.seq")
    .execute();
  return new Map(rows.map(({ id, body, machine }) => [id, parseClaim(machine ?? body)]));
};

/**
 * Claims that a newer analysis made, with what people decided on those they follow: the same id, else the reviewed claim
 * of the same kind whose words they share most. So what was rejected stays away, and what was accepted stays accepted.
 */
export const carryReviews = async (
  db: Db,
  article: string,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, ReviewedClaim>> => {
  const before = await reviewedOf(db, article);
  if (before.size === 0) return new Map();
  const now = new Set(claims.map(({ id }) => id));
  const orphans = [...before].filter(([id]) => !now.has(id));
  const taken = new Set<string>();
  for (const claim of claims.filter(({ id }) => !before.has(id))) {
    const [best] = orphans
      .filter(([id]) => !taken.has(id))
      .map(([id, old]) => ({ id, likeness: likeness(old, claim) }))
      .filter((each) => each.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
    if (!best) continue;
    taken.add(best.id);
    await db.updateTable("former_ids").set({ now: claim.id }).where("now", "=", best.id).execute();
    await db
      .insertInto("former_ids")
      .values({ id: best.id, now: claim.id })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ now: claim.id }))
      .execute();
  }
  const reviews: ReadonlyMap<string, readonly Review[]> = await reviewsOf(db, [...now]);
  return new Map(
    claims.flatMap((claim) => {
      const own = reviews.get(claim.id);
      return own ? [[claim.id, reviewClaim(claim, own)] as const] : [];
    }),
  );
};
