import { type FeedItem, itemSource, makeArticle, readPageBytes, type Source } from "../article/index.ts";
import { Refusal } from "../core/errors.ts";
import type { Entry, RecordStore } from "../core/record/store.ts";
import type { FeedState, Fetched } from "../feeds/index.ts";
import { analyse } from "../pipeline/analyse.ts";
import { analysisVersion } from "../pipeline/analysis-version.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import { outcome } from "./outcome.ts";
import type { RefusedFile } from "./refused-file.ts";

/** Characters of markup below which a feed's own text is taken for a teaser. */
const fullText = 1_500;

/** Whether a feed gives no more than a teaser of the item, so that its page must be read. */
export const wantsPage = ({ content }: FeedItem): boolean => (content?.length ?? 0) < fullText;

/** The page's text where it is longer than the feed's; what the feed says of date and title goes before what the page says. */
const sourceOf = (item: FeedItem, page: Fetched | null): Source => {
  const own = itemSource(item);
  if (!page || !/html/i.test(page.headers["content-type"] ?? "html")) return own;
  const read = readPageBytes(page.body, {
    ...(page.charset ? { charset: page.charset } : {}),
    ...(own.published ? { published: own.published } : {}),
    url: page.url,
  });
  if (read.text.length <= own.text.length) return own;
  return { ...read, ...own, text: read.text, ...(read.publisher ? { publisher: read.publisher } : {}) };
};

/** Analyses the news of a feed and adds them to the record in one transaction. What cannot be read is set aside. */
export const newsToStore = (store: RecordStore, aside: RefusedFile) => {
  const resources = nodeResources();
  const steps = analysisSteps(resources);
  const analysis = analysisVersion(resources);
  return async (
    news: readonly { readonly item: FeedItem; readonly page: Fetched | null }[],
    feed: FeedState,
  ): Promise<void> => {
    const entries: Entry[] = [];
    for (const { item, page } of news) {
      const origin = item.url ?? `${feed.url} ${item.title ?? ""}`;
      try {
        const article = await makeArticle(sourceOf(item, page));
        entries.push({ article, claims: analyse(steps, article).claims, analysis });
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        const refusal = error instanceof Refusal ? error : new Refusal("not-analysable", { cause });
        outcome.refuse(origin, refusal);
        aside.add({ origin, refusal });
      }
    }
    if (entries.length > 0) await store.add(entries);
  };
};
