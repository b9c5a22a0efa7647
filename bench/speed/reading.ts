import { spawnSync } from "node:child_process";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { z } from "zod";
import { readersOf } from "../../src/language/index.ts";
import { languageModel, packageRoot } from "../../src/pipeline/node-resources.ts";
import { articlesOf } from "./news-articles.ts";
import { type SpeedPart, timed } from "./part.ts";

const rounds = 5;
const perSecond = (count: number, milliseconds: number): number => Math.round((1000 * count) / milliseconds);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

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

const aloneSchema = z.object({ opened: z.number().transform(Math.round), megabytes: z.number().transform(Math.round) });

const alone = (files: readonly string[]): z.infer<typeof aloneSchema> => {
  const program = join(packageRoot(), "dist", "bench", "speed", "language-alone.js");
  const { stdout } = spawnSync(process.execPath, [program, ...files], { encoding: "utf8" });
  return aloneSchema.parse(JSON.parse(stdout));
};

/** The whole language analysis beside what wink-nlp does at most: tokenise, sentences, part-of-speech. Rounds alternate. */
export const reading: SpeedPart = {
  name: "reading",
  run: async (files, say) => {
    const bytes = languageModel();
    const { text: read, names } = readersOf(bytes);
    const articles = articlesOf(files);
    for (const article of articles) names(read(article).sentences, read(article).tokens);
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
    const { opened, megabytes } = alone(files);
    say(
      `in a process of its own the model opens in ${opened} ms, and a million characters later it holds ${megabytes} MB`,
    );
    return {
      parse_tokens_per_s: median(ours),
      wink_tokens_per_s: median(theirs),
      model_opens_ms: opened,
      reading_mb: megabytes,
    };
  },
};
