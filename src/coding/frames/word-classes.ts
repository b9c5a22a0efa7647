import { wordClassTable } from "./tables/word-classes.ts";

const readClasses = (table: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const classes = new Map<string, Set<string>>();
  for (const row of table.trim().split("\n")) {
    const [name = "", words = ""] = row.split("\t");
    classes.set(name, new Set(words.split(" ")));
  }
  const expand = (name: string, depth: number): string[] =>
    [...(classes.get(name) ?? [])].flatMap((word) =>
      word.startsWith("@") && depth < 4 ? expand(word.slice(1), depth + 1) : [word],
    );
  return new Map([...classes.keys()].map((name) => [name, new Set(expand(name, 0))]));
};
const classes = readClasses(wordClassTable);

export const wordClassNames: ReadonlySet<string> = new Set(classes.keys());

/** Whether a lemma belongs to a class that frames restrict arguments by: "tank" is a `force`, a `weapon`. */
export const isOfClass = (lemma: string, name: string): boolean => classes.get(name)?.has(lemma) ?? false;

const namesByWord = new Map<string, string[]>();
for (const [name, words] of classes)
  for (const word of words) namesByWord.set(word, [...(namesByWord.get(word) ?? []), name]);

/** Every class that a lemma belongs to. */
export const wordClassesOf = (lemma: string): readonly string[] => namesByWord.get(lemma) ?? [];
