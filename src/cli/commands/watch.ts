import { readFile, stat } from "node:fs/promises";
import { Command, InvalidArgumentError } from "commander";
import { readFeed, readFeedList } from "../../article/index.ts";
import { Refusal } from "../../core/errors.ts";
import type { RecordStore } from "../../core/record/store.ts";
import {
  type FeedState,
  loadFeedStates,
  politeFetch,
  saveFeedStates,
  systemClock,
  watchFeeds,
} from "../../feeds/index.ts";
import { usualThreads } from "../../worker/index.ts";
import { type AlertOptions, addAlertOptions, besideAlerts } from "../alerts/alert-options.ts";
import { allowHostOption } from "../allow-host.ts";
import { openJournal } from "../bulk/journal.ts";
import { showProgress } from "../bulk/progress.ts";
import { tellAdding } from "../bulk/tell-adding.ts";
import { watchFolder } from "../bulk/watch-folder.ts";
import { feedsFile } from "../feeds-file.ts";
import { newsToStore, wantsPage } from "../news-to-store.ts";
import { outcome, writeLine } from "../outcome.ts";
import { refusedFile } from "../refused-file.ts";
import { untilInterrupted } from "../serve-record.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

interface Options extends AlertOptions {
  readonly store: string;
  readonly every: number;
  readonly once?: boolean;
  readonly fullText: boolean;
  readonly firstLook: boolean;
  readonly originals: boolean;
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

const watchList = async (store: RecordStore, list: string, options: Options, signal: AbortSignal): Promise<void> => {
  const feeds = await readList(list);
  const file = feedsFile(options.store);
  const fetch = politeFetch({ clock: systemClock, options: { allowed: options.allowHost, signal } });
  const { firstLook, originals } = options;
  const states = await watchFeeds({
    fetch,
    clock: systemClock,
    interval: options.every * 60_000,
    feeds,
    states: loadFeedStates(file),
    save: (states) => saveFeedStates(file, states),
    tell: (state) => outcome.note("watch", told(state)),
    trouble: ({ message }) => outcome.note("watch", `${message}; the news wait in their feeds`),
    ...(options.once ? { once: true } : {}),
    signal,
    work: {
      read: async (bytes, charset) => readFeed(bytes, charset),
      wantsPage: (item) => options.fullText && wantsPage(item),
      deliver: newsToStore(store, refusedFile(options.store), { firstLook, originals }),
    },
  });
  const failing = states.filter(({ problem }) => problem !== null).length;
  const total = states.reduce((sum, { delivered }) => sum + delivered, 0);
  await writeLine(`${states.length} feeds, ${failing} failing; ${total} articles read from them so far`);
};

const watchOneFolder = async (
  store: RecordStore,
  folder: string,
  options: Options,
  signal: AbortSignal,
): Promise<void> => {
  const { firstLook, originals, once = false } = options;
  const progress = showProgress(null);
  const telling = tellAdding(options.store, { json: false, progress });
  const lastChange = await store.lastChange();
  const journal = openJournal(options.store, { kind: "watching", options: "", lastChange });
  const settings = { firstLook, originals };
  const { listener } = telling;
  if (!once) outcome.note("watch", `${folder}: put reports into it; press Ctrl+C to end`);
  try {
    const threads = usualThreads();
    const trouble = (refusal: Refusal) => outcome.note("watch", `${refusal.message}; ${folder} is looked into again`);
    await watchFolder(folder, { store, journal, settings, threads, read: {}, listener, once, signal, trouble });
  } finally {
    progress.stop();
  }
  telling.sayRest();
  await writeLine(telling.summary());
};

export const watch = addAlertOptions(new Command("watch"))
  .description("poll feeds politely, or look into a folder, and add what is new to the record, until you press Ctrl+C")
  .argument("<list>", "OPML, or one address a line; or a folder")
  .option("--every <minutes>", "minutes between two polls of a healthy feed", parseMinutes, 15)
  .option("--once", "poll every feed that is due once, or look into the folder once, then end")
  .option("--no-full-text", "take the feed's own words, and fetch no pages")
  .option("--no-first-look", "read every article, also those that are not about politics or conflict")
  .option("--no-originals", "keep the text only, not the bytes that it was read from")
  .addOption(allowHostOption())
  .addOption(storeOption())
  .addHelpText(
    "after",
    `
Examples:
  sitrep watch feeds.opml --store kosovo.db
  sitrep watch incoming/ --store kosovo.db

What was read of feeds is remembered in feeds.json beside the record (see sitrep feeds), what was read of a folder in
a file that ends in .watching.jsonl. A file of the folder is read when it has stopped growing, and again when it changes.`,
  )
  .action(async (list: string, options: Options) => {
    const stop = new AbortController();
    void untilInterrupted().then(() => stop.abort());
    const isFolder = await stat(list).then(
      (about) => about.isDirectory(),
      () => false,
    );
    const look = isFolder ? watchOneFolder : watchList;
    await withRecord(
      options.store,
      (store) => besideAlerts(store, options, () => look(store, list, options, stop.signal), true),
      { makes: true },
    );
  });
