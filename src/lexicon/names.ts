import { AliasIndex } from "./alias-index.ts";
import { type CountrySense, countrySenses, countryWords } from "./countries.ts";
import { type Entity, entities } from "./entities.ts";
import { fold, wordsOf } from "./fold.ts";
import { cityRows } from "./tables/cities.ts";
import { equipmentRows } from "./tables/equipment.ts";

/** What a name may mean. */
export type Meaning =
  | { readonly kind: "entity"; readonly entity: Entity }
  | { readonly kind: "country"; readonly sense: CountrySense; readonly word: string }
  | { readonly kind: "city"; readonly alpha3: string; readonly word: string }
  | { readonly kind: "equipment"; readonly alpha3: string; readonly word: string };

const foldedWords = (text: string): readonly string[] => wordsOf(text).map((word) => fold(word.text));

/** An index over all names of the lexicon. Callers may add their own entities to a copy of their making. */
export const nameIndex = (own: readonly Entity[] = []): AliasIndex<Meaning> => {
  const index = new AliasIndex<Meaning>();
  const add = (text: string, meaning: Meaning) => index.add(text, foldedWords(text), meaning);
  for (const entity of own) for (const name of entity.names) add(name, { kind: "entity", entity });
  for (const word of countryWords())
    for (const sense of countrySenses(word)) add(word, { kind: "country", sense, word });
  for (const entity of entities) for (const name of entity.names) add(name, { kind: "entity", entity });
  for (const row of cityRows.trim().split("\n")) {
    const [alpha3 = "", list = ""] = row.split("\t");
    for (const name of list.split("|")) {
      const word = name.replace(/, .*/, "");
      add(word, { kind: "city", alpha3, word });
    }
  }
  for (const row of equipmentRows.trim().split("\n")) {
    const [word = "", alpha3 = ""] = row.split("\t");
    add(word, { kind: "equipment", alpha3, word });
  }
  return index;
};

let shared: AliasIndex<Meaning> | null = null;
/** The index over the lexicon as it ships, made once. */
export const lexiconIndex = (): AliasIndex<Meaning> => {
  shared ??= nameIndex();
  return shared;
};
