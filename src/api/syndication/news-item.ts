import type { Alert } from "../../core/record/alert.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import type { ArticleRef } from "../../core/record/items.ts";

/** One item of a feed: the words of a source, why they are there, and where they come from. */
export interface NewsItem {
  readonly id: string;
  readonly title: string;
  readonly quote: string;
  readonly reason: string;
  readonly source: string;
  /** Of the article, where it has one. */
  readonly sourceUrl: string | null;
  /** Address in the page, below the server's. */
  readonly path: string;
  readonly at: Date;
}

const dateOf = (day: string | null): Date => new Date(day ?? 0);

const sourceName = ({
  title,
  publisher,
  published,
  id,
}: Pick<ArticleRef, "title" | "publisher" | "published" | "id">) =>
  [title, publisher, published].filter(Boolean).join(", ") || id;

export const eventItem = (
  event: SituationEvent,
  about: string,
  { view, article }: { view: string; article: ArticleRef | null },
): NewsItem => ({
  id: `urn:sitrep:${event.id}`,
  title: about,
  quote: event.quote,
  reason: `in the view “${view}”: ${event.type}, ${event.status}, ${event.review.status}; reports: ${event.articles}, independent publishers: ${event.publishers}`,
  source: article ? sourceName(article) : "",
  sourceUrl: article?.url ?? null,
  path: `?event=${encodeURIComponent(event.id)}`,
  at: dateOf(event.lastPublished),
});

export const alertItem = (alert: Alert): NewsItem => ({
  id: `urn:sitrep:${alert.id}`,
  title: `${alert.ruleName}: ${alert.about}`,
  quote: alert.quote,
  reason: alert.reason,
  source: sourceName({ ...alert, id: alert.article }),
  sourceUrl: alert.url,
  path: alert.event
    ? `?event=${encodeURIComponent(alert.event)}`
    : `?article=${encodeURIComponent(alert.article)}&claim=${encodeURIComponent(alert.claim)}`,
  at: new Date(alert.at),
});
