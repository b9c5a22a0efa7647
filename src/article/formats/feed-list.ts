import { Refusal } from "../../core/errors.ts";
import { decode } from "../decode.ts";
import { type Cutter, collect, refused } from "./byte-input.ts";

/** One feed of a list of feeds. */
export interface FeedEntry {
  readonly url: string;
  readonly title?: string;
}

const mostFeeds = 20_000;
const largestList = 8 * 1024 * 1024;

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/**
 * The feeds of an OPML list in their order, each once, whatever folders they lie in; or, where the text is no OPML, one
 * address a line (`#` begins a remark). Throws the refusal `bad-feed-list`.
 */
export const readFeedList = async (bytes: Uint8Array): Promise<readonly FeedEntry[]> => {
  if (bytes.length > largestList) throw new Refusal("too-large", { limit: largestList });
  const { text } = await decode(bytes);
  const found = new Map<string, FeedEntry>();
  const add = (url: string, title?: string) => {
    if (found.size >= mostFeeds || found.has(url)) return;
    found.set(url, title ? { url, title } : { url });
  };
  if (/<opml[\s>]/i.test(text.slice(0, 10_000))) {
    const { parseOpml } = await import("feedsmith");
    try {
      const waiting: Outline[] = [...(parseOpml(text).body?.outlines ?? [])].reverse();
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        if (next.xmlUrl) add(next.xmlUrl.trim(), next.title ?? next.text);
        waiting.push(...[...(next.outlines ?? [])].reverse());
      }
    } catch (error) {
      throw new Refusal("bad-feed-list", { cause: error instanceof Error ? error.message.slice(0, 120) : "unknown" });
    }
  } else
    for (const line of text.split("\n")) {
      const address = line.replace(/#[\s\S]*$/, "").trim();
      if (/^https?:\/\/\S+$/i.test(line.trim())) add(line.trim());
      else if (address) throw new Refusal("bad-feed-list", { line: address.slice(0, 80) });
    }
  if (found.size === 0) throw new Refusal("bad-feed-list", { feeds: 0 });
  return [...found.values()];
};

/** A list of feeds holds no article: it is refused with what to do with it. */
export const cutOpml: Cutter = async function* ({ chunks }) {
  const feeds = await readFeedList(await collect(chunks, largestList));
  yield refused("", new Refusal("feed-list", { feeds: feeds.length }));
};
