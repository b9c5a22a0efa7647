import type { Finding } from "../core/record/alert.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { ArticleRef } from "../core/record/items.ts";

/** "ASSAULT, Zvečan, 2023-05-29". */
export const aboutEvent = ({ type, place, time }: SituationEvent): string =>
  [type, place?.name, time?.from].filter(Boolean).join(", ");

/** "police, in Border Gazette of 2023-06-02". */
export const saidBy = (claimant: string | null, publisher: string | null, published: string | null): string =>
  [
    claimant,
    [publisher ? `in ${publisher}` : "in a report", published ? `of ${published}` : ""].filter(Boolean).join(" "),
  ]
    .filter(Boolean)
    .join(", ");

export const sourceOf = (
  article: Pick<ArticleRef, "id"> & Partial<ArticleRef>,
): Pick<Finding, "article" | "title" | "publisher" | "published" | "url"> => ({
  article: article.id,
  title: article.title ?? null,
  publisher: article.publisher ?? null,
  published: article.published ?? null,
  url: article.url ?? null,
});

/** "12", "at least 10", "10 to 20". */
export const shownCount = ({
  min,
  best,
  max,
}: {
  min: number | null;
  best: number | null;
  max: number | null;
}): string => {
  if (best !== null) return String(best);
  if (max === null) return `at least ${min ?? 0}`;
  return min === null || min === 0 ? `at most ${max}` : min === max ? String(min) : `${min} to ${max}`;
};
