import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeActor } from "../../src/actor/index.ts";
import type { ActorMention } from "../../src/core/contract/mention.ts";
import { countryOfCode } from "../../src/lexicon/countries.ts";
import { isSector } from "../../src/lexicon/sectors.ts";
import { read } from "./read.ts";

const piece = fc.constantFrom(
  "Kosovo's Prime Minister, Albin Kurti,",
  "Serbian President Aleksandar Vučić",
  "52 local Serb inhabitants",
  "the NATO-led KFOR (Kosovo Force)",
  "U.S. officials",
  "a senior aide to the mayor of Zvečan",
  "the rebels’ leader",
  "he",
  "its members",
  "they",
  "said",
  "attacked",
  "met",
  "on June 5",
  "in Kabul",
  "and",
  "the two leaders",
  "🙂",
  "Lt. Gen. Someone",
  "al-Shabaab gunmen",
  "\u00a0",
  "“the force”",
  ".",
  ". The",
  ",",
  "\n\n",
  "(",
  ")",
);
const newsLike = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(" "));

const crosses = (a: ActorMention, b: ActorMention): boolean => a.start < b.start && b.start < a.end && a.end < b.end;

describe("whatever the text", () => {
  it("mentions stand on token borders inside one sentence, and say what they quote", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { actors, tokens, sentences } = read(text);
        const starts = new Set(tokens.map(({ start }) => start));
        const ends = new Set(tokens.map(({ end }) => end));
        for (const actor of actors) {
          expect(text.slice(actor.start, actor.end)).toBe(actor.text);
          expect(starts.has(actor.start) && ends.has(actor.end), actor.text).toBe(true);
          expect(sentences.some(({ start, end }) => start <= actor.start && actor.end <= end)).toBe(true);
          const head = tokens[actor.head];
          expect(head && actor.start <= head.start && head.end <= actor.end, actor.text).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("chains begin at a mention that is there, and referents are words of the text", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { actors } = read(text);
        const ids = new Set(actors.map(({ id }) => id));
        expect(ids.size).toBe(actors.length);
        for (const { chain, referent, text: words } of actors) {
          expect(ids.has(chain), `${words} in ${text}`).toBe(true);
          if (referent) expect(text.slice(referent.start, referent.end)).toBe(referent.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("mentions of one nature do not cross, and codes are codes", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { actors } = read(text);
        for (const a of actors) {
          for (const b of actors) expect(a.nature === b.nature && crosses(a, b), `${a.text} / ${b.text}`).toBe(false);
          expect(a.sectors.every(isSector)).toBe(true);
          if (a.country) expect(countryOfCode(a.country)?.alpha3).toBe(a.country);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same for the same text", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(read(text).actors).toEqual(read(text).actors);
      }),
      { numRuns: 30 },
    );
  });

  it("codes any words without failing", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 80, unit: "grapheme" }), newsLike),
        fc.string({ maxLength: 20 }),
        (words, context) => {
          const coded = codeActor(words, { context, on: "2022-07-01" });
          expect(coded.sectors.every(isSector)).toBe(true);
          expect(coded.country === null || coded.bloc === null).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
