import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { z } from "zod";
import { readFragment } from "../html/read-fragment.ts";

const said = z.string().exactOptional();
/** One item of a feed, whatever the format. Content and summary are HTML; the date is as the feed writes it. */
export const feedItemSchema = z
  .object({ id: said, title: said, url: said, publisher: said, published: said, content: said, summary: said })
  .readonly();
export type FeedItem = z.infer<typeof feedItemSchema>;

interface Found {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

type Loose = { readonly [Field in keyof FeedItem]: string | undefined };

/** An address as the feed writes it, which may be relative to the feed's site. Only web addresses are addresses. */
const addressOf = (url: string | undefined, site: string | undefined): string | null => {
  const words = url?.trim();
  if (!words) return null;
  if (/^https?:\/\//i.test(words)) return words;
  if (!/^https?:\/\//i.test(site?.trim() ?? "") || !/^(?:\.{0,2}\/|\?)/.test(words)) return null;
  try {
    return new URL(words, site?.trim()).href;
  } catch {
    return null;
  }
};

/** Titles may hold markup; what is blank is left out. `site` is what relative addresses are relative to. */
const tidy = (
  { id, title, url, publisher, published, content, summary }: Loose,
  site: string | undefined,
): FeedItem => {
  const words = title ? readFragment(title).replace(/\s+/g, " ").slice(0, 400) : "";
  const address = addressOf(url, site);
  return {
    ...(id ? { id } : {}),
    ...(words ? { title: words } : {}),
    ...(address ? { url: address } : {}),
    ...(publisher ? { publisher: publisher.slice(0, 200) } : {}),
    ...(published ? { published } : {}),
    ...(content ? { content } : {}),
    ...(summary ? { summary } : {}),
  };
};

const rssItem = (item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): FeedItem =>
  tidy(
    {
      id: item.guid?.value ?? item.link,
      title: item.title,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      publisher: item.source?.title ?? feed.title,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      content: item.content?.encoded,
      summary: item.description,
    },
    feed.link,
  );

const rdfItem = (item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): FeedItem =>
  tidy(
    {
      id: item.link,
      title: item.title,
      url: item.link,
      publisher: item.dc?.publishers?.[0] ?? feed.title,
      published: item.dc?.dates?.[0],
      content: item.content?.encoded,
      summary: item.description,
    },
    feed.link,
  );

const atomItem = (entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedItem =>
  tidy(
    {
      id: entry.id,
      title: entry.title?.value,
      url: (entry.links?.find(({ rel }) => !rel || rel === "alternate") ?? entry.links?.[0])?.href,
      publisher: entry.source?.title?.value ?? feed.title?.value,
      published: entry.published ?? entry.updated,
      content: entry.content?.value,
      summary: entry.summary?.value,
    },
    (feed.links?.find(({ rel }) => !rel || rel === "alternate") ?? feed.links?.[0])?.href,
  );

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\n{2,}/g, "<p>");

const jsonItem = (item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedItem =>
  tidy(
    {
      id: item.id,
      title: item.title,
      url: item.url ?? item.external_url,
      publisher: feed.title,
      published: item.date_published,
      content: item.content_html ?? (item.content_text ? escaped(item.content_text) : undefined),
      summary: item.summary ? escaped(item.summary) : undefined,
    },
    feed.home_page_url,
  );

/** The items of a parsed feed, in the feed's order. */
export const itemsOf = (parsed: AnyFeed): Found => {
  switch (parsed.format) {
    case "rss":
      return {
        title: parsed.feed.title ?? null,
        items: (parsed.feed.items ?? []).map((item) => rssItem(item, parsed.feed)),
      };
    case "rdf":
      return {
        title: parsed.feed.title ?? null,
        items: (parsed.feed.items ?? []).map((item) => rdfItem(item, parsed.feed)),
      };
    case "atom":
      return {
        title: parsed.feed.title?.value ?? null,
        items: (parsed.feed.entries ?? []).map((entry) => atomItem(entry, parsed.feed)),
      };
    case "json":
      return {
        title: parsed.feed.title ?? null,
        items: (parsed.feed.items ?? []).map((item) => jsonItem(item, parsed.feed)),
      };
  }
};
