import type { Claim } from "../core/contract/claim.ts";
import { Refusal } from "../core/errors.ts";
import { never } from "../core/record/as-of.ts";
import { addedByHand } from "../core/record/claim-by-hand.ts";
import type { Review } from "../core/record/review.ts";
import { newClaims } from "./add-articles.ts";
import type { Db } from "./engine.ts";
import { insertClaimRows } from "./insert-listed.ts";
import { linkEvents, saveKeys } from "./link-events.ts";
import { toldOf } from "./told.ts";
import type { ReviewWork } from "./write-reviews.ts";

const presentArticle = (db: Db, id: string) =>
  db
    .selectFrom("articles")
    .select(["seq", "id", "title", "publisher", "url", "published", "lang", "sha256", "text"])
    .where("id", "=", id)
    .where("recorded_to", "=", never)
    .executeTakeFirst();

const isThere = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom("claims").select("id").where("id", "=", id).limit(1).execute()).length > 0;

/**
 * Adds the claim that a person read in an article; `save` writes the review that says so. Throws the refusals
 * `unknown-article`, `review-conflict` where the same claim was added before, and `bad-review` where the quote is not there.
 */
export const writeAddedClaim = async (
  { db, engine, linker, at }: ReviewWork,
  { article: id, claim }: { readonly article: string; readonly claim: Claim },
  save: () => Promise<Review>,
): Promise<Review> => {
  const row = await presentArticle(db, id);
  if (!row) throw new Refusal("unknown-article", { article: id });
  if (row.text.slice(claim.start, claim.end) !== claim.quote || claim.by !== addedByHand)
    throw new Refusal("bad-review", { field: "quote" });
  if (await isThere(db, claim.id)) throw new Refusal("review-conflict", { claim: claim.id });
  const review = await save();
  const { seq, ...article } = row;
  const state = { status: "accepted", version: 1 } as const;
  const entry = {
    article: { ...article, published: article.published || null },
    claims: [claim],
    analysis: addedByHand,
  };
  const reviewed = new Map([[claim.id, { claim, machine: null, state }]]);
  await insertClaimRows(db, engine, newClaims(entry, { articleSeq: seq, at, reviewed }));
  await db
    .updateTable("articles")
    .set(({ eb }) => ({ claims: eb("claims", "+", 1) }))
    .where("seq", "=", seq)
    .execute();
  const about = claim.kind === "event" ? claim.id : claim.kind === "toll" ? claim.event : null;
  if (about) {
    await db.deleteFrom("claim_keys").where("claim", "=", about).execute();
    await saveKeys(db, linker, await toldOf(db, [about]));
    await linkEvents(db, engine, linker, { seeds: [about], touched: [], at });
  }
  return review;
};
