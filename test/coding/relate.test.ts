import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readRelationModels, relate } from "../../src/coding/relate/index.ts";
import { textReader } from "../../src/language/index.ts";
import { languageModel, packageRoot } from "../../src/pipeline/node-resources.ts";

const model = readRelationModels(JSON.parse(readFileSync(join(packageRoot(), "models", "relations.json"), "utf8")));
const read = textReader(languageModel());
const typeOf = (text: string, source: string, target: string) => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return relate({ text, ...read(text), source: span(source), target: span(target) }, model);
};

it("types the relation between two given actors", () => {
  expect(
    typeOf("Varan police arrested a Dorian journalist on Monday.", "Varan police", "a Dorian journalist").type,
  ).toBe("COERCE");
  expect(
    typeOf(
      "The president of Vara met his Dorian counterpart in Polva.",
      "The president of Vara",
      "his Dorian counterpart",
    ).type,
  ).toBe("CONSULT");
  expect(typeOf("Vara condemned the decision of Doria.", "Vara", "Doria").type).toBe("ACCUSE");
});
it("gives every type a share, and the shares add up to one", () => {
  const { scores } = typeOf("Vara met Doria.", "Vara", "Doria");
  expect(Object.keys(scores)).toHaveLength(16);
  expect(Object.values(scores).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 2);
});
it("splits the older YIELD into words and deeds", () =>
  expect(["RETREAT", "CONCEDE"]).toContain(
    typeOf("Vara released forty prisoners to Doria.", "Vara", "forty prisoners").type,
  ));
it("refuses what is no model", () => expect(() => readRelationModels({ root: { classes: ["A"] } })).toThrow());
