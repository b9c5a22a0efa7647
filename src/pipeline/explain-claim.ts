import type { Claim } from "../core/contract/claim.ts";
import type { Trace } from "../core/trace.ts";
import type { Analysis } from "./analyse.ts";

/** One decision that led to a claim. `about` says whether it made the claim itself or one of the mentions in it. */
export interface Reason {
  readonly about: "claim" | "time" | "quantity" | "place" | "actor";
  readonly rule: string;
  readonly action: Trace["action"];
  readonly reason: string;
  /** The words that fired the rule: half-open UTF-16 offsets in the article, and the words themselves. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface Explanation {
  readonly claim: string;
  /** False where today's analysis no longer makes this claim: another version made it, or a person. */
  readonly found: boolean;
  readonly reasons: readonly Reason[];
}

/** The same claim as this run tells it: by id, else the same kind over the same words, as where a person corrected it. */
const toldAgain = ({ claims }: Analysis, claim: Claim): Claim | undefined =>
  claims.find(({ id }) => id === claim.id) ??
  claims.find(({ kind, start, end }) => kind === claim.kind && start === claim.start && end === claim.end);

/** Why a claim was made: the decisions that this very run left behind for it and for the mentions in its words. */
export const explainClaim = (analysis: Analysis, claim: Claim): Explanation => {
  const { article, mentions, trace } = analysis;
  const told = toldAgain(analysis, claim);
  if (!told) return { claim: claim.id, found: false, reasons: [] };
  const inside = new Map(
    mentions.filter(({ start, end }) => start < told.end && told.start < end).map(({ id, kind }) => [id, kind]),
  );
  const reasons = trace.flatMap(({ about, rule, action, reason, start, end }): Reason[] => {
    const subject = about === told.id ? "claim" : inside.get(about);
    return subject ? [{ about: subject, rule, action, reason, start, end, words: article.text.slice(start, end) }] : [];
  });
  return { claim: claim.id, found: true, reasons };
};
