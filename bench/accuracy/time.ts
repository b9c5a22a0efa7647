import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textReader } from "../../src/language/index.ts";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { findTimes } from "../../src/time/index.ts";
import type { Bench, Figures } from "../bench.ts";
import { percent } from "../bench.ts";
import { type KeyArticle, readKey } from "./time/read-key.ts";
import { countArticle, figuresOf, noCounts } from "./time/score-times.ts";

const figuresOfFile = (articles: readonly KeyArticle[], say: (line: string) => void): Figures => {
  const read = textReader(readFileSync(join(packageRoot(), "models", "language.bin")));
  const counts = noCounts();
  let spent = 0;
  for (const { text, published, timexes } of articles) {
    const layers = read(text);
    const begin = performance.now();
    const found = findTimes({ text, published, ...layers }, () => {});
    spent += performance.now() - begin;
    const partners = countArticle(counts, timexes, found);
    if (process.env.SITREP_BENCH_ERRORS) errors(text, timexes, found, partners, say);
  }
  say(`${articles.length} articles, ${counts.key} expressions, ${Math.round(spent)} ms without parsing`);
  const figures = figuresOf(counts);
  return articles[0]?.kind === "phrases" ? { ...figures, value: percent(counts.right, counts.key) } : figures;
};

const errors = (
  text: string,
  key: KeyArticle["timexes"],
  found: ReturnType<typeof findTimes>,
  partners: ReturnType<typeof countArticle>,
  say: (line: string) => void,
): void => {
  const around = (start: number, end: number): string =>
    `${text.slice(Math.max(0, start - 60), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      " ",
    );
  const used = new Set(partners);
  key.forEach((gold, at) => {
    const partner = found.find((each) => each === partners[at]);
    if (!partner) say(`MISSED\t${gold.value}\t${around(gold.start, gold.end)}`);
    else if (partner.value !== gold.value)
      say(`VALUE\t${gold.value}\t${partner.value} ${partner.by}\t${around(gold.start, gold.end)}`);
  });
  for (const each of found)
    if (!used.has(each)) say(`EXTRA\t${each.value} ${each.by}\t${around(each.start, each.end)}`);
};

/**
 * TIMEX3 spans and values. `strict` and `relaxed` are F1 of spans, `value` is F1 of relaxed matches with the key's value; for
 * bare phrases `value` is the share of phrases with the key's value. `phrases` is that share on the second default file.
 */
export const time: Bench = {
  name: "time",
  data: ["time/wikiwars.jsonl", "time/timex-phrases.jsonl"],
  async run(files, say) {
    let figures: Figures = {};
    for (const file of files) {
      const articles = readKey(file);
      const scored = figuresOfFile(articles, say);
      const name =
        articles[0]?.kind === "phrases" && Object.keys(figures).length ? { phrases: scored.value ?? 0 } : scored;
      figures = { ...figures, ...name };
    }
    return figures;
  },
};
