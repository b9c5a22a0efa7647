import { hashText } from "../model/hash.ts";
import type { ModelFile } from "../model/model-file.ts";

/**
 * What unlabelled news tells of a capitalised word, as bits: 1 after a person's title, 2 often after "in", 4 mostly after
 * "in", 8 before "said", "who" or an age, 16 often after "the", 32 before "Inc", "Party", "spokesman" and the like, 64
 * mostly followed and 128 mostly preceded by another capitalised word.
 */
export type NameContexts = (lower: string) => number;

/** What a whole name was mostly called in unlabelled news: an index of `nameClasses` plus one, 0 unknown. */
export type NameList = (name: string) => number;

export const readNameList = (file: ModelFile): NameList => {
  if (!file.has("names.listed")) return () => 0;
  const hashes = file.array("names.listed", "i32");
  const classes = file.array("names.called", "u8");
  const table = new Map<number, number>();
  hashes.forEach((hash, at) => {
    table.set(hash, classes[at] ?? 0);
  });
  return (name) => table.get(hashText(name)) ?? 0;
};

export const readNameContexts = (file: ModelFile): NameContexts => {
  const hashes = file.array("names.words", "i32");
  const bits = file.array("names.contexts", "u8");
  const table = new Map<number, number>();
  hashes.forEach((hash, at) => {
    table.set(hash, bits[at] ?? 0);
  });
  return (lower) => table.get(hashText(lower)) ?? 0;
};
