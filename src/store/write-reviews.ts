import { Refusal } from "../core/errors.ts";
import { contentId } from "../core/ids.ts";
import { type Instant, never } from "../core/record/as-of.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Linker } from "../core/record/linker.ts";
import type { NewReview, Review } from "../core/record/review.ts";
import { note } from "./add-articles.ts";
import { applyCorrection } from "./apply-correction.ts";
import { chunksOf } from "./chunks.ts";
import type { Db, Engine } from "./engine.ts";
import { linkEvents, saveKeys } from "./link-events.ts";
import { parseClaim } from "./parse.ts";
import { readEvent } from "./read-events.ts";
import { replaceClaim } from "./replace-claim.ts";
import { reviewsOf } from "./review-states.ts";
import { reviewClaim } from "./reviewed-claim.ts";
import { toldOf } from "./told.ts";
import { writeAddedClaim } from "./write-added-claim.ts";

/** What writing a review works with. */
export interface ReviewWork {
  readonly db: Db;
  readonly engine: Engine;
  readonly linker: Linker;
  readonly at: Instant;
}

const save = async ({ db, at }: ReviewWork, wish: NewReview, target: string): Promise<Review> => {
  // An event that was split off again counts only its own reviews, so the place in the row of a target is counted apart.
  const last = await db
    .selectFrom("reviews")
    .select(({ fn }) => fn.max<number | null>("version").as("version"))
    .where("target", "=", target)
    .executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  const id = contentId("review", target, version, wish.who, wish.action, at);
  const review: Review = { ...wish, target, id, at };
  await db
    .insertInto("reviews")
    .values({ id, target, version, at, body: JSON.stringify(review) })
    .execute();
  await note(db, "reviewed", target, at);
  return review;
};

const mustBeAt = (wish: NewReview, present: number): void => {
  if (wish.version !== present) throw new Refusal("review-conflict", { seen: wish.version, present });
};

/** Reviews one claim: its row is superseded by one with the new state, and what hangs on it is made anew. */
const reviewOneClaim = async (work: ReviewWork, wish: NewReview, row: ClaimHead): Promise<Review> => {
  const { db, engine, linker, at } = work;
  const machine = parseClaim(row.machine ?? row.body);
  if (wish.action === "merge" || wish.action === "split") throw new Refusal("bad-review", { action: wish.action });
  if (wish.action === "correct") applyCorrection(parseClaim(row.body), wish.field, wish.value);
  const review = await save(work, wish, row.id);
  const reviews = (await reviewsOf(db, [row.id])).get(row.id) ?? [];
  await replaceClaim(db, engine, row, reviewClaim(machine, reviews), at);
  const about = machine.kind === "event" ? row.id : row.about;
  if (about) {
    await db.deleteFrom("claim_keys").where("claim", "=", about).execute();
    await saveKeys(db, linker, await toldOf(db, [about]));
    const { event } = (await membership(db, about)) ?? {};
    await linkEvents(db, engine, linker, { seeds: [about], touched: event ? [event] : [], at });
  }
  return review;
};

const membership = (db: Db, claim: string) =>
  db
    .selectFrom("memberships")
    .select("event")
    .where("claim", "=", claim)
    .where("recorded_to", "=", never)
    .executeTakeFirst();

interface Bonds {
  readonly new: readonly { a: string; b: string; same: number }[];
  /** Two sets of claims between which earlier bonds of the other kind no longer hold. */
  readonly between: readonly [readonly string[], readonly string[]];
}

const splitBonds = (event: SituationEvent, claims: readonly string[]): Bonds => {
  const apart = event.claims.filter((claim) => claims.includes(claim));
  const rest = event.claims.filter((claim) => !claims.includes(claim));
  if (apart.length !== new Set(claims).size || rest.length === 0)
    throw new Refusal("bad-review", { claims: claims.length, event: event.id });
  return {
    new: [
      ...apart.flatMap((a) => rest.map((b) => ({ a, b, same: 0 }))),
      ...apart.slice(1).map((b) => ({ a: apart[0] ?? b, b, same: 1 })),
    ],
    between: [apart, rest],
  };
};

/** Claims of an event that a merge binds: all of nearly every event. */
const mostBound = 40;

const bondsFor = async ({ db, linker }: ReviewWork, wish: NewReview, event: SituationEvent): Promise<Bonds> => {
  if (wish.action === "split") return splitBonds(event, wish.claims);
  if (wish.action !== "merge") return { new: [], between: [[], []] };
  const other = await readEvent(db, linker, wish.with);
  if (!other) throw new Refusal("unknown-target", { with: wish.with });
  if (other.id === event.id) throw new Refusal("bad-review", { with: wish.with });
  // Each with each, so that the merge outlasts the article of any one of them.
  const [mine, theirs] = [event.claims.slice(0, mostBound), other.claims.slice(0, mostBound)];
  return {
    new: mine.flatMap((a) => theirs.map((b) => ({ a, b, same: 1 }))),
    between: [event.claims, other.claims],
  };
};

/** The latest decision holds: a split ends the merges across it, and a merge the splits. */
const overrule = async (db: Db, review: Review, [one, two]: Bonds["between"]): Promise<void> => {
  const same = review.action === "split" ? 1 : 0;
  for (const [a, b] of [
    [one, two],
    [two, one],
  ] as const)
    if (a.length > 0 && b.length > 0)
      await db
        .updateTable("bonds")
        .set({ undone_by: review.id })
        .where("a", "in", a)
        .where("b", "in", b)
        .where("same", "=", same)
        .where("undone_by", "is", null)
        .execute();
};

/** Takes back what a review bound, and gives back what it had overruled; gives the claims concerned. */
const unbind = async (db: Db, review: Review): Promise<readonly string[]> => {
  if (review.action !== "undo") return [];
  const target = review.review;
  const bound = await db
    .selectFrom("bonds")
    .select(["a", "b"])
    .where((where) => where.or([where("review", "=", target), where("undone_by", "=", target)]))
    .execute();
  await db.updateTable("bonds").set({ undone_by: null }).where("undone_by", "=", target).execute();
  await db.updateTable("bonds").set({ undone_by: review.id }).where("review", "=", target).execute();
  return bound.flatMap(({ a, b }) => [a, b]);
};

const reviewOneEvent = async (work: ReviewWork, wish: NewReview, event: SituationEvent): Promise<Review> => {
  const { db, engine, linker, at } = work;
  if (wish.action === "correct") throw new Refusal("bad-review", { action: "correct", target: "event" });
  const bonds = await bondsFor(work, wish, event);
  const review = await save(work, wish, event.id);
  await overrule(db, review, bonds.between);
  for (const piece of chunksOf(bonds.new))
    await db
      .insertInto("bonds")
      .values(piece.map((bond) => ({ ...bond, review: review.id, undone_by: null })))
      .execute();
  const seeds = [...event.claims, ...bonds.new.flatMap(({ a, b }) => [a, b]), ...(await unbind(db, review))];
  await linkEvents(db, engine, linker, { seeds, touched: [event.id], at });
  return review;
};

const claimHead = (db: Db, id: string) =>
  db
    .selectFrom("claims")
    .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
    .select(["claims.seq", "id", "article_seq", "article", "published", "analysis", "about"])
    .select(["body", "machine", "reviews"])
    .where("id", "=", id)
    .where("recorded_to", "=", never)
    .executeTakeFirst();
export type ClaimHead = NonNullable<Awaited<ReturnType<typeof claimHead>>>;

const mustUndoOneOf = (wish: NewReview, reviews: readonly Review[]): void => {
  if (wish.action === "undo" && !reviews.some(({ id, action }) => id === wish.review && action !== "undo"))
    throw new Refusal("bad-review", { review: wish.review });
};

/**
 * Writes one review and its effects. Throws the refusals `unknown-target`, `review-conflict` where the target has had
 * another number of reviews than the person saw, and `bad-review`.
 */
export const writeReview = async (work: ReviewWork, wish: NewReview): Promise<Review> => {
  const { db, linker } = work;
  if (wish.action === "add") {
    if (wish.claim.id !== wish.target) throw new Refusal("bad-review", { target: wish.target });
    return writeAddedClaim(work, wish, () => save(work, wish, wish.target));
  }
  const row = await claimHead(db, wish.target);
  if (row) {
    mustBeAt(wish, row.reviews);
    mustUndoOneOf(wish, (await reviewsOf(db, [row.id])).get(row.id) ?? []);
    return reviewOneClaim(work, wish, row);
  }
  const event = await readEvent(db, linker, wish.target);
  if (!event) throw new Refusal("unknown-target", { target: wish.target });
  const reviews = (await reviewsOf(db, [event.id])).get(event.id) ?? [];
  mustBeAt(wish, reviews.length);
  mustUndoOneOf(wish, reviews);
  return reviewOneEvent(work, wish, event);
};
