import type { Claim } from "../core/contract/claim.ts";
import { type Instant, never } from "../core/record/as-of.ts";
import { addedByHand } from "../core/record/claim-by-hand.ts";
import type { Review } from "../core/record/review.ts";
import { overlaps } from "../core/span.ts";
import { inChunks } from "./chunks.ts";
import type { Db } from "./engine.ts";
import { bondsOf } from "./link-events.ts";
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

const sharedCharacters = (a: Claim, b: Claim): number =>
  overlaps(a, b) ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;

/** Characters that two claims share, 0 where they are of different kinds: how sure it is that they say the same. */
const likeness = (a: Claim, b: Claim): number => (kindOf(a) === kindOf(b) ? sharedCharacters(a, b) : 0);

/** A claim that the article had, and what of people's decisions hangs on it. */
interface Decided {
  readonly claim: Claim;
  /** Whether it was there until now. */
  readonly present: boolean;
  readonly reviewed: boolean;
}

interface ArticleWork {
  readonly db: Db;
  readonly article: string;
  readonly at: Instant;
}

const formerClaims = async ({ db, article, at }: ArticleWork): Promise<Map<string, Decided>> => {
  const rows = await db
    .selectFrom("claims")
    .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
    .select(["id", "body", "machine", "reviews", "recorded_to"])
    .where("article", "=", article)
    .where("analysis", "<>", addedByHand)
    .orderBy("recorded_from")
    .orderBy("claims.seq")
    .execute();
  return new Map(
    rows.map(({ id, body, machine, reviews, recorded_to }) => [
      id,
      {
        claim: parseClaim(machine ?? body),
        present: recorded_to === never || recorded_to === at,
        reviewed: reviews > 0,
      },
    ]),
  );
};

/** Of the claims those that a merge or split of people binds, and those of an event that people decided on. */
const boundOf = async (db: Db, claims: readonly string[]): Promise<ReadonlySet<string>> => {
  const bonds = await bondsOf(db, claims);
  const memberships = await inChunks(claims, (piece) =>
    db.selectFrom("memberships").select(["claim", "event"]).where("claim", "in", piece).execute(),
  );
  const decided = await reviewsOf(db, [...new Set(memberships.map(({ event }) => event))]);
  return new Set([
    ...bonds.flatMap(({ a, b }) => [a, b]),
    ...memberships.flatMap(({ claim, event }) => (decided.has(event) ? [claim] : [])),
  ]);
};

/** The claims on which decisions hang, by id. */
const decidedOf = async (work: ArticleWork): Promise<ReadonlyMap<string, Decided>> => {
  const some = await work.db.selectFrom("reviews").select("seq").limit(1).executeTakeFirst();
  if (!some) return new Map();
  const former = await formerClaims(work);
  const moved = await inChunks([...former.keys()], (piece) =>
    work.db.selectFrom("former_ids").select("id").where("id", "in", piece).execute(),
  );
  for (const { id } of moved) former.delete(id);
  const bound = await boundOf(work.db, [...former.keys()]);
  return new Map([...former].filter(([id, { reviewed, present }]) => reviewed || (present && bound.has(id))));
};

/** What stood under one id stands under another: its reviews, and what people bound to it. */
const moveDecisions = async (db: Db, from: string, to: string): Promise<void> => {
  await db.updateTable("former_ids").set({ now: to }).where("now", "=", from).execute();
  await db
    .insertInto("former_ids")
    .values({ id: from, now: to })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ now: to }))
    .execute();
  // A claim may come back under the id that it had before.
  await db.deleteFrom("former_ids").where("id", "=", to).execute();
  await db.updateTable("bonds").set({ a: to }).where("a", "=", from).execute();
  await db.updateTable("bonds").set({ b: to }).where("b", "=", from).execute();
};

/** The orphan that a new claim follows: of its kind, else, where it is only bound to others, another event in its words. */
const followed = (claim: Claim, orphans: readonly (readonly [string, Decided])[]): string | undefined => {
  const shared = (old: Decided): number => {
    const same = likeness(old.claim, claim);
    if (same > 0 || old.reviewed || old.claim.kind !== "event" || claim.kind !== "event") return same;
    return sharedCharacters(old.claim, claim) / 1e6;
  };
  const [best] = orphans
    .map(([id, old]) => ({ id, shared: shared(old) }))
    .filter((each) => each.shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
  return best?.id;
};

/**
 * Claims that a newer analysis made, with what people decided on those they follow: the same id, else the claim of the
 * same kind whose words they share most. So what was rejected stays away, what was accepted stays accepted, and what was
 * merged or split stays so.
 */
export const carryReviews = async (
  work: ArticleWork,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, ReviewedClaim>> => {
  const { db } = work;
  const before = await decidedOf(work);
  if (before.size === 0) return new Map();
  const now = new Set(claims.map(({ id }) => id));
  const orphans = new Map([...before].filter(([id]) => !now.has(id)));
  for (const claim of claims.filter(({ id }) => !before.get(id)?.present)) {
    const old = followed(claim, [...orphans]);
    if (old === undefined) continue;
    orphans.delete(old);
    await moveDecisions(db, old, claim.id);
  }
  const reviews: ReadonlyMap<string, readonly Review[]> = await reviewsOf(db, [...now]);
  return new Map(
    claims.flatMap((claim) => {
      const own = reviews.get(claim.id);
      return own ? [[claim.id, reviewClaim(claim, own)] as const] : [];
    }),
  );
};
