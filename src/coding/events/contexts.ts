import { lemmaOf, type Tree } from "../syntax/tree.ts";
import { contextWords } from "./tables/context-words.ts";

const byWord = new Map<string, string[]>();
const phrases = new Map<string, { words: readonly string[]; context: string }[]>();
for (const row of contextWords.trim().split("\n")) {
  const [context = "", words = ""] = row.split("\t");
  for (const word of words.split(" "))
    if (word.includes("+")) {
      const parts = word.split("+");
      const first = parts[0] ?? "";
      phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, context }]);
    } else byWord.set(word, [...(byWord.get(word) ?? []), context]);
}

const order = contextWords
  .trim()
  .split("\n")
  .map((row) => row.split("\t")[0] ?? "");

/** Contexts that one word shows: "minister" shows `executive`. */
export const contextsOfWord = (lemma: string): readonly string[] => byWord.get(lemma) ?? [];

/** Every word that shows a context by itself. */
export const wordsWithContext = (): Iterable<string> => byWord.keys();

/** PLOVER contexts that the words of a sentence show, in the manual's order; `own` are those of the frame. */
export const contextsOf = (tree: Tree, sentence: number, own: readonly string[]): string[] => {
  const { from = 0, to = 0 } = tree.sentences[sentence] ?? {};
  const found = new Set(own);
  for (let at = from; at < to; at++) {
    const lemma = lemmaOf(tree, at);
    for (const context of byWord.get(lemma) ?? []) found.add(context);
    for (const { words, context } of phrases.get(lemma) ?? [])
      if (words.every((word, step) => tree.lemmas[at + step] === word || tree.forms[at + step] === word))
        found.add(context);
  }
  return order.filter((context) => found.has(context));
};
