import { expect, it } from "vitest";
import { settleAcronyms } from "../../src/language/settled-acronyms.ts";

const given = (upos: string[]) => ({
  upos,
  xpos: upos.map(() => "IN"),
  heads: [1, 2, -1],
  deprels: ["case", "nsubj", "root"],
});

it("takes an acronym that is no word of a closed class for a name", () => {
  const settled = settleAcronyms(["ZFOR", "soldiers", "came"], given(["ADP", "NOUN", "VERB"]));
  expect(settled).toMatchObject({ upos: ["PROPN", "NOUN", "VERB"], deprels: ["compound", "nsubj", "root"] });
  expect(settled.xpos[0]).toBe("NNP");
});

it("leaves words in capitals and other words alone", () => {
  for (const [form, tag] of [
    ["FOR", "ADP"],
    ["ZFOR", "PROPN"],
    ["zfor", "ADP"],
  ] as const) {
    const sentence = given([tag, "NOUN", "VERB"]);
    expect(settleAcronyms([form, "soldiers", "came"], sentence)).toBe(sentence);
  }
});
