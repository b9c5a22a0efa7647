import { readFile } from "node:fs/promises";
import { Command, InvalidArgumentError } from "commander";
import { readFeed, readFeedList } from "../../article/index.ts";
import { Refusal } from "../../core/errors.ts";
import {
  type FeedState,
  loadFeedStates,
  politeFetch,
  saveFeedStates,
  systemClock,
  watchFeeds,
} from "../../feeds/index.ts";
import { allowHostOption } from "../allow-host.ts";
import { feedsFile } from "../feeds-file.ts";
import { newsToStore, wantsPage } from "../news-to-store.ts";
import { outcome, writeLine } from "../outcome.ts";
import { refusedFile } from "../refused-file.ts";
import { untilInterrupted } from "../serve-record.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

interface Options {
  readonly store: string;
  readonly every: number;
  readonly once?: boolean;
  readonly fullText: boolean;
  readonly allowHost: ReadonlySet<string>;
}

const parseMinutes = (words: string): number => {
  const minutes = Number(words);
  if (!(minutes >= 1 && minutes <= 10_080)) throw new InvalidArgumentError("minutes, from 1 to 10080");
  return minutes;
};

const readList = async (path: string) => {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal("not-found", { file: path });
  });
  return readFeedList(bytes);
};

const told = (state: FeedState): string =>
  state.problem ? `${state.url}: ${state.problem}` : `${state.url}: ${state.delivered} articles so far`;

export const watch = new Command("watch")
  .description("poll feeds politely and add their news to the record, until you press Ctrl+C")
  .argument("<list>", "OPML, or one address a line")
  .option("--every <minutes>", "minutes between two polls of a healthy feed", parseMinutes, 15)
  .option("--once", "poll every feed that is due once, then end")
  .option("--no-full-text", "take the feed's own words, and fetch no pages")
  .addOption(allowHostOption())
  .addOption(storeOption())
  .addHelpText(
    "after",
    "\nExample:\n  sitrep watch feeds.opml --store kosovo.db\n\nWhat was read is remembered in feeds.json beside the record; see sitrep feeds.",
  )
  .action(async (list: string, options: Options) => {
    const stop = new AbortController();
    void untilInterrupted().then(() => stop.abort());
    await withRecord(options.store, async (store) => {
      const feeds = await readList(list);
      const file = feedsFile(options.store);
      const fetch = politeFetch({ clock: systemClock, options: { allowed: options.allowHost, signal: stop.signal } });
      const aside = refusedFile(options.store);
      const states = await watchFeeds({
        fetch,
        clock: systemClock,
        interval: options.every * 60_000,
        feeds,
        states: loadFeedStates(file),
        save: (states) => saveFeedStates(file, states),
        tell: (state) => outcome.note("watch", told(state)),
        ...(options.once ? { once: true } : {}),
        signal: stop.signal,
        work: {
          read: async (bytes, charset) => readFeed(bytes, charset),
          wantsPage: (item) => options.fullText && wantsPage(item),
          deliver: newsToStore(store, aside),
        },
      });
      const failing = states.filter(({ problem }) => problem !== null).length;
      const total = states.reduce((sum, { delivered }) => sum + delivered, 0);
      await writeLine(`${states.length} feeds, ${failing} failing; ${total} articles read from them so far`);
    });
  });
