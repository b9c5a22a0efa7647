import { readFileSync } from "node:fs";
import { makeArticle } from "../../src/article/index.ts";
import { firstLook } from "../../src/coding/first-look/index.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { type Bench, type Figures, percent } from "../bench.ts";
import { readJsonLines } from "../jsonl.ts";
import { withoutPolitics } from "./false-events.ts";

interface Row {
  readonly title?: string;
  readonly text?: string;
  readonly doctext?: string;
  readonly id?: string | number;
  /** MUC-4: the incidents of a report. */
  readonly templates?: readonly unknown[];
  /** The pool of shootings: every report tells one. */
  readonly gold?: unknown;
}

/** Texts of which every fifth taught the first look (`training/first-look-passages.ts`): these are the others. */
const untaught = (texts: readonly string[], oneIn: number): readonly string[] =>
  texts.filter((_, at) => at % oneIn !== 0);

interface Text {
  readonly title: string | null;
  readonly text: string;
}
const asText = ({ title = "", text, doctext = "" }: Row): Text => ({ title: title || null, text: text ?? doctext });
const skipped = (texts: readonly Text[]): readonly Text[] => texts.filter((text) => !firstLook(text).worthReading);

/** Unlabelled texts that are read in full as well, to see which claims a first look would have lost. */
const readInFull = 150;

const lostClaims = async (texts: readonly Text[]): Promise<Figures> => {
  const steps = analysisSteps(nodeResources());
  const every = Math.max(1, Math.floor(texts.length / readInFull));
  let [all, lost] = [0, 0];
  for (const [at, each] of texts.entries()) {
    if (at % every !== 0) continue;
    const { claims } = analyse(steps, await makeArticle({ text: each.text }));
    all += claims.length;
    if (!firstLook(each).worthReading) lost += claims.length;
  }
  return { lost_claims: percent(lost, all), claims: all };
};

/**
 * What a first look passes over: of reports that hold an event by their gold labels (`missed`, which must be next to
 * nothing), of plain news (`news_passed_over`), and of articles without political content (`other_passed_over`).
 */
export const firstLookBench: Bench = {
  name: "first-look",
  data: ["muc4/dev.jsonl", "incidents/train.jsonl", "geoparsing/geowebnews.jsonl", "text/news.txt"],
  run: async (files, say) => {
    const rows = files
      .filter((file) => file.endsWith(".jsonl"))
      .flatMap((file) => {
        const found = readJsonLines<Row>(file);
        return file.includes("incidents") ? found.filter((_, at) => at % 16 !== 0) : found;
      });
    const gold = rows
      .filter(({ templates, gold: told }) => told !== undefined || (templates?.length ?? 0) > 0)
      .map(asText);
    const missed = skipped(gold);
    for (const { title, text } of missed) say(`missed: ${`${title ?? ""} ${text}`.replace(/\s+/g, " ").slice(0, 100)}`);
    const other = rows.filter(({ id }) => withoutPolitics.includes(String(id))).map(asText);
    const news = files
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => untaught(readFileSync(file, "utf8").split(/\n{3,}/u), 5))
      .filter((text) => text.trim())
      .map((text) => ({ title: null, text }));
    const start = process.cpuUsage();
    const passed = skipped(news).length;
    const { user, system } = process.cpuUsage(start);
    return {
      missed: percent(missed.length, gold.length),
      reports: gold.length,
      other_passed_over: percent(skipped(other).length, other.length),
      news_passed_over: percent(passed, news.length),
      news: news.length,
      ...(await lostClaims(news)),
      articles_per_s: Math.round((1e6 * news.length) / (user + system)),
    };
  },
};
