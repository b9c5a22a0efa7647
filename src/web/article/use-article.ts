import { useCallback, useEffect, useState } from "react";
import type { ArticleRecord } from "../../core/record/items.ts";
import { fetchArticle } from "../api/client.ts";

export interface ArticleState {
  readonly record: ArticleRecord | null;
  readonly problem: string;
  /** Reads it again; what is shown stays until the new state has come. */
  reload(): Promise<void>;
}

/** One article of the record. */
export const useArticle = (id: string): ArticleState => {
  const [record, setRecord] = useState<ArticleRecord | null>(null);
  const [problem, setProblem] = useState("");
  const read = useCallback(
    async (signal: AbortSignal) => {
      try {
        const found = await fetchArticle(id, signal);
        setRecord(found);
        setProblem("");
      } catch (error) {
        if (!signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
      }
    },
    [id],
  );
  useEffect(() => {
    const control = new AbortController();
    setRecord((before) => (before?.article.id === id ? before : null));
    read(control.signal);
    return () => control.abort();
  }, [id, read]);
  const reload = useCallback(() => read(new AbortController().signal), [read]);
  return { record, problem, reload };
};
