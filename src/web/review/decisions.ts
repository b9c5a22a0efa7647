import type { NewReview, Review } from "../../core/record/review.ts";
import { ApiError, fetchReviews, sendReview } from "../api/client.ts";
import { showInstant } from "../text/dates.ts";
import { words } from "../text/words.ts";

type Without<Kind, Key extends PropertyKey> = Kind extends unknown ? Omit<Kind, Key> : never;

/** A review of a claim without who decided, why, and on what. */
export type Decision = Without<
  Extract<NewReview, { action: "accept" | "reject" | "correct" | "flag" }>,
  "who" | "why" | "target" | "version"
>;

/** What is decided on: the claim, and how many reviews of it the person has seen. */
export interface Target {
  readonly id: string;
  readonly version: number;
}

export interface Person {
  readonly who: string;
  readonly why: string;
}

/** Sends decisions on one claim one after another. Throws what the server refuses; those before it stand. */
export const sendDecisions = async (
  { id, version }: Target,
  decisions: readonly Decision[],
  person: Person,
): Promise<readonly Review[]> => {
  const sent: Review[] = [];
  for (const decision of decisions)
    sent.push(await sendReview({ ...decision, ...person, target: id, version: version + sent.length }));
  return sent;
};

export const undoReview = ({ id, version }: Target, review: string, person: Person): Promise<Review> =>
  sendReview({ action: "undo", review, ...person, target: id, version });

/** "Bo rejected it, 2024-03-11 14:03 UTC (wrong place)". */
export const tellReview = (review: Review): string => {
  const said = words.decided[review.action]({ who: review.who });
  const about = review.action === "correct" ? ` ${review.field}: ${JSON.stringify(review.value)}` : "";
  return `${said}${about}, ${showInstant(review.at)}${review.why ? ` (${review.why})` : ""}`;
};

/** What went wrong, and what to do about it. A conflict says who decided what meanwhile. */
export const explainFailure = async (error: unknown, target: string): Promise<string> => {
  if (!(error instanceof ApiError))
    return error instanceof TypeError ? words.queue.offline : error instanceof Error ? error.message : String(error);
  if (error.status !== 409) return error.message;
  const last = (await fetchReviews(target).catch(() => [])).at(-1);
  return words.queue.conflict({ what: last ? tellReview(last) : words.queue.somebody });
};
