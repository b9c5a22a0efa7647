import { hashText } from "./model/hash.ts";
import type { ModelFile } from "./model/model-file.ts";

/** True for words that news text writes in small letters; kept as hashes, so that a word in a hundred thousand is wrongly known. */
export type Lexicon = (lower: string) => boolean;

export const readLexicon = (file: ModelFile): Lexicon => {
  const known = new Set<number>(file.array("lexicon", "i32"));
  return (lower) => known.has(hashText(lower));
};
