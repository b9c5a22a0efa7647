import { describe, expect, it } from "vitest";
import { findWords, trimmed } from "../../src/web/article/selected-words.ts";

const text = "Police fired. The police left the town.";

describe("words of the text", () => {
  it("lose the spaces at their borders", () => {
    expect(trimmed(text, { start: 13, end: 18 })).toEqual({ start: 14, end: 17 });
    expect(trimmed(text, { start: 13, end: 14 })).toBeNull();
  });

  it("are found inside the sentence first, by their case first, and nowhere where they are not", () => {
    expect(findWords(text, "police", null)).toEqual({ start: 18, end: 24 });
    expect(findWords(text, "police", { start: 0, end: 13 })).toEqual({ start: 0, end: 6 });
    expect(findWords(text, " TOWN ", null)).toEqual({ start: 34, end: 38 });
    expect(findWords(text, "army", null)).toBeNull();
    expect(findWords(text, " ", null)).toBeNull();
  });
});
