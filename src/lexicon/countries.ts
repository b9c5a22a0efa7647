import { countryRows } from "./tables/countries.ts";

/** A country or territory of ISO 3166-1, or Kosovo (XKX), with the words that news use for it. */
export interface Country {
  /** ISO 3166-1 alpha-3, or "XKX". */
  readonly alpha3: string;
  readonly alpha2: string;
  /** Three digits, as text: "008". */
  readonly numeric: string;
  readonly name: string;
  /** Other names and spellings: "Burma", "U.K.". */
  readonly names: readonly string[];
  /** "Kosovar", "British". */
  readonly adjectives: readonly string[];
  /** Nouns for its people, singular and plural: "Serb", "Serbs", "Britons". */
  readonly people: readonly string[];
  /** Capital first, then other seats of government that news use for the government. */
  readonly seats: readonly string[];
  /** Words for the government or its head: "Kremlin", "White House". */
  readonly government: readonly string[];
  /** Words for the parliament: "Knesset". */
  readonly parliament: readonly string[];
}

const listOf = (cell: string | undefined): readonly string[] =>
  cell
    ? cell
        .split("|")
        .map((word) => word.trim())
        .filter(Boolean)
    : [];

const nounsOf = (adjective: string): readonly string[] => {
  if (adjective.includes(".") || /^(UK|US|UAE)$/.test(adjective)) return [];
  return /(ese|ish|ch|ss|ois|iot)$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];
};

const readRow = (row: string): Country => {
  const [alpha3 = "", alpha2 = "", numeric = "", name = "", names, adjectives, people, seats, government, parliament] =
    row.split("\t");
  return {
    alpha3,
    alpha2,
    numeric,
    name,
    names: listOf(names),
    adjectives: listOf(adjectives),
    people: [...new Set([...listOf(people), ...listOf(adjectives).flatMap(nounsOf)])],
    seats: listOf(seats).flatMap((town) => town.split("=")),
    government: listOf(government),
    parliament: listOf(parliament),
  };
};

/** Every country and territory, in the order of the table. */
export const countries: readonly Country[] = countryRows.trim().split("\n").map(readRow);

/** Which kind of word named the country. */
export type CountryWord = "name" | "adjective" | "people" | "seat" | "government" | "parliament";
export interface CountrySense {
  readonly alpha3: string;
  readonly as: CountryWord;
}

const townOf = new Map<string, string>();
for (const row of countryRows.trim().split("\n"))
  for (const town of listOf(row.split("\t")[7])) {
    const [first = "", ...others] = town.split("=");
    for (const spelling of others) townOf.set(spelling, first);
  }

/** The usual spelling of a seat of government: "Prishtina" Pristina, "Kiev" Kyiv. */
export const seatNamed = (spelling: string): string => townOf.get(spelling) ?? spelling;

const senses = new Map<string, readonly CountrySense[]>();
const addSense = (word: string, sense: CountrySense): void => {
  const key = word.replaceAll("’", "'");
  senses.set(key, [...(senses.get(key) ?? []), sense]);
};
const codes = new Map<string, Country>();
for (const country of countries) {
  const { alpha3 } = country;
  for (const code of [alpha3, country.alpha2, country.numeric]) codes.set(code, country);
  for (const name of [country.name, ...country.names]) addSense(name, { alpha3, as: "name" });
  for (const word of country.adjectives) addSense(word, { alpha3, as: "adjective" });
  for (const word of country.people) addSense(word, { alpha3, as: "people" });
  for (const word of country.seats) addSense(word, { alpha3, as: "seat" });
  for (const word of country.government) addSense(word, { alpha3, as: "government" });
  for (const word of country.parliament) addSense(word, { alpha3, as: "parliament" });
}

/** The country of an alpha-2, alpha-3 or numeric code. "XKX", "XK" and "983" are Kosovo. */
export const countryOfCode = (code: string): Country | null => codes.get(code.toUpperCase()) ?? null;

/**
 * Every reading of a word as the name of a country, its people, its capital, its government or its parliament, by the
 * exact form ("US" is a country, "us" is not). Capitals such as "TEHRAN" are left to the caller, who knows the context.
 */
export const countrySenses = (word: string): readonly CountrySense[] =>
  senses.get(word.includes("’") ? word.replaceAll("’", "'") : word) ?? none;
const none: readonly CountrySense[] = [];

const first = (word: string, kinds: readonly CountryWord[]): string | null => {
  for (const { alpha3, as } of countrySenses(word)) if (kinds.includes(as)) return alpha3;
  return null;
};
const named: readonly CountryWord[] = ["name"];
const peopled: readonly CountryWord[] = ["adjective", "people"];
const seated: readonly CountryWord[] = ["seat"];

/** Alpha-3 of a country name: "Burma" MMR, "U.K." GBR. */
export const countryOfName = (name: string): string | null => first(name, named);

/** Alpha-3 of a demonym or adjective: "Serbs", "Serbian" SRB. */
export const countryOfDemonym = (word: string): string | null => first(word, peopled);

/** Alpha-3 of a capital or seat of government: "Pristina" XKX. */
export const countryOfSeat = (name: string): string | null => first(name, seated);

/** Every word that has a reading, for indexes that match several tokens. */
export const countryWords = (): readonly string[] => [...senses.keys()];
