import { generateAtomFeed, generateRssFeed } from "feedsmith";
import type { NewsItem } from "./news-item.ts";

export const feedFormats = ["atom", "rss"] as const;
export type FeedFormat = (typeof feedFormats)[number];

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml; charset=utf-8",
  rss: "application/rss+xml; charset=utf-8",
};

export interface News {
  readonly id: string;
  readonly title: string;
  /** The server's address, "https://desk.example/". */
  readonly home: string;
  /** The feed's own. */
  readonly self: string;
  readonly items: readonly NewsItem[];
}

/** XML 1.0 has no place for most control characters. */
const clean = (text: string): string => text.replace(/\p{Cc}/gu, " ");

const textOf = ({ quote, reason, source, sourceUrl }: NewsItem): string =>
  clean(`“${quote}” (${[source, sourceUrl].filter(Boolean).join(", ")}). ${reason}.`);

/** RSS readers take descriptions for HTML. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const pageOf = ({ home }: News, { path }: NewsItem): string => `${home}${path}`;

const asAtom = (news: News): string =>
  generateAtomFeed({
    id: news.id,
    title: { value: clean(news.title), type: "text" },
    updated: new Date(Math.max(0, ...news.items.map(({ at }) => at.getTime()))),
    links: [
      { href: news.self, rel: "self" },
      { href: news.home, rel: "alternate" },
    ],
    authors: [{ name: "Sitrep" }],
    entries: news.items.map((item) => ({
      id: item.id,
      title: { value: clean(item.title), type: "text" },
      updated: item.at,
      links: [
        { href: pageOf(news, item), rel: "alternate" },
        ...(item.sourceUrl ? [{ href: item.sourceUrl, rel: "via" }] : []),
      ],
      content: { value: textOf(item), type: "text" },
    })),
  });

const asRss = (news: News): string =>
  generateRssFeed({
    title: clean(news.title),
    link: news.home,
    description: clean(news.title),
    items: news.items.map((item) => ({
      title: clean(item.title),
      link: pageOf(news, item),
      guid: { value: item.id, isPermaLink: false },
      pubDate: item.at,
      description: escaped(textOf(item)),
    })),
  });

/** A feed of news (RFC 4287, or RSS 2.0); every item carries its quote, its source and why it is there. */
export const writeFeed = (news: News, format: FeedFormat): string => (format === "atom" ? asAtom(news) : asRss(news));
