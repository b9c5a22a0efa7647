import type { Page } from "../../core/record/filter.ts";
import type { ArticleRecord, ClaimItem } from "../../core/record/items.ts";
import type { StateLine } from "../../core/record/picture.ts";
import type { NewReview, Review } from "../../core/record/review.ts";
import { fetchAsCaller } from "../access/token.ts";

/** What the server says went wrong (RFC 9457). */
export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** What the server says of a request that it does not answer as wished. */
export const refusedBy = async (answer: Response): Promise<ApiError> => {
  const told = await answer.json().catch(() => null);
  return new ApiError(answer.status, typeof told?.detail === "string" ? told.detail : answer.statusText);
};

export const fetchStates = async (
  query: { text?: string | undefined },
  signal: AbortSignal,
): Promise<readonly StateLine[]> => (await get<{ items: readonly StateLine[] }>("api/states", query, signal)).items;

/** Whose token this is; no name where the server asks nobody for one. */
export const fetchMe = (signal: AbortSignal): Promise<{ readonly name: string | null; readonly role: string }> =>
  get("api/me", {}, signal);

/** The next claims that nobody has decided on, newest first. */
export const fetchUnreviewed = (limit: number): Promise<Page<ClaimItem>> =>
  get("api/claims", { review: "unreviewed", limit });

/** One claim with what people have decided on it. */
export const fetchClaim = (id: string): Promise<ClaimItem> => get(`api/claims/${encodeURIComponent(id)}`, {});

/** Decisions, oldest first: those on one claim or event, or all. */
export const fetchReviews = async (target: string | undefined, signal?: AbortSignal): Promise<readonly Review[]> =>
  (await get<{ items: readonly Review[] }>("api/reviews", { target }, signal)).items;

/** Where a path of the API lies, whatever address the page was opened from. */
export const addressOf = (path: string): URL => new URL(path, new URL("./", document.baseURI));

/** Sends JSON to the API. Throws `ApiError` with what the server says. */
export const send = async <Body>(path: string, value: unknown): Promise<Body> => {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const answer = await fetchAsCaller(addressOf(path), { method: "POST", headers, body: JSON.stringify(value) });
  if (!answer.ok) throw await refusedBy(answer);
  return answer.json();
};

/** Removes something. Throws `ApiError` with what the server says. */
export const erase = async (path: string): Promise<void> => {
  const answer = await fetchAsCaller(addressOf(path), { method: "DELETE", headers: { accept: "application/json" } });
  if (!answer.ok) throw await refusedBy(answer);
};

/** Adds a claim that a person read in an article; the body is the API's `ClaimByHand`. */
export const addClaim = (claim: Readonly<Record<string, unknown>>): Promise<ClaimItem> => send("api/claims", claim);

/** Sends one decision. A conflict (somebody else was faster) comes back as an `ApiError` of status 409. */
export const sendReview = (review: NewReview): Promise<Review> => send("api/reviews", review);

/** Reads JSON from the API. Throws `ApiError` with what the server says. */
export const get = async <Body>(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  signal?: AbortSignal,
): Promise<Body> => {
  const url = addressOf(path);
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== "") url.searchParams.set(key, String(value));
  const answer = await fetchAsCaller(url, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) });
  if (!answer.ok) throw await refusedBy(answer);
  return answer.json();
};

export const fetchArticle = (id: string, signal: AbortSignal): Promise<ArticleRecord> =>
  get(`api/articles/${encodeURIComponent(id)}`, {}, signal);
