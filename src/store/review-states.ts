import type { LocalDate } from "../core/date.ts";
import type { AsOf, Instant } from "../core/record/as-of.ts";
import type { ReviewState, ReviewStatus } from "../core/record/event.ts";
import type { Review } from "../core/record/review.ts";
import { inChunks } from "./chunks.ts";
import type { Db } from "./engine.ts";
import { parseReview } from "./parse.ts";

/** Reviews that still count: those that no later review has undone. */
export const inForce = (reviews: readonly Review[]): readonly Review[] => {
  const undone = new Set<string>();
  for (const review of [...reviews].reverse())
    if (review.action === "undo" && !undone.has(review.id)) undone.add(review.review);
  return reviews.filter(({ id, action }) => action !== "undo" && !undone.has(id));
};

const statusAfter: Readonly<Record<Exclude<Review["action"], "undo">, ReviewStatus | null>> = {
  add: "accepted",
  accept: "accepted",
  reject: "rejected",
  flag: "flagged",
  correct: "corrected",
  merge: "accepted",
  split: null,
};

/** Where a claim or an event stands after its reviews, oldest first. */
export const stateAfter = (reviews: readonly Review[]): ReviewState => {
  const counting = inForce(reviews);
  // A claim that a person added and took back again is as good as rejected.
  const wasAdded = reviews.some(({ action }) => action === "add");
  let status: ReviewStatus = wasAdded && !counting.some(({ action }) => action === "add") ? "rejected" : "unreviewed";
  for (const review of counting) if (review.action !== "undo") status = statusAfter[review.action] ?? status;
  return { status, version: reviews.length };
};

/** Reviews by target, oldest first; those of an event's former ids count as its own. */
export const reviewsOf = async (
  db: Db,
  targets: readonly string[],
  moment?: Instant,
): Promise<ReadonlyMap<string, readonly Review[]>> => {
  const formers = await inChunks(targets, (piece) =>
    db.selectFrom("former_ids").select(["id", "now"]).where("now", "in", piece).execute(),
  );
  const owner = new Map([
    ...formers.map(({ id, now }) => [id, now] as const),
    ...targets.map((id) => [id, id] as const),
  ]);
  const rows = await inChunks([...owner.keys()], (piece) =>
    db
      .selectFrom("reviews")
      .select(["seq", "target", "body"])
      .where("target", "in", piece)
      .$if(moment !== undefined, (query) => query.where("at", "<=", moment ?? ""))
      .execute(),
  );
  const found = new Map<string, Review[]>();
  for (const { target, body } of rows.sort((a, b) => a.seq - b.seq)) {
    const id = owner.get(target) ?? target;
    const kept = found.get(id);
    if (kept) kept.push(parseReview(body));
    else found.set(id, [parseReview(body)]);
  }
  return found;
};

export const reviewStates = async (db: Db, targets: readonly string[]): Promise<ReadonlyMap<string, ReviewState>> => {
  const states = new Map<string, ReviewState>();
  for (const [id, reviews] of await reviewsOf(db, targets)) states.set(id, stateAfter(reviews));
  return states;
};

const allReviews = async (db: Db): Promise<readonly Review[]> => {
  const rows = await db.selectFrom("reviews").select("body").orderBy("seq").execute();
  return rows.map(({ body }) => parseReview(body));
};

/** Which of these claims and events had been told by the end of a day, in whatever form the record ever held them. */
const publishedBy = async (db: Db, targets: readonly string[], day: LocalDate): Promise<ReadonlySet<string>> => {
  const claims = await inChunks(targets, (piece) =>
    db.selectFrom("claims").select("id").distinct().where("id", "in", piece).where("published", "<=", day).execute(),
  );
  const events = await inChunks(targets, (piece) =>
    db
      .selectFrom("events")
      .select("id")
      .distinct()
      .where("id", "in", piece)
      .where("first_published", "<=", day)
      .execute(),
  );
  return new Set([...claims, ...events].map(({ id }) => id));
};

/** Reviews of one target, or all, oldest first: those written by an instant, or on what had been published by a day. */
export const readReviews = async (db: Db, target?: string, asOf: AsOf = {}): Promise<readonly Review[]> => {
  const all = target === undefined ? await allReviews(db) : ((await reviewsOf(db, [target])).get(target) ?? []);
  const { recorded, published } = asOf;
  if (recorded) return all.filter(({ at }) => at <= recorded);
  if (!published) return all;
  const told = await publishedBy(db, [...new Set(all.map((review) => review.target))], published);
  return all.filter((review) => told.has(review.target));
};
