import { readFileSync } from "node:fs";
import { makeArticle } from "../../src/article/index.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { type SpeedPart, timed } from "./part.ts";

const words = 400;
const articles = 200;
const rounds = 3;

/** Texts of about 400 words, cut from the news file at line ends. */
const textsOf = (file: string): readonly string[] => {
  const texts: string[] = [];
  let lines: string[] = [];
  let count = 0;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    lines.push(line);
    count += line.split(/\s+/).filter(Boolean).length;
    if (count < words) continue;
    texts.push(lines.join("\n"));
    if (texts.length === articles) break;
    lines = [];
    count = 0;
  }
  return texts;
};

/** The whole way of an article, from its text to its claims, on one core: articles of about 400 words a second. */
export const analysing: SpeedPart = {
  name: "analysing",
  run: async (files, say) => {
    const steps = analysisSteps(nodeResources());
    const published = "2005-01-31";
    const read = await Promise.all(textsOf(files[0] ?? "").map((text) => makeArticle({ text, published })));
    const rates: number[] = [];
    let claims = 0;
    for (let round = 0; round <= rounds; round++) {
      claims = 0;
      const time = timed(() => {
        for (const article of read) claims += analyse(steps, article).claims.length;
      });
      if (round > 0) rates.push(Math.round((1000 * read.length) / time));
    }
    rates.sort((a, b) => a - b);
    say(
      `${read.length} texts of about ${words} words analysed, ${claims} claims; ${rates.join(", ")} articles/s in ${rounds} rounds`,
    );
    return { analysis_articles_per_s: rates[rates.length >> 1] ?? 0 };
  },
};
