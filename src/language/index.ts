import type { NameSpan, Sentence, Token } from "../core/annotation.ts";
import { component } from "../core/component.ts";
import { lemmatizer } from "./lemma/lemmatizer.ts";
import { type ModelFile, readModelFile } from "./model/model-file.ts";
import { morphology } from "./morphology.ts";
import { findNames, nameFinder } from "./names/find-names.ts";
import { networkAnalyser } from "./network-analyser.ts";
import { type Normaliser, type ReadText, readArticle, splitText } from "./read-article.ts";
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
export type NameReader = (sentences: readonly Sentence[], tokens: readonly Token[]) => NameSpan[];

const readerOf = (file: ModelFile, normalise: Normaliser): ((text: string) => ReadText) => {
  const models = {
    sentence: readSentenceModels(file),
    analyser: networkAnalyser(file),
    word: wordReader(lemmatizer(file), morphology(file)),
    normalise,
  };
  return (text) => readArticle(text, models);
};

/** Reads any text over the bytes of `models/language.bin`. Throws where the bytes are no language model. */
export const textReader = (model: Uint8Array): TextReader => {
  const file = readModelFile(model);
  return readerOf(file, normaliser(file));
};

/** Only tokenizes, splits and normalises: the word forms of each sentence as an `Analyser` gets them. */
export const sentenceReader = (model: Uint8Array): ((text: string) => readonly (readonly string[])[]) => {
  const file = readModelFile(model);
  const ends = readSentenceModels(file);
  const normalise = normaliser(file);
  return (text) => normalise(splitText(ends, text).forms);
};

const formsIn = (sentences: readonly Sentence[], tokens: readonly Token[]): readonly (readonly string[])[] =>
  sentences.map(({ from, to }) => tokens.slice(from, to).map(({ form }) => form));

/** Finds the names of an article whose sentences and tokens are known. */
export const nameReader = (model: Uint8Array): NameReader => {
  const file = readModelFile(model);
  const find = nameFinder(file);
  const normalise = normaliser(file);
  return (sentences, tokens) => findNames(find, normalise(formsIn(sentences, tokens)), sentences, tokens);
};

/** Both readers over one model: what the first has normalised the second need not normalise again. */
export const readersOf = (model: Uint8Array): { readonly text: TextReader; readonly names: NameReader } => {
  const file = readModelFile(model);
  const normalise = normaliser(file);
  const read = readerOf(file, normalise);
  const find = nameFinder(file);
  const known = new WeakMap<readonly Token[], ReadText["normal"]>();
  return {
    text: (text) => {
      const { sentences, tokens, normal } = read(text);
      known.set(tokens, normal);
      return { sentences, tokens };
    },
    names: (sentences, tokens) =>
      findNames(find, known.get(tokens) ?? normalise(formsIn(sentences, tokens)), sentences, tokens),
  };
};

/**
 * The components of this room over the bytes of `models/language.bin`: `language` gives sentences and tokens, `names` the
 * name spans. Throws where the bytes are no language model.
 */
export const languageComponents = (model: Uint8Array) => {
  const readers = readersOf(model);
  const language = component({
    name: "language",
    needs: [],
    gives: ["sentences", "tokens"],
    run: ({ article }) => readers.text(article.text),
  });
  const names = component({
    name: "names",
    needs: ["sentences", "tokens"],
    gives: ["names"],
    run: ({ sentences, tokens }) => ({ names: readers.names(sentences, tokens) }),
  });
  return { language, names };
};
