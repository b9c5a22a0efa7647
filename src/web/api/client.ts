import type { SituationEvent } from "../../core/record/event.ts";
import type { Page } from "../../core/record/filter.ts";
import type { ArticleRecord, ClaimItem } from "../../core/record/items.ts";

/** What the server says went wrong (RFC 9457). */
export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

const get = async <Body>(
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

export interface EventQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly type?: string | undefined;
  readonly text?: string | undefined;
}

/** Events newest first. Reads page after page until the record or `most` is reached. */
export const fetchEvents = async (
  query: EventQuery,
  most: number,
  signal: AbortSignal,
): Promise<{ events: SituationEvent[]; more: boolean }> => {
  const events: SituationEvent[] = [];
  let after: string | undefined;
  do {
    const page: Page<SituationEvent> = await get("api/events", { ...query, limit: 500, after }, signal);
    events.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined && events.length < most);
  return { events, more: after !== undefined };
};

export const fetchArticle = (id: string, signal: AbortSignal): Promise<ArticleRecord> =>
  get(`api/articles/${encodeURIComponent(id)}`, {}, signal);

export const fetchClaimsOfEvent = async (event: string, signal: AbortSignal): Promise<readonly ClaimItem[]> =>
  (await get<Page<ClaimItem>>("api/claims", { event, limit: 200 }, signal)).items;
