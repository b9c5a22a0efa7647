import { sha256Hex } from "../core/ids.ts";
import type { PolledItem } from "./poll-feed.ts";

/** Keys that are remembered of one feed, beyond those that it shows now. */
const most = 2_000;
const shortHash = (...parts: readonly (string | undefined)[]): string => sha256Hex(JSON.stringify(parts)).slice(0, 16);

export interface Fresh<Item> {
  readonly item: Item;
  /** Names the item within its feed. */
  readonly key: string;
  /** Of its words: an item that was rewritten is news. */
  readonly digest: string;
}

/** The items that were not handed on before, or that say something else now, each once, the oldest first as feeds list the newest first. */
export const freshItems = <Item extends PolledItem>(
  items: readonly Item[],
  seen: Readonly<Record<string, string>>,
): readonly Fresh<Item>[] => {
  const found = new Map<string, Fresh<Item>>();
  for (const item of items) {
    const key = shortHash(item.id ?? item.url ?? item.title, item.id || item.url ? "" : item.summary);
    const digest = shortHash(item.title, item.url, item.content, item.summary);
    if (seen[key] !== digest && !found.has(key)) found.set(key, { item, key, digest });
  }
  return [...found.values()].reverse();
};

/** Adds what was handed on, and forgets the oldest beyond the limit. */
export const remember = (
  seen: Readonly<Record<string, string>>,
  news: readonly { readonly key: string; readonly digest: string }[],
  shown: number,
): Record<string, string> => {
  const all = new Map(Object.entries(seen));
  for (const { key, digest } of news) {
    all.delete(key);
    all.set(key, digest);
  }
  return Object.fromEntries([...all].slice(-(most + shown)));
};
