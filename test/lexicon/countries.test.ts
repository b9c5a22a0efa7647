import { describe, expect, it } from "vitest";
import {
  countries,
  countryOfCode,
  countryOfDemonym,
  countryOfName,
  countryOfSeat,
  countrySenses,
} from "../../src/lexicon/countries.ts";

describe("the table of countries", () => {
  it("holds each code once, in its right shape", () => {
    expect(countries).toHaveLength(250);
    for (const key of ["alpha3", "alpha2", "numeric", "name"] as const)
      expect(new Set(countries.map((country) => country[key])).size).toBe(250);
    for (const { alpha3, alpha2, numeric } of countries) {
      expect(alpha3).toMatch(/^[A-Z]{3}$/);
      expect(alpha2).toMatch(/^[A-Z]{2}$/);
      expect(numeric).toMatch(/^\d{3}$/);
    }
  });

  it("gives each name to one country", () => {
    const owners = new Map<string, string>();
    for (const country of countries)
      for (const name of [country.name, ...country.names]) {
        expect(owners.get(name) ?? country.alpha3, name).toBe(country.alpha3);
        owners.set(name, country.alpha3);
      }
  });

  it("keeps words free of edge blanks and of each other's separators", () => {
    for (const { name, names, adjectives, people, seats, government, parliament } of countries)
      for (const word of [name, ...names, ...adjectives, ...people, ...seats, ...government, ...parliament])
        expect(word).toMatch(/^[^\s|;\t](?:[^|;\t]*[^\s|;\t])?$/);
  });
});

describe("look-ups", () => {
  it.each([
    ["XKX", "Kosovo"],
    ["xk", "Kosovo"],
    ["008", "Albania"],
    ["cod", "Democratic Republic of the Congo"],
  ])("code %s is %s", (code, name) => expect(countryOfCode(code)?.name).toBe(name));
  it("knows no other code", () => expect(countryOfCode("EUR")).toBeNull());

  it.each([
    ["Burma", "MMR"],
    ["U.K.", "GBR"],
    ["Côte d’Ivoire", "CIV"],
    ["US", "USA"],
  ])("name %s is %s", (name, code) => expect(countryOfName(name)).toBe(code));
  it("does not take a pronoun for a country", () => expect(countryOfName("us")).toBeNull());

  it.each([
    ["Serbs", "SRB"],
    ["Serbian", "SRB"],
    ["Kosovar", "XKX"],
    ["Spaniards", "ESP"],
    ["Filipinos", "PHL"],
    ["Nigerien", "NER"],
    ["Nigerians", "NGA"],
    ["Dutch", "NLD"],
  ])("demonym %s is %s", (word, code) => expect(countryOfDemonym(word)).toBe(code));
  it("makes no people of a plural that nobody says", () => expect(countryOfDemonym("Chineses")).toBeNull());

  it("knows seats and government words apart", () => {
    expect(countryOfSeat("Prishtina")).toBe("XKX");
    expect(countryOfSeat("Kremlin")).toBeNull();
    expect(countrySenses("Kremlin")).toEqual([{ alpha3: "RUS", as: "government" }]);
    expect(countrySenses("Knesset")).toEqual([{ alpha3: "ISR", as: "parliament" }]);
  });
});
