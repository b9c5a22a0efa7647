import type { PageProps } from "../pages.ts";
import { words } from "../text/words.ts";
import { ArticleView } from "./article-view.tsx";
import { useArticle } from "./use-article.ts";

/** One article beside what was read from it. */
export const ArticlePage = ({ view, change }: PageProps) => {
  const { record, problem, reload } = useArticle(view.article ?? "");
  const back = () => change({ article: undefined, claim: undefined });
  return (
    <main id="content" className="page reading">
      {problem ? (
        <div className="error" role="alert">
          <p>{words.article.failed({ reason: problem })}</p>
          <button type="button" onClick={back}>
            {words.article.back}
          </button>
        </div>
      ) : null}
      {!record && !problem ? <p className="hint">{words.loading}</p> : null}
      {record ? (
        <ArticleView
          record={record}
          chosen={view.claim}
          choose={(claim) => change({ claim }, "replace")}
          back={back}
          reload={reload}
        />
      ) : null}
    </main>
  );
};
