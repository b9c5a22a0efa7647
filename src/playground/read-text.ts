import { makeArticle } from "../article/make-article.ts";
import type { Trace } from "../core/trace.ts";
import { analyse } from "../pipeline/analyse.ts";
import type { Step } from "../pipeline/run.ts";
import type { Reading, ReadRequest } from "./messages.ts";

/** Reads one text with the steps of the pipeline; `now` measures how long it took. */
export const readText = async (
  steps: readonly Step[],
  { text, published }: Pick<ReadRequest, "text" | "published">,
  now: () => number,
): Promise<Reading> => {
  const article = await makeArticle({ text, ...(published ? { published } : {}) });
  const begun = now();
  const { claims, trace, note } = analyse(steps, article);
  const milliseconds = now() - begun;
  const wanted = new Set(claims.map(({ id }) => id));
  const because: Record<string, Trace[]> = {};
  for (const entry of trace) {
    if (!wanted.has(entry.about)) continue;
    const kept = because[entry.about];
    if (kept) kept.push(entry);
    else because[entry.about] = [entry];
  }
  return { article, claims, because, milliseconds, ...(note ? { note } : {}) };
};
