import { readFileSync } from "node:fs";
import { makeArticle } from "../../src/article/index.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import type { Step } from "../../src/pipeline/run.ts";
import { type SpeedPart, timed } from "./part.ts";

const words = 400;
const articles = 200;
const rounds = 3;

/** Texts of about 400 words, cut from the news file at line ends: one set to warm up with, one for each round. */
export const textsOf = (file: string): readonly string[] => {
  const texts: string[] = [];
  let lines: string[] = [];
  let count = 0;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    lines.push(line);
    count += line.split(/\s+/).filter(Boolean).length;
    if (count < words) continue;
    texts.push(lines.join("\n"));
    if (texts.length === articles * (rounds + 1)) break;
    lines = [];
    count = 0;
  }
  return texts;
};

/** The steps, each adding the milliseconds of processor time that it takes to `spent`. */
const measured = (steps: readonly Step[], spent: Map<string, number>): readonly Step[] =>
  steps.map((step) => ({
    ...step,
    run: (input, trace) => {
      const start = process.cpuUsage();
      const given = step.run(input, trace);
      const { user, system } = process.cpuUsage(start);
      spent.set(step.name, (spent.get(step.name) ?? 0) + (user + system) / 1000);
      return given;
    },
  }));

/** One line a step: milliseconds an article, and its share of the whole. */
const tableOf = (spent: ReadonlyMap<string, number>, read: number): readonly string[] => {
  const all = [...spent.values()].reduce((sum, each) => sum + each, 0);
  return [...spent].map(
    ([name, time]) => `${name.padEnd(10)} ${(time / read).toFixed(2)} ms ${Math.round((100 * time) / all)} %`,
  );
};

/**
 * The whole way of an article, from its text to its claims, on one core: articles of about 400 words a second. No text
 * is read twice, so that what the steps remember of earlier articles helps them no more than it does in use.
 */
export const analysing: SpeedPart = {
  name: "analysing",
  run: async (files, say) => {
    const spent = new Map<string, number>();
    const steps = measured(analysisSteps(nodeResources()), spent);
    const published = "2005-01-31";
    const read = await Promise.all(textsOf(files[0] ?? "").map((text) => makeArticle({ text, published })));
    const size = Math.floor(read.length / (rounds + 1));
    const rates: number[] = [];
    let claims = 0;
    for (let round = 0; round <= rounds; round++) {
      const set = read.slice(round * size, (round + 1) * size);
      if (round === 1) {
        spent.clear();
        claims = 0;
      }
      const time = timed(() => {
        for (const article of set) claims += analyse(steps, article).claims.length;
      });
      if (round > 0) rates.push(Math.round((1000 * set.length) / time));
    }
    rates.sort((a, b) => a - b);
    say(
      `${size} texts of about ${words} words in each of ${rounds} rounds, ${claims} claims; ${rates.join(", ")} articles/s`,
    );
    for (const line of tableOf(spent, size * rounds)) say(line);
    return { analysis_articles_per_s: rates[rates.length >> 1] ?? 0 };
  },
};
