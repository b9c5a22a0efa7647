import {
  type FeedItem,
  itemSource,
  makeArticle,
  type PieceKind,
  readPageBytes,
  type Source,
} from "../article/index.ts";
import { Refusal } from "../core/errors.ts";
import type { Entry, RecordStore } from "../core/record/store.ts";
import type { FeedState, Fetched } from "../feeds/index.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import { articleCoder, type Settings } from "../worker/index.ts";
import { outcome } from "./outcome.ts";
import type { RefusedFile } from "./refused-file.ts";

/** Characters of markup below which a feed's own text is taken for a teaser. */
const fullText = 1_500;

/** Whether a feed gives no more than a teaser of the item, so that its page must be read. */
export const wantsPage = ({ content }: FeedItem): boolean => (content?.length ?? 0) < fullText;

interface ReadNews {
  readonly source: Source;
  /** What the text was read from. */
  readonly from: { readonly kind: PieceKind; readonly bytes: Uint8Array };
}

/** The page's text where it is longer than the feed's; what the feed says of date and title goes before what the page says. */
const readNews = async (item: FeedItem, page: Fetched | null): Promise<ReadNews> => {
  const own = await itemSource(item);
  const asItem: ReadNews = {
    source: own,
    from: { kind: "feed-item", bytes: new TextEncoder().encode(JSON.stringify(item)) },
  };
  if (!page || !/html/i.test(page.headers["content-type"] ?? "html")) return asItem;
  const read = await readPageBytes(page.body, {
    ...(page.charset ? { charset: page.charset } : {}),
    ...(own.published ? { published: own.published } : {}),
    url: page.url,
  });
  if (read.text.length <= own.text.length) return asItem;
  const source = { ...read, ...own, text: read.text, ...(read.publisher ? { publisher: read.publisher } : {}) };
  return { source, from: { kind: "html", bytes: page.body } };
};

/** Analyses the news of a feed and adds them to the record in one transaction. What cannot be read is set aside. */
export const newsToStore = (store: RecordStore, aside: RefusedFile, settings: Settings) => {
  const code = articleCoder(nodeResources(), settings);
  return async (
    news: readonly { readonly item: FeedItem; readonly page: Fetched | null }[],
    feed: FeedState,
  ): Promise<void> => {
    const entries: Entry[] = [];
    for (const { item, page } of news) {
      const origin = item.url ?? `${feed.url} ${item.title ?? ""}`;
      const refuse = (refusal: Refusal, raw?: string) => {
        outcome.refuse(origin, refusal);
        aside.add({ origin, refusal, ...(raw === undefined ? {} : { raw }) });
      };
      try {
        const { source, from } = await readNews(item, page);
        const coded = code(await makeArticle(source), from, false);
        if ("entry" in coded) entries.push(coded.entry);
        else refuse(new Refusal(coded.refused.code, coded.refused.facts), coded.raw);
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        refuse(error instanceof Refusal ? error : new Refusal("not-analysable", { cause }));
      }
    }
    if (entries.length > 0) await store.add(entries);
  };
};
