import { readLexicon } from "../src/language/lexicon.ts";
import { readModelFile, writeModelFile } from "../src/language/model/model-file.ts";
import { splitText } from "../src/language/read-article.ts";
import { readSentenceModels } from "../src/language/sentences/split-sentences.ts";
import { articleTexts } from "./article-texts.ts";
import { featsTable } from "./feats-table.ts";
import { corpora, type GoldData } from "./gold-data.ts";
import { makeLexicon } from "./make-lexicon.ts";
import { addLinear, type Sections } from "./sections.ts";
import { trainAnalyser } from "./train-analyser.ts";
import { trainLemmas } from "./train-lemmas.ts";
import { trainSentences } from "./train-sentences.ts";
import { trainTruecaser } from "./train-truecaser.ts";

/** One part of the model. It may use the sections of the parts before it, and writes its own. */
export interface Step {
  readonly name: string;
  train(gold: GoldData, sections: Sections, say: (line: string) => void): unknown;
}

const sentences: Step = {
  name: "sentences",
  train: ({ documents }, sections) => {
    addLinear(sections, "sentence", trainSentences(documents, false));
    addLinear(sections, "sentence.caseless", trainSentences(documents, true));
  },
};

/** Sentences of the unlabelled news and of the treebanks; read once. */
const unlabelled = (() => {
  let read: (readonly string[])[] | undefined;
  return (gold: GoldData, sections: Sections): readonly (readonly string[])[] => {
    if (read) return read;
    const models = readSentenceModels(readModelFile(writeModelFile(sections)));
    const news = articleTexts(corpora, false).flatMap((text) => splitText(models, text).forms);
    read = [...news, ...gold.sentences.map(({ words }) => words.map(({ form }) => form))];
    return read;
  };
})();

const lexicon: Step = {
  name: "lexicon",
  train: (gold, sections) => sections.set("lexicon", makeLexicon(unlabelled(gold, sections))),
};

const lemmas: Step = {
  name: "lemmas",
  train: ({ words }, sections) => {
    const known = readLexicon(readModelFile(writeModelFile(sections)));
    const { endings, words: exceptions } = trainLemmas(words, known);
    sections.set("lemma.endings", endings);
    sections.set("lemma.words", exceptions);
    sections.set("feats", featsTable(words));
  },
};

const truecase: Step = {
  name: "truecase",
  train: (gold, sections) => {
    const { model, mixed } = trainTruecaser(unlabelled(gold, sections), 2_000_000);
    addLinear(sections, "case", model);
    sections.set("case.mixed", mixed);
  },
};

const analyser: Step = {
  name: "analyser",
  train: (gold, sections, say) => {
    for (const [name, model] of Object.entries(trainAnalyser(gold, say))) addLinear(sections, name, model);
  },
};

/** Everything that `npm run train` does, in order. */
export const steps: readonly Step[] = [sentences, lexicon, lemmas, truecase, analyser];
