import { expect, it } from "vitest";
import { settleCases } from "../../src/language/settled-cases.ts";

it("makes what follows a preposition an oblique, and leaves objects alone", () => {
  const analysed = {
    upos: ["NOUN", "VERB", "NOUN", "ADP", "NUM"],
    xpos: ["NN", "VBD", "NN", "IN", "CD"],
    heads: [1, -1, 1, 4, 1],
    deprels: ["nsubj", "root", "obj", "case", "obj"],
  };
  expect(settleCases(analysed).deprels).toEqual(["nsubj", "root", "obj", "case", "obl"]);
  const object = { ...analysed, upos: ["NOUN", "VERB", "NOUN", "ADV", "NUM"] };
  expect(settleCases(object)).toBe(object);
});
