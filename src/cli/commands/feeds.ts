import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import { type FeedState, loadFeedStates } from "../../feeds/index.ts";
import { feedsFile } from "../feeds-file.ts";
import { outcome, writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";

/** How a feed does: "silent" is a feed that answers and has had no news for two weeks. */
const healthOf = (state: FeedState, now: number): "new" | "well" | "failing" | "silent" => {
  if (state.problem !== null) return "failing";
  if (state.lastSuccess === null) return "new";
  return now - (state.lastNews ?? 0) > 14 * 86_400_000 ? "silent" : "well";
};

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const shown = (state: FeedState, now: number) => ({
  url: state.url,
  title: state.title,
  health: healthOf(state, now),
  problem: state.problem,
  failures: state.failures,
  articles: state.delivered,
  waiting: Object.keys(state.waiting).length,
  lastTry: instant(state.lastTry),
  lastSuccess: instant(state.lastSuccess),
  lastNews: instant(state.lastNews),
  nextTry: instant(state.nextTry),
  movedTo: state.movedTo,
});

/** Titles and problems come from strangers: nothing of them may steer the terminal. */
const printable = (text: string): string => text.replace(/\p{C}/gu, " ");

const line = (feed: ReturnType<typeof shown>): string => {
  const minute = (at: string | null) => at?.slice(0, 16).replace("T", " ") ?? "never";
  const rest = feed.problem
    ? `${feed.failures} failures, again ${minute(feed.nextTry)}: ${feed.problem}`
    : `last news ${minute(feed.lastNews)}, read ${minute(feed.lastSuccess)}`;
  return printable(
    `${feed.health.padEnd(7)}  ${String(feed.articles).padStart(6)}  ${feed.title ? `${feed.title}  ` : ""}${feed.movedTo ?? feed.url}  ${rest}`,
  );
};

export const feeds = new Command("feeds")
  .description("print the health of every feed that sitrep watch has read")
  .option("--json", "one JSON object a line, one per feed")
  .addOption(storeOption())
  .addHelpText(
    "after",
    "\nExample:\n  sitrep feeds --store kosovo.db\n\nColumns: health, articles read, feed; times are UTC.",
  )
  .action(async ({ store, json }: { store: string; json?: boolean }) => {
    try {
      const now = Date.now();
      const states = loadFeedStates(feedsFile(store)).map((state) => shown(state, now));
      if (states.length === 0 && !json) await writeLine("no feed was read yet: sitrep watch feeds.opml");
      for (const state of states) await writeLine(json ? JSON.stringify(state) : line(state));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse("feeds", error);
    }
  });
