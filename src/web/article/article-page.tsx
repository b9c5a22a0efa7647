import { fetchArticle } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import type { PageProps } from "../pages.ts";
import { words } from "../text/words.ts";
import { ArticleView } from "./article-view.tsx";

/** One article beside what was read from it. */
export const ArticlePage = ({ view, change }: PageProps) => {
  const id = view.article ?? null;
  const record = useLoaded(id, (signal) => fetchArticle(id ?? "", signal));
  return (
    <main id="content" className="page reading">
      {record.state === "loading" ? <p className="hint">{words.loading}</p> : null}
      {record.state === "failed" ? (
        <p className="error" role="alert">
          {record.reason}
        </p>
      ) : null}
      {record.state === "ready" ? (
        <ArticleView
          record={record.value}
          chosen={view.claim}
          choose={(claim) => change({ claim }, "replace")}
          back={() => change({ article: undefined, claim: undefined })}
        />
      ) : null}
    </main>
  );
};
