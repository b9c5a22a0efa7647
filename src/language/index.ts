import { component } from "../core/component.ts";
import { lemmatizer } from "./lemma/lemmatizer.ts";
import { readLinear } from "./model/linear.ts";
import { readModelFile } from "./model/model-file.ts";
import { morphology } from "./morphology.ts";
import { findNames } from "./names/find-names.ts";
import { perceptronAnalyser } from "./perceptron-analyser.ts";
import { readArticle } from "./read-article.ts";

export type { Analyser, AnalysedSentence } from "./analyser.ts";
export { type ModelFile, readModelFile, type Section, writeModelFile } from "./model/model-file.ts";

/**
 * The components of this room over the bytes of `models/language.bin`: `language` gives sentences and tokens, `names` the
 * name spans. Throws where the bytes are no language model.
 */
export const languageComponents = (model: Uint8Array) => {
  const file = readModelFile(model);
  const models = {
    sentence: readLinear(file, "sentence"),
    analyser: perceptronAnalyser(file),
    lemma: lemmatizer(file),
    morphology: morphology(file),
  };
  const language = component({
    name: "language",
    needs: [],
    gives: ["sentences", "tokens"],
    run: ({ article }) => readArticle(article.text, models),
  });
  const names = component({
    name: "names",
    needs: ["sentences", "tokens"],
    gives: ["names"],
    run: ({ sentences, tokens }) => ({ names: findNames(sentences, tokens) }),
  });
  return { language, names };
};
