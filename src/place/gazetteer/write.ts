import { hashOf } from "./fold.ts";
import {
  checkOf,
  header,
  headerWords,
  latitudeSteps,
  longitudeSteps,
  magic,
  packPopulation,
  type Section,
  sections,
} from "./layout.ts";

/** One place on its way into a gazetteer. `keys` are folded names and acronym keys under which it is found. */
export interface NewPlace {
  readonly name: string;
  readonly keys: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  /** ISO 3166-1 alpha-3 or "XKX"; empty where it spans several countries. */
  readonly country: string;
  /** Index into the list of places of the divisions it lies in; -1 for none. */
  readonly admin1: number;
  readonly admin2: number;
  readonly population: number;
  readonly id: number;
}

const indexOf = (codes: Map<string, number>, code: string): number => {
  const known = codes.get(code);
  if (known !== undefined) return known;
  codes.set(code, codes.size);
  return codes.size - 1;
};

const degreeBytes = (steps: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(steps.length * 3);
  steps.forEach((step, at) => {
    bytes.set([step & 255, (step >>> 8) & 255, (step >>> 16) & 255], at * 3);
  });
  return bytes;
};

const bytesOf = (array: Uint16Array | Uint32Array): Uint8Array => new Uint8Array(array.buffer);

const indexSections = (
  places: readonly NewPlace[],
  placeBits: number,
): { hashes: Uint32Array; entries: Uint32Array } => {
  const rows: { first: number; entry: number }[] = [];
  places.forEach((place, at) => {
    for (const key of new Set(place.keys)) {
      const [first, second] = hashOf(key);
      rows.push({ first, entry: (checkOf(second, placeBits) | at) >>> 0 });
    }
  });
  rows.sort((a, b) => a.first - b.first || a.entry - b.entry);
  return {
    hashes: Uint32Array.from(rows, ({ first }) => first),
    entries: Uint32Array.from(rows, ({ entry }) => entry),
  };
};

const division = (index: number, first: number): number => (index < 0 ? 0 : index - first + 1);

/**
 * The bytes of a gazetteer. Divisions of one level must stand together in the list, from `firstAdmin1` and
 * `firstAdmin2` on, at most 65,535 of each.
 */
export const writeGazetteer = (
  places: readonly NewPlace[],
  { firstAdmin1, firstAdmin2 }: { firstAdmin1: number; firstAdmin2: number },
): Uint8Array => {
  const placeBits = Math.max(18, Math.ceil(Math.log2(places.length + 1)));
  const features = new Map<string, number>();
  const countries = new Map<string, number>();
  const encoder = new TextEncoder();
  const names = places.map(({ name }) => encoder.encode(name));
  let end = 0;
  const nameEnds = Uint32Array.from(names, ({ length }) => (end += length));
  const allNames = new Uint8Array(end);
  names.forEach((bytes, at) => {
    allNames.set(bytes, (nameEnds[at] ?? 0) - bytes.length);
  });
  const featureColumn = Uint8Array.from(places, ({ feature }) => indexOf(features, feature));
  const countryColumn = Uint16Array.from(places, ({ country }) => indexOf(countries, country));
  const { hashes, entries } = indexSections(places, placeBits);
  const codes = encoder.encode(`${[...features.keys()].join(",")}\n${[...countries.keys()].join(",")}`);
  const column: Record<Section, Uint8Array> = {
    names: allNames,
    nameEnds: bytesOf(nameEnds),
    latitudes: degreeBytes(places.map(({ lat }) => Math.min(0xffffff, Math.round((lat + 90) * latitudeSteps)))),
    longitudes: degreeBytes(places.map(({ lon }) => Math.min(0xffffff, Math.round((lon + 180) * longitudeSteps)))),
    features: featureColumn,
    countries: Uint8Array.from(countryColumn),
    admin1: bytesOf(Uint16Array.from(places, ({ admin1 }) => division(admin1, firstAdmin1))),
    admin2: bytesOf(Uint16Array.from(places, ({ admin2 }) => division(admin2, firstAdmin2))),
    populations: bytesOf(Uint16Array.from(places, ({ population }) => packPopulation(population))),
    ids: bytesOf(Uint32Array.from(places.slice(0, places.findLastIndex(({ id }) => id > 0) + 1), ({ id }) => id)),
    hashes: bytesOf(hashes),
    entries: bytesOf(entries),
    codes,
  };
  const words = new Uint32Array(headerWords);
  words[header.magic] = magic;
  words[header.places] = places.length;
  words[header.entries] = entries.length;
  words[header.placeBits] = placeBits;
  words[header.firstAdmin1] = firstAdmin1;
  words[header.firstAdmin2] = firstAdmin2;
  return assemble(words, column, codes.length);
};

const assemble = (words: Uint32Array, column: Record<Section, Uint8Array>, codesLength: number): Uint8Array => {
  let at = headerWords * 4;
  sections.forEach((section, number) => {
    words[header.sectionWord + number] = at;
    at += Math.ceil(column[section].length / 4) * 4;
  });
  words[header.end] = (words[header.sectionWord + sections.indexOf("codes")] ?? 0) + codesLength;
  const bytes = new Uint8Array(at);
  bytes.set(new Uint8Array(words.buffer));
  sections.forEach((section, number) => {
    bytes.set(column[section], words[header.sectionWord + number] ?? 0);
  });
  return bytes;
};
