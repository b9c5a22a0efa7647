import type { Claim, EventClaim } from "../core/contract/claim.ts";
import { type Instant, never } from "../core/record/as-of.ts";
import type { Db, Engine } from "./engine.ts";
import { insertClaimRows } from "./insert-listed.ts";
import { parseClaim } from "./parse.ts";
import type { ReviewedClaim } from "./reviewed-claim.ts";
import { claimRow } from "./rows.ts";

/** Event claims of an article as it stands: its tolls take their day and place from them. */
const eventClaimsAt = async (db: Db, articleSeq: number): Promise<ReadonlyMap<string, EventClaim>> => {
  const rows = await db
    .selectFrom("claims")
    .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
    .select("body")
    .where("article_seq", "=", articleSeq)
    .where("kind", "=", "event")
    .where("recorded_to", "=", never)
    .execute();
  const claims: readonly Claim[] = rows.map(({ body }) => parseClaim(body));
  return new Map(claims.flatMap((claim) => (claim.kind === "event" ? [[claim.id, claim] as const] : [])));
};

/** Supersedes what the record holds of a claim by the claim as reviewed. */
export const replaceClaim = async (
  db: Db,
  engine: Engine,
  row: { seq: number; article_seq: number; article: string; published: string; analysis: string },
  { claim, machine, state }: ReviewedClaim,
  at: Instant,
): Promise<void> => {
  await db.updateTable("claims").set({ recorded_to: at }).where("seq", "=", row.seq).execute();
  const context = {
    article: { id: row.article, published: row.published || null },
    articleSeq: row.article_seq,
    analysis: row.analysis,
    at,
    events: await eventClaimsAt(db, row.article_seq),
  };
  const replaced = { ...claimRow(claim, context), review: state.status, reviews: state.version };
  await insertClaimRows(db, engine, [{ row: replaced, claim, machine }]);
};
