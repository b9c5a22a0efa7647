import type { NameSpan, Sentence, Token } from "../core/annotation.ts";
import { component } from "../core/component.ts";
import { lemmatizer } from "./lemma/lemmatizer.ts";
import { type ModelFile, readModelFile } from "./model/model-file.ts";
import { morphology } from "./morphology.ts";
import { findNames, nameFinder } from "./names/find-names.ts";
import { networkAnalyser } from "./network-analyser.ts";
import { type Normaliser, readArticle, splitText } from "./read-article.ts";
import { readSentenceModels } from "./sentences/split-sentences.ts";
import { plainForms } from "./truecase/plain-forms.ts";
import { truecaser } from "./truecase/truecaser.ts";
import { wordReader } from "./word-readings.ts";

export type { AnalysedSentence, Analyser } from "./analyser.ts";
export { renderConllu } from "./conllu.ts";
export { type ModelFile, readModelFile, type Section, writeModelFile } from "./model/model-file.ts";
export { renderTrees } from "./tree.ts";

/** Words as the models want them: with the capitals of a newspaper and plain quotation marks. */
const normaliser = (file: ModelFile): Normaliser => {
  const recase = truecaser(file);
  return (sentences) => plainForms(recase(sentences));
};

export type TextReader = (text: string) => { sentences: Sentence[]; tokens: Token[] };

/** Reads any text over the bytes of `models/language.bin`. Throws where the bytes are no language model. */
export const textReader = (model: Uint8Array): TextReader => {
  const file = readModelFile(model);
  const models = {
    sentence: readSentenceModels(file),
    analyser: networkAnalyser(file),
    word: wordReader(lemmatizer(file), morphology(file)),
    normalise: normaliser(file),
  };
  return (text) => readArticle(text, models);
};

/** Only tokenizes, splits and normalises: the word forms of each sentence as an `Analyser` gets them. */
export const sentenceReader = (model: Uint8Array): ((text: string) => readonly (readonly string[])[]) => {
  const file = readModelFile(model);
  const ends = readSentenceModels(file);
  const normalise = normaliser(file);
  return (text) => normalise(splitText(ends, text).forms);
};

export type NameReader = (sentences: readonly Sentence[], tokens: readonly Token[]) => NameSpan[];

/** Finds the names of an article whose sentences and tokens are known. */
export const nameReader = (model: Uint8Array): NameReader => {
  const file = readModelFile(model);
  const find = nameFinder(file);
  const normalise = normaliser(file);
  return (sentences, tokens) => findNames(find, normalise, sentences, tokens);
};

/**
 * The components of this room over the bytes of `models/language.bin`: `language` gives sentences and tokens, `names` the
 * name spans. Throws where the bytes are no language model.
 */
export const languageComponents = (model: Uint8Array) => {
  const read = textReader(model);
  const find = nameReader(model);
  const language = component({
    name: "language",
    needs: [],
    gives: ["sentences", "tokens"],
    run: ({ article }) => read(article.text),
  });
  const names = component({
    name: "names",
    needs: ["sentences", "tokens"],
    gives: ["names"],
    run: ({ sentences, tokens }) => ({ names: find(sentences, tokens) }),
  });
  return { language, names };
};
