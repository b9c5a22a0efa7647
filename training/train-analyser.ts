import type { LinearModel } from "../src/language/model/linear.ts";
import { tagger } from "../src/language/tag/tagger.ts";
import { wordFacts } from "../src/language/tag/word-facts.ts";
import type { GoldData } from "./gold-data.ts";
import { trainParser } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";

const folds = 4;

/** Tagger and parser; the parser learns from tags that a tagger gave which had not seen the sentence. */
export const trainAnalyser = (
  { sentences, words }: GoldData,
  say: (line: string) => void,
): Readonly<Record<"tag" | "move" | "label", LinearModel>> => {
  const facts = wordFacts(() => 0);
  const classes = [...new Set(words.map(({ upos, xpos }) => `${upos} ${xpos}`))].sort();
  const classIndex = new Map(classes.map((name, at) => [name, at]));
  const tagged = sentences.map((sentence) => ({
    words: sentence.words.map(({ form }) => facts(form)),
    tags: sentence.words.map(({ upos, xpos }) => classIndex.get(`${upos} ${xpos}`) ?? 0),
  }));
  const guessed: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = tagged.filter((_, at) => at % folds !== fold);
    const tag = tagger(trainTagger(others, classes, 21, 4));
    tagged.forEach((sentence, at) => {
      if (at % folds === fold) guessed[at] = tag(sentence.words);
    });
    say(`tags for the parser, part ${fold + 1} of ${folds}`);
  }
  const tag = trainTagger(tagged, classes, 22, 8);
  say("tagger");
  const labels = [...new Set(words.map(({ deprel }) => deprel))].sort();
  const labelIndex = new Map(labels.map((name, at) => [name, at]));
  const parsed = sentences.map((sentence, at) => ({
    facts: tagged[at]?.words ?? [],
    tags: guessed[at] ?? [],
    heads: sentence.words.map(({ head }) => head),
    labels: sentence.words.map(({ deprel }) => labelIndex.get(deprel) ?? 0),
  }));
  const { moveModel, labelModel } = trainParser(parsed, labels, { rounds: 10, moveBits: 22, labelBits: 20, say });
  return { tag, move: moveModel, label: labelModel };
};
