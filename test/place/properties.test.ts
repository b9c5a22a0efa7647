import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/place/gazetteer/fold.ts";
import { readPlaces } from "./read.ts";

// News-like pieces: names with diacritics, abbreviations, quotes, hyphens, unusual spaces, characters of two units.
const piece = fc.constantFrom(
  "Troops entered",
  "Zvečan",
  "Leposavić’s",
  "Deir ez-Zor",
  "Ala.",
  "Leeds, Ala.,",
  "U.S.",
  "near",
  "in",
  "the village of",
  "São Paulo",
  "N’Djamena",
  "KYIV, Ukraine (Reuters) —",
  "“Paris",
  "Hilton”",
  "said.",
  "😀",
  "Al-Bukamal/Raqqa",
  "\u00a0",
  "\n\n",
  "Jordan scored;",
  "Queen Anne's County",
  "Dubai World Trade Centre",
  "12-year-old",
  "South Korean",
  "Gūlf of Aden",
  "Miami-Dade",
  "and",
  ",",
);
const newsLike = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(" "));

describe("every place mention", () => {
  it("stands on token borders inside one sentence, overlaps no other, and lies on the globe", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { places, tokens, sentences } = readPlaces(text);
        const starts = new Set(tokens.map(({ start }) => start));
        const ends = new Set(tokens.map(({ end }) => end));
        places.forEach((place, at) => {
          expect(place.text).toBe(text.slice(place.start, place.end));
          expect(starts.has(place.start) && ends.has(place.end)).toBe(true);
          expect(sentences.filter(({ start, end }) => start <= place.start && place.end <= end)).toHaveLength(1);
          expect(place.start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
          expect(place.score).toBeGreaterThanOrEqual(0);
          expect(place.score).toBeLessThanOrEqual(1);
          expect(place.lat === null).toBe(place.lon === null);
          for (const { lat, lon, score } of place.candidates) {
            expect(Math.abs(lat)).toBeLessThanOrEqual(90);
            expect(Math.abs(lon)).toBeLessThanOrEqual(180);
            expect(score).toBeLessThanOrEqual(1);
          }
          const scores = place.candidates.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        });
      }),
      { numRuns: 200 },
    );
  });

  it("keeps its candidates where it is resolved, and is one of them", () => {
    const { places } = readPlaces("Shells hit Leeds, Alabama, and Zvečan.");
    for (const { lat, lon, candidates } of places)
      expect(candidates).toContainEqual(expect.objectContaining({ lat, lon }));
  });

  it("is the same when the article is read again", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(readPlaces(text).places).toEqual(readPlaces(text).places);
      }),
      { numRuns: 30 },
    );
  });
});

describe("folding", () => {
  it("is idempotent and blind to case and diacritics", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        // "the the X" loses one article at a time, as "the" may open a name.
        const once = fold(`x ${name}`);
        expect(fold(once)).toBe(once);
      }),
    );
    expect(fold("ZVEČAN")).toBe(fold("Zvecan"));
    expect(fold("Łódź")).toBe("lodz");
    expect(fold("Saint-Denis")).toBe(fold("St. Denis"));
  });
});

describe("words with diacritics before a mention", () => {
  it("do not shift it", () => {
    const text = "Č̌ć̣ – “İçel’den” ﬁ 𝐙 went to Leposavić, Kosovo.";
    const found = readPlaces(text).places.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["Leposavić", "Kosovo"]);
  });
});

describe("names by the setting", () => {
  it("are as written unless GeoNames' own are asked for", () => {
    const text = "Shelling was heard near Zveçan in northern Kosovo.";
    expect(readPlaces(text).places[0]).toMatchObject({ name: "Zveçan", country: "XKX" });
    expect(readPlaces(text, { options: { names: "geonames" } }).places[0]).toMatchObject({
      name: "Zvečan",
      text: "Zveçan",
    });
  });
});

describe("the publisher", () => {
  it("decides between places of one name where the text does not", () => {
    const text = "A fire broke out in Birmingham on Monday.";
    const country = (url: string) => readPlaces(text, { url }).places[0]?.country;
    expect(country("https://www.example.co.uk/fire")).toBe("GBR");
  });
});
