import { frequentWords } from "./tables/frequent-words.ts";

const tellings: ReadonlyMap<string, number> = new Map(
  frequentWords
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [telling, words = ""] = line.split("\t");
      return words.split(" ").map((word) => [word, Number(telling)] as const);
    }),
);

/** A word that is not among the common ones. */
const rare = Math.max(...tellings.values()) + 1;

/** How telling a lower-case word is: the rarer in news, the more. */
export const tellingOf = (word: string): number => tellings.get(word) ?? rare;

export const isRare = (word: string): boolean => !tellings.has(word);
