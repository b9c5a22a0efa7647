import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentenceReader, textReader } from "../../src/language/index.ts";
import { tokenize } from "../../src/language/tokenize/tokenize.ts";

const model = readFileSync("models/language.bin");
const read = textReader(model);
const cased = sentenceReader(model);

const words = (text: string): string => {
  const { starts, ends, count } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at])).join(" ");
};
const sentencesOf = (text: string): string[] => {
  const { sentences } = read(text);
  return sentences.map(({ start, end }) => text.slice(start, end));
};

describe("words", () => {
  it.each([
    ["They don't; Kosovo's mayor can't.", "They do n't ; Kosovo 's mayor ca n't ."],
    ["They didn’t say who’d won.", "They did n’t say who ’d won ."],
    ["cannot, gonna, couldn't've", "can not , gon na , could n't 've"],
    ["its not theirs, its roof fell", "it s not theirs , its roof fell"],
    ["election-related, anti-government, co-founder", "election - related , anti-government , co-founder"],
    ["and/or U.S.-led", "and / or U.S. - led"],
    ["$1.5m, €2bn, 5km, 10am, 3.5%", "$ 1.5 m , € 2 bn , 5 km , 10 am , 3.5 %"],
    ["the 1990s, the 34-year-old, 20th, 9/11", "the 1990s , the 34 - year - old , 20th , 9/11"],
    ["2004-06-02 at 10:30 or +41 22 555-0100", "2004-06-02 at 10:30 or +41 22 555-0100"],
    ["see www.example.org/a?b=1. Mail a.b@example.org.", "see www.example.org/a?b=1 . Mail a.b@example.org ."],
    ["Lt. Gen. J. R. Holt of AT&T Corp.", "Lt. Gen. J. R. Holt of AT&T Corp."],
    ["O'Brien's (aged 5) [sic]", "O'Brien 's ( aged 5 ) [ sic ]"],
    ["What?! No...", "What ?! No ..."],
    ["“Out—now”", "“ Out — now ”"],
    ["Zveçan\u00a0👍🏽 :-)", "Zveçan 👍🏽 :-)"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["Lt. Gen. Ricci met U.S. officials. They agreed.", ["Lt. Gen. Ricci met U.S. officials.", "They agreed."]],
    ["It ended at 4 p.m. The minister left.", ["It ended at 4 p.m.", "The minister left."]],
    ["They met at No. 10 on Monday. Talks failed.", ["They met at No. 10 on Monday.", "Talks failed."]],
    ["Floods hit the coast\n\nTen people died.", ["Floods hit the coast", "Ten people died."]],
    ["- three killed\n- two hurt", ["- three killed", "- two hurt"]],
    ["DOBRIN, June 2 (AP) — Two men died.", ["DOBRIN, June 2 (AP) —", "Two men died."]],
    [
      "It fell. About 1,300 Kenyan officers left. The UN stayed.",
      ["It fell.", "About 1,300 Kenyan officers left.", "The UN stayed."],
    ],
    ['"We will stay," he said. "They must go."', ['"We will stay," he said.', '"They must go."']],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("goes on over the lines of a text wrapped at a fixed width", () => {
    const lines = [
      "The army said on Monday that its soldiers had taken back the",
      "town after two days of fighting in which at least twelve men",
      "were killed, and that the rebels had withdrawn to the hills in",
      "the east, where they were being shelled.",
    ];
    expect(sentencesOf(lines.join("\n"))).toHaveLength(1);
  });
});

describe("texts without case", () => {
  it("gives capitals back to the analyser and leaves the words as written", () => {
    const text = "THE PRESIDENT OF COLOMBIA SAID IN LONDON THAT THE POLICE HAD KILLED TWO MEN.";
    expect(cased(text)[0]?.join(" ")).toBe(
      "The president of Colombia said in London that the police had killed two men .",
    );
    const { tokens } = read(text);
    expect(tokens.map(({ form }) => form).join(" ")).toBe(text.replace(".", " ."));
    expect(tokens.find(({ form }) => form === "SAID")?.lemma).toBe("say");
  });
  it("leaves a text with capitals as it is", () => {
    expect(cased("NATO and the UN met. They agreed.")[0]).toEqual(["NATO", "and", "the", "UN", "met", "."]);
  });
});
