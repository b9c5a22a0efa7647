import { hashOf } from "./fold.ts";
import {
  checkOf,
  header,
  headerWords,
  latitudeSteps,
  longitudeSteps,
  magic,
  type Section,
  sections,
  unpackPopulation,
} from "./layout.ts";

/** A place as the gazetteer knows it. */
export interface GazetteerPlace {
  /** Number in its gazetteer: two places are the same when their numbers are. */
  readonly index: number;
  readonly name: string;
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPLC, ADM1, ISL. */
  readonly feature: string;
  /** ISO 3166-1 alpha-3 or "XKX"; null where it spans several countries. */
  readonly country: string | null;
  /** Numbers of the first- and second-level division it lies in; -1 for none. */
  readonly admin1: number;
  readonly admin2: number;
  readonly population: number;
  readonly geonameid: number | null;
}

/** Looks names up. `keys` are made by `fold` and `acronymKey`. */
export interface Gazetteer {
  readonly size: number;
  /** Numbers of the places that have this key as a name. */
  find(key: string): readonly number[];
  place(index: number): GazetteerPlace;
  /** GeoNames id of a place; 0 where it has none. */
  idOf(index: number): number;
}

const none: readonly number[] = [];

/** First position in the sorted hashes that is not below `hash`. */
const lowerBound = (hashes: Uint32Array, hash: number): number => {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
};

const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());

const sectionsOf = (bytes: Uint8Array): { words: Uint32Array; offset: (section: Section) => number } => {
  if (bytes.length < headerWords * 4) throw new Error("sitrep: the gazetteer is cut off: build it again");
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, headerWords);
  if (words[header.magic] !== magic || (words[header.end] ?? 0) > bytes.length)
    throw new Error("sitrep: this is no gazetteer of this version: build it again");
  return { words, offset: (section) => words[header.sectionWord + sections.indexOf(section)] ?? 0 };
};

/** Opens the bytes of a gazetteer without copying or parsing them. Throws where they are not a whole gazetteer. */
export const openGazetteer = (source: Uint8Array): Gazetteer => {
  const bytes = aligned(source);
  const { words, offset } = sectionsOf(bytes);
  const size = words[header.places] ?? 0;
  const placeBits = words[header.placeBits] ?? 32;
  const mask = placeBits >= 32 ? 0xffffffff : 2 ** placeBits - 1;
  const wide = (section: Section, count: number) =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + offset(section), count);
  const short = (section: Section) => new Uint16Array(bytes.buffer, bytes.byteOffset + offset(section), size);
  const hashes = wide("hashes", words[header.entries] ?? 0);
  const entries = wide("entries", words[header.entries] ?? 0);
  const nameEnds = wide("nameEnds", size);
  const ids = wide("ids", Math.max(0, (offset("hashes") - offset("ids")) / 4));
  const [admin1, admin2, populations] = [short("admin1"), short("admin2"), short("populations")];
  const decoder = new TextDecoder();
  const [features = [], countries = []] = decoder
    .decode(bytes.subarray(offset("codes"), words[header.end]))
    .split("\n")
    .map((list) => list.split(","));
  const steps = (section: Section, index: number): number => {
    const at = offset(section) + index * 3;
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  };
  const degrees = (value: number): number => Math.round(value * 1e4) / 1e4;
  const divisionOf = (number: number, first: number): number => (number === 0 ? -1 : number - 1 + first);

  const find = (key: string): readonly number[] => {
    const [first, second] = hashOf(key);
    const check = checkOf(second, placeBits) >>> 0;
    const from = lowerBound(hashes, first);
    if (hashes[from] !== first) return none;
    const found: number[] = [];
    for (let at = from; hashes[at] === first; at++) {
      const entry = entries[at] ?? 0;
      if ((entry & ~mask) >>> 0 === check) found.push((entry & mask) >>> 0);
    }
    return found;
  };
  const read = (index: number): GazetteerPlace => {
    const names = offset("names");
    const from = index === 0 ? 0 : (nameEnds[index - 1] ?? 0);
    const id = ids[index] ?? 0;
    let name: string | undefined;
    return {
      index,
      // Most senses of a name are only weighed by kind and size: their own names are read where they are asked for.
      get name() {
        name ??= decoder.decode(bytes.subarray(names + from, names + (nameEnds[index] ?? 0)));
        return name;
      },
      lat: degrees(steps("latitudes", index) / latitudeSteps - 90),
      lon: degrees(steps("longitudes", index) / longitudeSteps - 180),
      feature: features[bytes[offset("features") + index] ?? 0] ?? "",
      country: countries[bytes[offset("countries") + index] ?? 0] || null,
      admin1: divisionOf(admin1[index] ?? 0, words[header.firstAdmin1] ?? 0),
      admin2: divisionOf(admin2[index] ?? 0, words[header.firstAdmin2] ?? 0),
      population: unpackPopulation(populations[index] ?? 0),
      geonameid: id === 0 ? null : id,
    };
  };
  const cache = new Map<number, GazetteerPlace>();
  const place = (index: number): GazetteerPlace => {
    const known = cache.get(index);
    if (known) return known;
    const fresh = Object.freeze(read(index));
    if (cache.size >= 50_000) cache.clear();
    cache.set(index, fresh);
    return fresh;
  };
  return Object.freeze({ size, find, place, idOf: (index: number) => ids[index] ?? 0 });
};
