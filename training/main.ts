import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeModelFile } from "../src/language/model/model-file.ts";
import { tagger } from "../src/language/tag/tagger.ts";
import { wordFacts } from "../src/language/tag/word-facts.ts";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import { featsTable } from "./feats-table.ts";
import { addLinear, type Sections } from "./sections.ts";
import { trainLemmas } from "./train-lemmas.ts";
import { trainParser } from "./train-parser.ts";
import { trainSentences } from "./train-sentences.ts";
import { trainTagger } from "./train-tagger.ts";
import { type GoldSentence, readTreebank } from "./treebank.ts";

const corpora = join(packageRoot(), "..", "shared", "corpora");
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const documents = ["ewt-train", "gum-train"].flatMap((name) =>
  readTreebank(join(corpora, "treebank", `${name}.conllu`)),
);
const sentences: GoldSentence[] = documents.flatMap((document) => document.sentences);
const words = sentences.flatMap((sentence) => sentence.words);
const sections: Sections = new Map();
say(`${documents.length} documents, ${sentences.length} sentences, ${words.length} words`);

addLinear(sections, "sentence", trainSentences(documents));
say("sentence ends");
sections.set("lemma.scripts", trainLemmas(words));
sections.set("feats", featsTable(words));
say("lemmas, features");

const facts = wordFacts(() => 0);
const classes = [...new Set(words.map(({ upos, xpos }) => `${upos} ${xpos}`))].sort();
const classIndex = new Map(classes.map((name, at) => [name, at]));
const tagged = sentences.map((sentence) => ({
  words: sentence.words.map(({ form }) => facts(form)),
  tags: sentence.words.map(({ upos, xpos }) => classIndex.get(`${upos} ${xpos}`) ?? 0),
}));
const folds = 4;
const guessed: Int32Array[] = [];
for (let fold = 0; fold < folds; fold++) {
  const tag = tagger(
    trainTagger(
      tagged.filter((_, at) => at % folds !== fold),
      classes,
      21,
      4,
    ),
  );
  tagged.forEach(({ words }, at) => {
    if (at % folds === fold) guessed[at] = tag(words);
  });
  say(`tags for the parser, part ${fold + 1} of ${folds}`);
}
addLinear(sections, "tag", trainTagger(tagged, classes, 22, 8));
say("tagger");

const labels = [...new Set(words.map(({ deprel }) => deprel))].sort();
const labelIndex = new Map(labels.map((name, at) => [name, at]));
const { moveModel, labelModel } = trainParser(
  sentences.map((sentence, at) => ({
    facts: tagged[at]?.words ?? [],
    tags: guessed[at] ?? [],
    heads: sentence.words.map(({ head }) => head),
    labels: sentence.words.map(({ deprel }) => labelIndex.get(deprel) ?? 0),
  })),
  labels,
  { rounds: 10, moveBits: 22, labelBits: 20, say },
);
addLinear(sections, "move", moveModel);
addLinear(sections, "label", labelModel);

const file = writeModelFile(sections);
mkdirSync(join(packageRoot(), "models"), { recursive: true });
writeFileSync(join(packageRoot(), "models", "language.bin"), file);
say(`models/language.bin: ${file.length} bytes, SHA-256 ${createHash("sha256").update(file).digest("hex")}`);
