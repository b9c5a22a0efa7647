import { describe, expect, it } from "vitest";
import { decode, identifyLanguage, makeArticle, readJsonLine, readPlainText } from "../../src/article/index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const plain = "Police in the capital said that three people were hurt when the march was broken up on Friday.";

describe("decoding", () => {
  it("reads UTF-8 and drops the byte order mark", async () => {
    expect(await decode(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes("Zvečan")]))).toEqual({
      text: "Zvečan",
      charset: "utf-8",
    });
  });
  it("guesses windows-1252 where the bytes are not UTF-8", async () => {
    const text = "The café in Málaga was closed after the protest; the señor said nothing. Déjà vu, à la carte, naïve.";
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect((await decode(latin)).text).toBe(text);
  });
  it("reads UTF-16 by its mark", async () => {
    const units = Uint8Array.from([0xff, 0xfe, ...[..."Hama"].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect((await decode(units)).text).toBe("Hama");
  });
  it.each([
    ["PDF", bytes("%PDF-1.7 x")],
    ["control bytes", new Uint8Array([65, 0, 66, 0, 1, 2])],
  ])("refuses %s", async (found, data) => expect(decode(data)).rejects.toThrow(found));
});

describe("front matter", () => {
  it("takes a run-in date off the text", () => {
    const source = readPlainText(" date 2021-03-04 Troops left the border town at dawn.");
    expect(source).toEqual({ text: "Troops left the border town at dawn.", published: "2021-03-04" });
  });
  it("reads fields above the text", () => {
    const source = readPlainText(
      "Title: Bridge reopened\nSource: River Post\nDate: 3 May 2022\n\nThe bridge was reopened.",
    );
    expect(source).toMatchObject({
      title: "Bridge reopened",
      publisher: "River Post",
      published: "2022-05-03",
      text: "The bridge was reopened.",
    });
  });
  it("leaves a date without a year alone", () => {
    expect(readPlainText("Date: May 3\n\nThe bridge was reopened.").published).toBeUndefined();
  });
  it("finds the date of a full dateline and keeps it in the text", () => {
    const text = "GENEVA, March 3, 2021 (Wire) - Talks began.";
    expect(readPlainText(text)).toEqual({ text, published: "2021-03-03" });
  });
  it("finds it under a headline, and takes no date of the story for it", () => {
    const text = "Talks open\n\nGENEVA, 3 March 2021 (Wire) - Talks began.";
    expect(readPlainText(text)).toEqual({ text, published: "2021-03-03" });
    expect(readPlainText("Talks open\n\nThey began on 3 March 2021 in Geneva.").published).toBeUndefined();
  });
  it("lets the text's own date win over the given one", () => {
    expect(readPlainText("date 2021-03-04 Rain fell.", "2020-01-01").published).toBe("2021-03-04");
  });
});

describe("JSONL", () => {
  it("keeps the id", () => expect(readJsonLine('{"id": 7, "text": "x"}')).toEqual({ id: "7", text: "x" }));
  it.each([
    ["bad-json", "{nope"],
    ["bad-json", "[1]"],
    ["no-text", '{"id": 1}'],
    ["bad-date", '{"text": "x", "published": "2023-02-30"}'],
    ["bad-field", '{"text": "x", "title": 3}'],
  ])("refuses %s", (code, line) => expect(() => readJsonLine(line)).toThrow(expect.objectContaining({ code })));
});

describe("language", () => {
  it.each([
    ["en", plain],
    ["fr", "Le gouvernement a annoncé que les troupes quitteraient la région avant la fin du mois de janvier."],
    ["und", "Goma."],
  ])("tells %s", async (lang, text) => expect(await identifyLanguage(text)).toBe(lang));
});

it("gives the same article the same id, and another publisher another", async () => {
  const one = await makeArticle({ text: plain, publisher: "A" });
  expect((await makeArticle({ text: plain, publisher: "A" })).id).toBe(one.id);
  expect((await makeArticle({ text: plain, publisher: "B" })).id).not.toBe(one.id);
});
