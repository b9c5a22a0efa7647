import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../src/article/html/read-page.ts";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import type { Bench } from "../bench.ts";
import { readJsonLines } from "../jsonl.ts";
import { countWords, wordF1 } from "./word-f1.ts";

interface Page {
  readonly name: string;
  readonly html: string;
  readonly text: string;
}

/** A folder of NAME.html with NAME.txt beside it, or JSONL with `html` and `text`. */
const pagesOf = (path: string): readonly Page[] => {
  if (!statSync(path).isDirectory())
    return readJsonLines<{ html: string; text: string }>(path).map((row, index) => ({
      name: `line ${index + 1}`,
      ...row,
    }));
  return readdirSync(path)
    .filter((name) => name.endsWith(".html") && existsSync(join(path, name.replace(/html$/, "txt"))))
    .sort()
    .map((name) => ({
      name,
      html: readFileSync(join(path, name), "utf8"),
      text: readFileSync(join(path, name.replace(/html$/, "txt")), "utf8"),
    }));
};

const round = (share: number): number => Math.round(10_000 * share) / 100;

/** Main text of pages: the mean over the pages of the F1 of their words. Every page below 95 is named. */
export const extraction: Bench = {
  name: "extraction",
  data: [],
  async run(files, say) {
    const pages = (files.length > 0 ? files : [join(packageRoot(), "bench", "accuracy", "pages")]).flatMap(pagesOf);
    let [sum, precision, recall] = [0, 0, 0];
    for (const { name, html, text } of pages) {
      const counts = countWords(readPage(html).text, text);
      const f1 = wordF1(counts);
      sum += f1;
      precision += counts.found === 0 ? 0 : counts.right / counts.found;
      recall += counts.gold === 0 ? 1 : counts.right / counts.gold;
      if (f1 < 0.95)
        say(`${name.padEnd(28)} F1 ${round(f1)}  found ${counts.found}  gold ${counts.gold}  right ${counts.right}`);
    }
    const mean = (total: number) => (pages.length === 0 ? 0 : round(total / pages.length));
    return { word_f1: mean(sum), word_precision: mean(precision), word_recall: mean(recall), pages: pages.length };
  },
};
