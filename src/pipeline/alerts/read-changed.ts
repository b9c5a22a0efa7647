import type { Filter, Page } from "../../core/record/filter.ts";
import type { ArticleRef, ClaimItem } from "../../core/record/items.ts";
import type { Change, RecordStore } from "../../core/record/store.ts";

/** What a stretch of changes touched. */
export interface Touched {
  /** Present events that tell of what changed. */
  readonly events: readonly string[];
  /** State claims of the articles that changed. */
  readonly states: ReadonlySet<string>;
  readonly articles: ReadonlyMap<string, ArticleRef>;
}

const page = 500;

/** Every claim that a filter finds. */
export const allClaims = async (store: RecordStore, filter: Filter): Promise<readonly ClaimItem[]> => {
  const items: ClaimItem[] = [];
  for (let after: string | undefined; ; ) {
    const got: Page<ClaimItem> = await store.claims(filter, { limit: page, ...(after === undefined ? {} : { after }) });
    items.push(...got.items);
    if (got.next === null) return items;
    after = got.next;
  }
};

const eventOfReviewed = async (store: RecordStore, target: string): Promise<readonly string[]> => {
  const event = await store.event(target);
  if (event) return [event.id];
  const claim = await store.claim(target);
  return claim?.event ? [claim.event] : [];
};

/** Follows changes to the events and states that they speak of, as the record stands now. */
export const readTouched = async (store: RecordStore, changes: readonly Change[]): Promise<Touched> => {
  const events = new Set<string>();
  const states = new Set<string>();
  const articles = new Map<string, ArticleRef>();
  const reviewed = changes.filter(({ kind }) => kind === "reviewed");
  const read = changes.filter(({ kind }) => kind !== "reviewed" && kind !== "article-withdrawn");
  for (const article of new Set(read.map(({ id }) => id)))
    for (const item of await allClaims(store, { article })) {
      articles.set(item.article.id, item.article);
      if (item.event) events.add(item.event);
      if (item.claim.kind === "state") states.add(item.claim.id);
    }
  for (const target of new Set(reviewed.map(({ id }) => id)))
    for (const event of await eventOfReviewed(store, target)) events.add(event);
  return { events: [...events].sort(), states, articles };
};
