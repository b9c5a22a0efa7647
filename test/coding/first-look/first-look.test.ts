import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLook as look } from "../../../src/coding/first-look/index.ts";

const firstLook = (text: string, title: string | null = null) => look({ title, text });

const filler =
  "The recipe needs two cups of flour, a spoon of sugar and four ripe pears. Peel the pears and slice them thinly. Mix the butter with the sugar until it is pale, then fold in the flour. Line a tin with paper, spread the dough and lay the slices on top in a fan. Bake in a warm oven for forty minutes, until the edges are brown and the kitchen smells of caramel. Let the cake rest before you cut it, and serve it with cream. It keeps for three days in a tin, if nobody finds it first. ";
const match =
  "The striker scored twice in the second half as the home side won the cup final by three goals to one. He headed in a corner after an hour and added a penalty late in the game. The coach praised his players and said the team had played its best football of the season. The visitors had led at the break through a fine volley, but they tired and hardly had a chance after that. The club now looks forward to the new league season, which begins in August with a match at home. ";
const attack =
  "Gunmen attacked an army checkpoint near the border on Friday, killing nine soldiers and wounding four, the defence ministry said. The government blamed rebels, who denied it, and police arrested two men. ";

describe("the first look", () => {
  it("passes over a text that tells nothing of politics or conflict", () => {
    for (const text of [filler, match.repeat(3)]) expect(firstLook(text)).toMatchObject({ worthReading: false });
  });
  it("finds one passage in a long text, wherever it stands", () => {
    for (const at of [0, 1, 2, 3]) {
      const parts = [filler, filler, filler, filler];
      parts.splice(at, 0, attack.repeat(2));
      expect(firstLook(parts.join("\n\n"))).toMatchObject({ worthReading: true });
    }
  });
  it("takes the title for a passage of its own", () => {
    expect(firstLook(filler, "Gunmen kill nine soldiers at army checkpoint")).toMatchObject({
      worthReading: true,
    });
  });
  it("is not led by a title that says nothing", () => {
    for (const title of ["Report 17", "News", "In the garden", "How to bake bread at home"])
      expect(firstLook(filler, title)).toMatchObject({ worthReading: false });
  });
  it("reads a text of few words whatever it says", () => {
    expect(firstLook("Bake the cake for forty minutes.").worthReading).toBe(true);
    expect(firstLook("").worthReading).toBe(true);
  });
  it("sees the same in capitals", () => {
    expect(firstLook(attack.repeat(3).toUpperCase()).score).toBe(firstLook(attack.repeat(3).toLowerCase()).score);
  });
  it("gives a score to any text", () => {
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (text) => Number.isFinite(firstLook(text).score)));
  });
});
