import type { Refusal } from "../core/errors.ts";
import { isOutage } from "../core/outage.ts";
import { type FeedState, newFeedState } from "./feed-state.ts";
import { type PolledItem, type Polling, pollFeed } from "./poll-feed.ts";

export interface Watch<Item extends PolledItem> extends Polling<Item> {
  readonly feeds: readonly { readonly url: string; readonly title?: string }[];
  /** What is known from before; feeds that are no longer listed keep their state. */
  readonly states: readonly FeedState[];
  /** Called after every poll with all states. */
  readonly save: (states: readonly FeedState[]) => void;
  /** Called after every poll with the state of that feed. */
  readonly tell?: (state: FeedState) => void;
  /** Hears that news could not be handed on just now; they wait in their feed, which is asked again. */
  readonly trouble?: (problem: Refusal) => void;
  /** One round over all feeds that are due, and no more. */
  readonly once?: boolean;
  readonly signal?: AbortSignal;
}

/** Feeds polled at the same time; hosts have a pace of their own. */
const lanes = 4;
const longestSleep = 60_000;
/** Milliseconds until a feed is asked again whose news the record could not take. */
const untilTaken = 30_000;

/**
 * Polls every feed when it is due, until the signal says stop or, with `once`, until each had its turn. State is saved
 * after every poll, so that a restart neither skips nor repeats. While the record cannot be written, feeds with news are
 * asked again until it can; with `once` that is thrown.
 */
export const watchFeeds = async <Item extends PolledItem>(watch: Watch<Item>): Promise<readonly FeedState[]> => {
  const { clock, signal } = watch;
  const known = new Map(watch.states.map((state) => [state.url, state]));
  for (const { url, title } of watch.feeds) if (!known.has(url)) known.set(url, newFeedState(url, title ?? null));
  const all = () => [...known.values()];
  const listed = new Set(watch.feeds.map(({ url }) => url));

  const round = async (): Promise<void> => {
    const due = all().filter(({ url, nextTry }) => listed.has(url) && nextTry <= clock.now());
    const lane = async () => {
      for (let state = due.shift(); state && !signal?.aborted; state = due.shift()) {
        const before = state;
        const after = await pollFeed(before, watch).catch((error: unknown) => {
          if (watch.once || !isOutage(error)) throw error;
          watch.trouble?.(error);
          return { ...before, nextTry: clock.now() + untilTaken };
        });
        // What was cut short by the end of the watch is no failure of the feed.
        if (signal?.aborted && after.failures > state.failures) return;
        known.set(after.url, after);
        watch.save(all());
        watch.tell?.(after);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  };

  for (;;) {
    await round();
    if (watch.once || signal?.aborted) return all();
    const next = Math.min(...all().flatMap(({ url, nextTry }) => (listed.has(url) ? [nextTry] : [])));
    await clock.sleep(Math.max(0, Math.min(longestSleep, next - clock.now())), signal);
  }
};
