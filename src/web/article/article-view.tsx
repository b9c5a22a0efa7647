import { useMemo } from "react";
import type { ArticleRecord } from "../../core/record/items.ts";
import { showDate } from "../text/dates.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import { Extraction } from "./extraction.tsx";

export interface ArticleViewProps {
  readonly record: ArticleRecord;
  readonly chosen: string | undefined;
  readonly choose: (claim: string) => void;
  readonly back: () => void;
}

/** One article of the record: where it comes from, its text, its claims. */
export const ArticleView = ({ record, chosen, choose, back }: ArticleViewProps) => {
  const { article, claims } = record;
  const shown = useMemo(() => claims.map(({ claim, review }) => ({ claim, status: review.status })), [claims]);
  const about = [
    article.publisher,
    article.published ? showDate(article.published) : words.article.noDate,
    article.url,
  ];
  return (
    <article className="article-view">
      <header>
        <button type="button" onClick={back}>
          {words.backToEvent}
        </button>
        <h2 dir="auto">
          <SourceText text={article.title ?? words.article.untitled} />
        </h2>
        <p className="quiet" dir="auto">
          <SourceText text={about.filter(Boolean).join(" · ")} />
        </p>
      </header>
      <Extraction
        text={article.text}
        claims={shown}
        chosen={chosen}
        choose={choose}
        above={
          <p className="hint">
            {words.claimsOfArticle({ count: claims.length })}
            {claims.length ? `. ${words.chooseClaim}` : ""}
          </p>
        }
      />
    </article>
  );
};
