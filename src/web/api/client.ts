import type { Page } from "../../core/record/filter.ts";
import type { ArticleRecord, ClaimItem } from "../../core/record/items.ts";
import type { StateLine } from "../../core/record/picture.ts";
import type { NewReview, Review } from "../../core/record/review.ts";

/** What the server says went wrong (RFC 9457). */
export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

export const fetchStates = async (
  query: { text?: string | undefined },
  signal: AbortSignal,
): Promise<readonly StateLine[]> => (await get<{ items: readonly StateLine[] }>("api/states", query, signal)).items;

/** The next claims that nobody has decided on, newest first. */
export const fetchUnreviewed = (limit: number, signal: AbortSignal): Promise<Page<ClaimItem>> =>
  get("api/claims", { review: "unreviewed", limit }, signal);

/** Sends one decision. A conflict (somebody else was faster) comes back as an `ApiError` of status 409. */
export const sendReview = async (review: NewReview): Promise<Review> => {
  const answer = await fetch(new URL("api/reviews", new URL("./", document.baseURI)), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(review),
  });
  const body = await answer.json();
  if (!answer.ok) throw new ApiError(answer.status, typeof body?.detail === "string" ? body.detail : answer.statusText);
  return body;
};

/** Reads JSON from the API. Throws `ApiError` with what the server says. */
export const get = async <Body>(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  signal?: AbortSignal,
): Promise<Body> => {
  const url = new URL(path, new URL("./", document.baseURI));
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== "") url.searchParams.set(key, String(value));
  const answer = await fetch(url, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) });
  const body = await answer.json();
  if (!answer.ok) throw new ApiError(answer.status, typeof body?.detail === "string" ? body.detail : answer.statusText);
  return body;
};

export const fetchArticle = (id: string, signal: AbortSignal): Promise<ArticleRecord> =>
  get(`api/articles/${encodeURIComponent(id)}`, {}, signal);
