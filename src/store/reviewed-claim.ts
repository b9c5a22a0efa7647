import type { Claim } from "../core/contract/claim.ts";
import { Refusal } from "../core/errors.ts";
import type { ReviewState } from "../core/record/event.ts";
import type { Review } from "../core/record/review.ts";
import { applyCorrection } from "./apply-correction.ts";
import { inForce, stateAfter } from "./review-states.ts";

/** A claim after its reviews, beside what the machine made. */
export interface ReviewedClaim {
  readonly claim: Claim;
  /** Null where no correction is in force. */
  readonly machine: Claim | null;
  readonly state: ReviewState;
}

/** Applies the reviews in force. A correction that no longer fits a newer machine claim is left out. */
export const reviewClaim = (machine: Claim, reviews: readonly Review[]): ReviewedClaim => {
  let claim = machine;
  for (const review of inForce(reviews)) {
    if (review.action !== "correct") continue;
    try {
      claim = applyCorrection(claim, review.field, review.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { claim, machine: claim === machine ? null : machine, state: stateAfter(reviews) };
};
