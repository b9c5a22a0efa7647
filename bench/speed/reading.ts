import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readersOf } from "../../src/language/index.ts";
import { languageModel } from "../../src/pipeline/node-resources.ts";
import { type SpeedPart, timed } from "./part.ts";

const rounds = 5;
const perSecond = (count: number, milliseconds: number): number => Math.round((1000 * count) / milliseconds);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Articles of the news file, about a million characters of them. */
const articlesOf = (files: readonly string[]): string[] => {
  const articles: string[] = [];
  let size = 0;
  for (const file of files)
    for (const article of readFileSync(file, "utf8").split(/\n{3,}/u)) {
      if (size > 1_000_000) return articles;
      if (article.trim()) articles.push(article);
      size += article.length;
    }
  return articles;
};

/** Time a token by the length of the text: one text repeated from 1 KB to 5 MB, and one line without a full stop. */
const sayLinear = (
  read: (text: string) => { tokens: readonly unknown[] },
  sample: string,
  say: (line: string) => void,
): void => {
  say("length of one text     tokens/s");
  for (const size of [1_000, 10_000, 100_000, 1_000_000, 5_000_000]) {
    const text = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
    let tokens = 0;
    const time = timed(() => {
      tokens = read(text).tokens.length;
    });
    say(`${String(size).padStart(18)} ${String(perSecond(tokens, time)).padStart(12)}`);
  }
  const line = "the crowd moved on towards the bridge and ".repeat(25_000);
  let tokens = 0;
  const time = timed(() => {
    tokens = read(line).tokens.length;
  });
  say(`${String(line.length).padStart(18)} ${String(perSecond(tokens, time)).padStart(12)}  without a full stop`);
};

/** The whole language analysis beside what wink-nlp does at most: tokenise, sentences, part-of-speech. Rounds alternate. */
export const reading: SpeedPart = {
  name: "reading",
  run: async (files, say) => {
    const bytes = languageModel();
    const opened = timed(() => readersOf(bytes));
    const { text: read, names } = readersOf(bytes);
    const articles = articlesOf(files);
    for (const article of articles) names(read(article).sentences, read(article).tokens);
    const memory = Math.round(process.memoryUsage().rss / 1_000_000);
    const wink = winkNLP(model, ["sbd", "pos"]);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      let tokens = 0;
      const own = timed(() => {
        for (const article of articles) {
          const { sentences, tokens: found } = read(article);
          names(sentences, found);
          tokens += found.length;
        }
      });
      ours.push(perSecond(tokens, own));
      let words = 0;
      const other = timed(() => {
        for (const article of articles) words += wink.readDoc(article).tokens().out(wink.its.pos).length;
      });
      theirs.push(perSecond(words, other));
    }
    sayLinear(read, articles.slice(0, 40).join("\n\n"), say);
    say(
      `the model opens in ${Math.round(opened)} ms; ${memory} MB resident after a million characters, before wink-nlp is opened`,
    );
    return { parse_tokens_per_s: median(ours), wink_tokens_per_s: median(theirs) };
  },
};
