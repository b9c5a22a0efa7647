import type { LocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { decodePage } from "../decode.ts";
import { readDate } from "../front-matter.ts";
import { readFragment } from "../html/read-fragment.ts";
import type { Source } from "../make-article.ts";
import { type Cutter, collect, type PieceReader, refused } from "./byte-input.ts";
import { type FeedItem, feedItemSchema, itemsOf } from "./feed-items.ts";

const largestFeed = 16 * 1024 * 1024;
const mostItems = 100_000;

/** What a feed holds: its items as articles, and whether its end was missing. */
export interface ReadFeed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** Why the rest of the feed could not be read. */
  readonly cut: Refusal | null;
}

/** Where a feed breaks off, the items before the break are whole. */
const mended = (text: string): string | null => {
  const last = Math.max(text.lastIndexOf("</item>"), text.lastIndexOf("</entry>"));
  if (last < 0) return null;
  const kept = text.slice(0, text.indexOf(">", last) + 1);
  const ends = /<rss[\s>]/i.test(kept.slice(0, 4000))
    ? "</channel></rss>"
    : /<feed[\s>]/i.test(kept.slice(0, 4000))
      ? "</feed>"
      : "</rdf:RDF>";
  return kept + ends;
};

/** Reads RSS 0.9 to 2.0, RDF, Atom or JSON Feed. Throws the refusal `bad-feed` where not even one item can be read. */
export const readFeed = async (bytes: Uint8Array, charset?: string): Promise<ReadFeed> => {
  if (bytes.length > largestFeed) throw new Refusal("too-large", { limit: largestFeed });
  const text = (await decodePage(bytes, charset)).trimStart();
  const { parseFeed } = await import("feedsmith");
  const parse = (whole: string) => itemsOf(parseFeed(whole, { maxItems: mostItems }));
  const ends = text.startsWith("{") || /<\/(?:rss|feed|[\w-]{1,20}:(?:rdf|feed))\s*>/i.test(text.slice(-2_000));
  try {
    return { ...parse(text), cut: ends ? null : new Refusal("truncated") };
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 120) : "unknown";
    const refusal = new Refusal("bad-feed", { cause });
    const whole = mended(text);
    if (!whole) throw refusal;
    try {
      return { ...parse(whole), cut: refusal };
    } catch {
      throw refusal;
    }
  }
};

/** One item of a feed as an article: its full text where the feed carries it, else its summary, else its title. */
export const itemSource = (item: FeedItem, published?: LocalDate): Source => {
  const text = [item.content, item.summary].map((html) => (html ? readFragment(html) : "")).find(Boolean) ?? item.title;
  if (!text) throw new Refusal("no-text");
  const date = (item.published ? readDate(item.published) : null) ?? published;
  return {
    text,
    ...(item.title ? { title: item.title } : {}),
    ...(item.publisher ? { publisher: item.publisher } : {}),
    ...(item.url ? { url: item.url } : {}),
    ...(date ? { published: date } : {}),
  };
};

/** A feed: one article an item. */
export const cutFeed: Cutter = async function* ({ chunks }, { published, charset }) {
  const { items, cut } = await readFeed(await collect(chunks, largestFeed), charset);
  const about = published ? { published } : {};
  const encoder = new TextEncoder();
  for (const [index, item] of items.entries())
    yield { at: `#${index + 1}`, kind: "feed-item", bytes: encoder.encode(JSON.stringify(item)), about };
  if (cut) yield refused(`#${items.length + 1}`, cut);
};

/** An item of a feed, from its fields as JSON. */
export const readFeedItem: PieceReader = async (bytes, { published }) => {
  const item = feedItemSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return itemSource(item, published);
};
