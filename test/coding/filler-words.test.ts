import { expect, it } from "vitest";
import { fillerWords } from "../../src/coding/incident-templates/filler-words.ts";
import type { SlotName } from "../../src/coding/incident-templates/index.ts";
import { bareArticle } from "../../src/core/bare-article.ts";

const text = "gunmen killed father luis soto, burned 500 houses and seized a ruritanian army truck";
const article = bareArticle("a", text);
const names = [
  { label: "person" as const, words: "luis soto" },
  { label: "organisation" as const, words: "ruritanian army" },
].map(({ label, words }) => {
  const start = text.indexOf(words);
  return { label, start, end: start + words.length, from: 0, to: 1, score: 1 };
});
const layers = { sentences: [], tokens: [], times: [], quantities: [], places: [], actors: [] };

const filled = (slot: SlotName, words: string): string => {
  const start = text.indexOf(words);
  return fillerWords(
    slot,
    { text: words, start, end: start + words.length, sentence: 0, features: [] },
    { article, names, ...layers },
  );
};

it("gives the words of a slot without titles, counts and members", () => {
  expect(filled("Victim", "father luis soto")).toBe("luis soto");
  expect(filled("Target", "500 houses")).toBe("houses");
  expect(filled("PerpOrg", "ruritanian army truck")).toBe("ruritanian army");
  expect(filled("PerpInd", "gunmen")).toBe("gunmen");
});
