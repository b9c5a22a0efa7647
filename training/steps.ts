import { readLexicon } from "../src/language/lexicon.ts";
import { readModelFile, writeModelFile } from "../src/language/model/model-file.ts";
import { readNameContexts, readNameList } from "../src/language/names/name-contexts.ts";
import { splitText } from "../src/language/read-article.ts";
import { readSentenceModels } from "../src/language/sentences/split-sentences.ts";
import { articleTexts } from "./article-texts.ts";
import { featsTable } from "./feats-table.ts";
import { corpora, type GoldData } from "./gold-data.ts";
import { listNames } from "./list-names.ts";
import { makeLexicon } from "./make-lexicon.ts";
import { nameContexts } from "./name-contexts.ts";
import { addLinear, type Sections } from "./sections.ts";
import { trainLemmas } from "./train-lemmas.ts";
import { trainNames } from "./train-names.ts";
import { trainNetwork } from "./train-network.ts";
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

const network: Step = {
  name: "network",
  train: (_, sections) => trainNetwork(corpora, sections),
};

const names: Step = {
  name: "names",
  train: (gold, sections, say) => {
    const { words, bits } = nameContexts(unlabelled(gold, sections));
    sections.set("names.words", words);
    sections.set("names.contexts", bits);
    for (const name of ["names.listed", "names.called"]) sections.delete(name);
    const train = (): void => {
      const file = readModelFile(writeModelFile(sections));
      const known = { lexicon: readLexicon(file), contexts: readNameContexts(file), list: readNameList(file) };
      addLinear(sections, "names", trainNames(gold.documents, known));
    };
    train();
    const listed = listNames(readModelFile(writeModelFile(sections)), gold.sentences, unlabelled(gold, sections));
    sections.set("names.listed", listed.words);
    sections.set("names.called", listed.classes);
    say(`${listed.words.length} names listed from unlabelled news`);
    train();
  },
};

/** Everything that `npm run train` does, in order. */
export const steps: readonly Step[] = [sentences, lexicon, lemmas, truecase, network, names];
