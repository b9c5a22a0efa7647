import { readJsonLines } from "../bench/jsonl.ts";
import { reportFeatures } from "../src/coding/acled/index.ts";
import { bareArticle } from "../src/core/bare-article.ts";
import { analyse } from "../src/pipeline/analyse.ts";
import type { Step } from "../src/pipeline/run.ts";

/** A short report with its ACLED-style sub-type. */
export interface GoldReport {
  readonly label: string;
  readonly features: readonly string[];
}

export const readReports = (file: string, steps: readonly Step[]): GoldReport[] =>
  readJsonLines<{ text: string; label: string }>(file).map(({ text, label }, at) => {
    const article = bareArticle(`report-${at}`, text);
    const { sentences, tokens, events } = analyse(steps, article).annotated;
    return { label, features: reportFeatures({ text, sentences, tokens, events }) };
  });
