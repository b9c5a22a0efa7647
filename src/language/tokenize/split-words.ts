import { contractions, contractionsBefore } from "../tables/word-lists.ts";

const clitic = /(?:n['’`]t|['’`](?:s|m|re|ve|ll|d))$/iu;
const doubled = /^(.+?)((?:n['’`]t)|(?:['’`]d))(['’`]ve)$/iu;

/**
 * Where a word is two words: places inside it, relative to its start. "don't" gives [2], "Kosovo's" [6], "couldn't've" [5, 8]. `after` gives
 * the next word, lower case: "its not" is "it's not".
 */
export const splitsOf = (word: string, after: () => string): readonly number[] => {
  if (word.length > 40) return [];
  if (!/['’`]/u.test(word)) {
    const lower = word.toLowerCase();
    const at = contractions.get(lower) ?? (contractionsBefore.get(lower)?.has(after()) ? word.length - 1 : 0);
    return at ? [at] : [];
  }
  const both = doubled.exec(word);
  if (both) return [(both[1] ?? "").length, (both[1] ?? "").length + (both[2] ?? "").length];
  const found = clitic.exec(word);
  return found && found.index > 0 ? [found.index] : [];
};
