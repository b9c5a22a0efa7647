import type { Annotated } from "../core/annotation.ts";
import type { Article } from "../core/contract/article.ts";
import type { Claim } from "../core/contract/claim.ts";
import type { Mention } from "../core/contract/mention.ts";
import { inTextOrder } from "../core/span.ts";
import type { Trace } from "../core/trace.ts";
import { annotate, type Step } from "./run.ts";

/** Everything that one run over one article found, with the trace of that same run. */
export interface Analysis {
  readonly article: Article;
  readonly annotated: Annotated;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly trace: readonly Trace[];
  /** Why nothing was looked for, where nothing was. */
  readonly note?: string;
}

const noteOf = ({ text, lang }: Article): string | undefined => {
  if (!text.trim()) return "the article is empty";
  return lang === "en" || lang === "und" ? undefined : `the article is not English (${lang}): only English is analysed`;
};

/** Pure and deterministic: the same article and resources give the same analysis, on any machine and in any zone. */
export const analyse = (steps: readonly Step[], article: Article): Analysis => {
  const note = noteOf(article);
  const trace: Trace[] = [];
  const annotated = annotate(note ? [] : steps, article, { trace: (entry) => trace.push(entry) });
  const { times, quantities, places, actors, events, tolls, states } = annotated;
  const mentions = [...times, ...quantities, ...places, ...actors].sort(inTextOrder);
  const claims = [...events, ...tolls, ...states].sort(inTextOrder);
  return { article, annotated, mentions, claims, trace, ...(note ? { note } : {}) };
};
