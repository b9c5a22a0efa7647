import { basename } from "node:path";
import type { NameSpan, Sentence, Token } from "../../src/core/annotation.ts";
import { nameReader, textReader } from "../../src/language/index.ts";
import { languageModel } from "../../src/pipeline/node-resources.ts";
import { type GoldDocument, readTreebank } from "../../training/treebank.ts";
import { type Bench, type Figures, percent } from "../bench.ts";
import {
  addScores,
  type Counts,
  measureNames,
  noScores,
  type ScoredDocument,
  type Scores,
  scoreOf,
} from "./conll-scores.ts";
import { addNameScores } from "./name-scores.ts";

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

const hasNames = ({ sentences }: GoldDocument): boolean =>
  sentences.some(({ words }) => words.some(({ misc }) => misc.includes("Entity=")));

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

type Reader = (text: string) => {
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  names: readonly NameSpan[];
};

const reader = (): Reader => {
  const model = languageModel();
  const read = textReader(model);
  const find = nameReader(model);
  return (text) => {
    const { sentences, tokens } = read(text);
    return { sentences, tokens, names: find(sentences, tokens) };
  };
};

const systemOf = ({ sentences, tokens }: ReturnType<Reader>, packed: Uint32Array): ScoredDocument => {
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
    const read = reader();
    const all = noScores();
    const names: Counts = { right: 0, system: 0, gold: 0 };
    let figures: Figures = {};
    say(" ".repeat(22) + measureNames.map((measure) => measure.padStart(10)).join(""));
    for (const file of files) {
      const scores = noScores();
      const news = noScores();
      for (const document of readTreebank(file)) {
        const packed = packedOffsets(document.text);
        const annotated = read(document.text);
        const system = systemOf(annotated, packed);
        if (hasNames(document)) addNameScores(names, annotated.names, document, packed);
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
    const found = {
      names_precision: percent(names.right, names.system),
      names_recall: percent(names.right, names.gold),
    };
    if (names.gold) say(`names, span and label: ${JSON.stringify({ ...found, names_f1: scoreOf(names) })}`);
    return { ...figuresOf(all), ...(files.length > 1 ? { ...figures, ...found, names_f1: scoreOf(names) } : {}) };
  },
};
