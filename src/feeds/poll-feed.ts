import { Refusal } from "../core/errors.ts";
import { nextDelay } from "./back-off.ts";
import type { Clock } from "./clock.ts";
import type { FeedState } from "./feed-state.ts";
import type { Fetched } from "./fetch/fetch-safely.ts";
import { freshItems, remember } from "./fresh-items.ts";
import type { PoliteFetch } from "./polite-fetch.ts";
import { retryAfter } from "./retry-after.ts";

/** What the poller must know of an item; the rest of it passes through. */
export interface PolledItem {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly content?: string;
  readonly summary?: string;
}

/** What is done with feeds outside of this room: how they are read, and where their news go. */
export interface FeedWork<Item extends PolledItem> {
  /** Throws a refusal where the bytes are no feed. */
  readonly read: (
    bytes: Uint8Array,
    charset?: string,
  ) => Promise<{ readonly title: string | null; readonly items: readonly Item[] }>;
  /** Whether the text must be fetched from the item's own page. */
  readonly wantsPage: (item: Item) => boolean;
  /** Takes the news; they count as handed on when the promise resolves. `page` is null where none was wanted or it cannot be had. */
  readonly deliver: (
    news: readonly { readonly item: Item; readonly page: Fetched | null }[],
    feed: FeedState,
  ) => Promise<void>;
}

export interface Polling<Item extends PolledItem> {
  readonly fetch: PoliteFetch;
  readonly clock: Clock;
  /** Milliseconds between two polls of a healthy feed. */
  readonly interval: number;
  readonly work: FeedWork<Item>;
}

/** A page that fails so many polls in a row is given up, and the item's own words are taken. */
const mostTries = 3;
/** News of one feed that are fetched and handed on together; a crash repeats no more than these. */
const batch = 20;
/** A page that will never come: no use in waiting. */
const hopeless = new Set(["blocked-address", "bad-url", "forbidden-by-robots", "too-large"]);

const fetchPage = async (fetch: PoliteFetch, url: string): Promise<Fetched | "later" | null> => {
  try {
    const page = await fetch(url);
    if (page.status >= 200 && page.status < 300) return page;
    return page.status >= 500 || page.status === 429 ? "later" : null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return hopeless.has(error.code) ? null : "later";
  }
};

/** Hands on what is new in the feed, in batches, each remembered only after it was taken. */
const handOn = async <Item extends PolledItem>(
  state: FeedState,
  items: readonly Item[],
  { fetch, work, clock }: Polling<Item>,
): Promise<FeedState> => {
  const fresh = freshItems(items, state.seen);
  // An item that has left the feed is not waited for any longer.
  const still = Object.entries(state.waiting).filter(([key]) => fresh.some((each) => each.key === key));
  let now: FeedState = { ...state, waiting: Object.fromEntries(still) };
  for (let at = 0; at < fresh.length; at += batch) {
    const news: { item: Item; page: Fetched | null; key: string; digest: string }[] = [];
    const waiting = { ...now.waiting };
    for (const { item, key, digest } of fresh.slice(at, at + batch)) {
      const page = item.url && work.wantsPage(item) ? await fetchPage(fetch, item.url) : null;
      const tries = (waiting[key] ?? 0) + 1;
      if (page === "later" && tries < mostTries) {
        waiting[key] = tries;
        continue;
      }
      delete waiting[key];
      news.push({ item, page: page === "later" ? null : page, key, digest });
    }
    if (news.length > 0) await work.deliver(news, now);
    now = {
      ...now,
      waiting,
      delivered: now.delivered + news.length,
      lastNews: news.length > 0 ? clock.now() : now.lastNews,
      seen: remember(now.seen, news, items.length),
    };
  }
  return now;
};

const failed = <Item extends PolledItem>(
  state: FeedState,
  problem: string,
  asked: number | null,
  { clock, interval }: Polling<Item>,
): FeedState => {
  const failures = state.failures + 1;
  const now = clock.now();
  return {
    ...state,
    failures,
    problem,
    lastTry: now,
    nextTry: now + nextDelay(interval, failures, asked, clock.random),
  };
};

const succeeded = <Item extends PolledItem>(state: FeedState, { clock, interval }: Polling<Item>): FeedState => {
  const now = clock.now();
  const nextTry = now + nextDelay(interval, 0, null, clock.random);
  return { ...state, failures: 0, problem: null, lastTry: now, lastSuccess: now, nextTry };
};

/** Asks only for what changed; while items wait for their pages, the whole feed is needed to find them again. */
const conditions = ({ etag, lastModified, waiting }: FeedState): Record<string, string> =>
  Object.keys(waiting).length > 0
    ? {}
    : { ...(etag ? { "if-none-match": etag } : {}), ...(lastModified ? { "if-modified-since": lastModified } : {}) };

/**
 * One poll of one feed: a conditional request, the news with their full text handed on, and the next poll set. What goes
 * wrong with the feed is its state and never thrown; what `deliver` throws is.
 */
export const pollFeed = async <Item extends PolledItem>(
  state: FeedState,
  polling: Polling<Item>,
): Promise<FeedState> => {
  const { fetch, work, clock } = polling;
  let answer: Fetched;
  let found: Awaited<ReturnType<typeof work.read>>;
  try {
    answer = await fetch(state.movedTo ?? state.url, {
      accept: "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
      ...conditions(state),
    });
    if (answer.status === 304) return succeeded(state, polling);
    if (answer.status !== 200)
      return failed(
        state,
        `the server answered ${answer.status}`,
        retryAfter(answer.headers["retry-after"], clock.now()),
        polling,
      );
    found = await work.read(answer.body, answer.charset);
  } catch (error) {
    if (error instanceof Refusal) return failed(state, error.message, null, polling);
    throw error;
  }
  const handed = await handOn(state, found.items, polling);
  const movedTo = answer.lasting === state.url ? null : answer.lasting;
  const { etag = null, "last-modified": lastModified = null } = answer.headers;
  return succeeded({ ...handed, title: found.title ?? state.title, movedTo, etag, lastModified }, polling);
};
