import { basename } from "node:path";
import { type TextReader, textReader } from "../../src/language/index.ts";
import { languageModel } from "../../src/pipeline/node-resources.ts";
import { type GoldDocument, readTreebank } from "../../training/treebank.ts";
import type { Bench, Figures } from "../bench.ts";
import { addScores, measureNames, noScores, type ScoredDocument, type Scores, scoreOf } from "./conll-scores.ts";

/** Offsets of a text without its white space: the place of each unit. */
const packedOffsets = (text: string): Uint32Array => {
  const packed = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    packed[at] = count;
    if (!/\s/u.test(text[at] ?? "")) count++;
  }
  packed[text.length] = count;
  return packed;
};

const goldOf = ({ sentences }: GoldDocument, packed: Uint32Array): ScoredDocument => {
  let first = 0;
  const place = (unit: number): number => packed[unit] ?? 0;
  return {
    sentences: sentences.map(({ start, end }) => ({ start: place(start), end: place(end) })),
    words: sentences.flatMap(({ words }) => {
      const from = first;
      first += words.length;
      return words.map(({ start, end, upos, lemma, head, deprel }) => {
        return { start: place(start), end: place(end), upos, lemma, deprel, head: head < 0 ? -1 : head + from };
      });
    }),
  };
};

const systemOf = (text: string, read: TextReader, packed: Uint32Array): ScoredDocument => {
  const { sentences, tokens } = read(text);
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: packed[span.start] ?? 0,
    end: packed[span.end] ?? 0,
  });
  return { sentences: sentences.map(moved), words: tokens.map(moved) };
};

const row = (name: string, scores: Scores): string =>
  name.padEnd(22) + measureNames.map((measure) => scoreOf(scores[measure]).toFixed(2).padStart(10)).join("");

const figuresOf = (scores: Scores, prefix = ""): Figures => ({
  [`${prefix}upos`]: scoreOf(scores.upos),
  [`${prefix}lemma`]: scoreOf(scores.lemma),
  [`${prefix}uas`]: scoreOf(scores.uas),
  [`${prefix}las`]: scoreOf(scores.las),
  [`${prefix}sentence_f1`]: scoreOf(scores.sentences),
});

/** Tokens, tags, lemmas and trees from raw text against a treebank: CoNLL 2018 metric, everything predicted. */
export const language: Bench = {
  name: "language",
  data: ["treebank/ewt-dev.conllu", "treebank/gum-dev.conllu"],
  run: async (files, say) => {
    const read = textReader(languageModel());
    const all = noScores();
    let figures: Figures = {};
    say(" ".repeat(22) + measureNames.map((measure) => measure.padStart(10)).join(""));
    for (const file of files) {
      const scores = noScores();
      const news = noScores();
      for (const document of readTreebank(file)) {
        const packed = packedOffsets(document.text);
        const system = systemOf(document.text, read, packed);
        const gold = goldOf(document, packed);
        for (const into of [all, scores, ...(document.id.includes("_news_") ? [news] : [])])
          addScores(into, system, gold);
      }
      const name = basename(file, ".conllu");
      say(row(name, scores));
      if (news.words.gold) say(row(`${name}, news`, news));
      const short = name.split("-")[0] ?? name;
      figures = { ...figures, ...figuresOf(scores, `${short}_`) };
      if (news.words.gold) figures = { ...figures, ...figuresOf(news, `${short}_news_`) };
    }
    return { ...figuresOf(all), ...(files.length > 1 ? figures : {}) };
  },
};
