import { join } from "node:path";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import { type GoldDocument, type GoldSentence, type GoldWord, readTreebank } from "./treebank.ts";

/** Where the corpora lie, beside the repository. */
export const corpora = join(packageRoot(), "..", "shared", "corpora");

/** The training files of both treebanks. */
export interface GoldData {
  readonly documents: readonly GoldDocument[];
  readonly sentences: readonly GoldSentence[];
  readonly words: readonly GoldWord[];
}

export const readGold = (): GoldData => {
  const documents = ["ewt-train", "gum-train"].flatMap((name) =>
    readTreebank(join(corpora, "treebank", `${name}.conllu`)),
  );
  const sentences = documents.flatMap((document) => document.sentences);
  return { documents, sentences, words: sentences.flatMap((sentence) => sentence.words) };
};
