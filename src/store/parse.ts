import type { Claim } from "../core/contract/claim.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Review } from "../core/record/review.ts";

// Bodies are written by this program, from values that were checked on their way in.
export const parseClaim = (body: string): Claim => {
  const claim: Claim = JSON.parse(body);
  // Claims that were written before numbers and values had their own words have none.
  return claim.kind === "event" || claim.words !== undefined ? claim : { ...claim, words: null };
};
export const parseEvent = (body: string): SituationEvent => JSON.parse(body);
export const parseReview = (body: string): Review => JSON.parse(body);
