import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Figures } from "../../bench.ts";
import { textsOf } from "../analysing.ts";
import { makeArchive } from "./make-archive.ts";
import { runAdd } from "./run-add.ts";
import { timeSteps } from "./steps.ts";

const kinds = ["jsonl", "warc"] as const;
const articles = Number(process.env.SITREP_BULK_ARTICLES ?? 600);
const stepArticles = Math.min(articles, 200);
const oneDecimal = (value: number): number => Math.round(10 * value) / 10;

/**
 * The whole way in bulk: `sitrep add` from an archive of made articles of 400 words to stored claims, held to one core
 * and to two; and what each step of it takes. By the clock, so run it alone; the figures by processor time
 * (`_per_cpu_s`) hold on a busy machine too.
 */
export const bulk: Bench = {
  name: "bulk",
  data: ["text/news.txt"],
  run: async (files, say) => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-archives-"));
    const texts = textsOf(files[0] ?? "");
    const figures: Record<string, number> = { articles };
    for (const kind of kinds) {
      const file = join(folder, kind === "jsonl" ? "news.jsonl" : "crawl.warc.gz");
      await makeArchive(file, kind, { texts, count: articles });
      for (const cores of [1, 2])
        for (const all of [true, false]) {
          const { seconds, cpu, megabytes, said } = runAdd(file, cores, all ? ["--no-first-look"] : []);
          const name = `${kind}_${cores}_${all ? "all" : "first_look"}`;
          figures[`${name}_articles_per_s`] = oneDecimal(articles / seconds);
          figures[`${name}_articles_per_cpu_s`] = oneDecimal(articles / cpu);
          figures[`${name}_mb`] = megabytes;
          say(`${kind}, ${cores} cores${all ? "" : ", first look"}: ${seconds.toFixed(1)} s; ${said}`);
        }
      const few = join(folder, `few.${kind === "jsonl" ? "jsonl" : "warc.gz"}`);
      await makeArchive(few, kind, { texts, count: stepArticles });
      sayShares(kind, await timeSteps(few), figures, say);
    }
    rmSync(folder, { recursive: true, force: true });
    return figures satisfies Figures;
  },
};

const sayShares = (
  kind: string,
  { articles: count, times }: Awaited<ReturnType<typeof timeSteps>>,
  figures: Record<string, number>,
  say: (line: string) => void,
): void => {
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  say(`${kind}: share of each step of ${count} articles, milliseconds an article`);
  for (const [step, time] of times) {
    say(
      `${step.padEnd(22)} ${((100 * time) / whole).toFixed(1).padStart(5)} % ${(time / count).toFixed(2).padStart(8)} ms`,
    );
    figures[`${kind}_${step.replaceAll(" ", "_")}_percent`] = oneDecimal((100 * time) / whole);
  }
  const of = (...names: readonly string[]) => names.reduce((sum, name) => sum + (times.get(name) ?? 0), 0);
  figures[`${kind}_parse_only_articles_per_s`] = Math.round((1000 * count) / of("cutting", "reading"));
  figures[`${kind}_store_only_articles_per_s`] = Math.round((1000 * count) / of("storing and linking"));
};
