import { hashOf } from "../../place/gazetteer/fold.ts";
import { latitudeSteps, longitudeSteps, packPopulation } from "../../place/gazetteer/layout.ts";
import type { ColumnFiles } from "./column-files.ts";
import { type DumpRow, keysOfNames } from "./dump-rows.ts";

/** Numbers given out so far: they go into the checkpoint. */
export interface Counters {
  places: number;
  nameBytes: number;
  entries: number;
  readonly features: string[];
  readonly countries: string[];
}

export interface Divisions {
  /** Number of the division plus one, by its code; counted from the first of its level. */
  readonly first: ReadonlyMap<string, number>;
  readonly second: ReadonlyMap<string, number>;
}

const bytes2 = (value: number): Uint8Array => Uint8Array.of(value & 255, (value >>> 8) & 255);
const bytes3 = (value: number): Uint8Array => Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255);
const bytes4 = (value: number): Uint8Array =>
  Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
const steps = (value: number, per: number): Uint8Array => bytes3(Math.min(0xffffff, Math.round(value * per)));

const numberOf = (list: string[], code: string): number => {
  const known = list.indexOf(code);
  if (known >= 0) return known;
  // One byte a place: what comes after 255 kinds counts as the last of them.
  if (list.length === 255) return 254;
  list.push(code);
  return list.length - 1;
};

const encoder = new TextEncoder();

/** Adds the keys of one place to the parts of the index, which are told apart by the highest byte of the hash. */
export const appendKeys = (columns: ColumnFiles, counters: Counters, place: number, names: readonly string[]): void => {
  for (const key of keysOfNames(names)) {
    const [first, second] = hashOf(key);
    const row = new Uint8Array(12);
    row.set(bytes4(first), 0);
    row.set(bytes4(second), 4);
    row.set(bytes4(place), 8);
    columns.append(`index-${(first >>> 24).toString(16).padStart(2, "0")}`, row);
    counters.entries++;
  }
};

/** Adds one place to every column. */
export const appendPlace = (columns: ColumnFiles, counters: Counters, row: DumpRow, divisions: Divisions): void => {
  const name = encoder.encode(row.name);
  counters.nameBytes += name.length;
  columns.append("names", name);
  columns.append("nameEnds", bytes4(counters.nameBytes));
  columns.append("latitudes", steps(row.lat + 90, latitudeSteps));
  columns.append("longitudes", steps(row.lon + 180, longitudeSteps));
  columns.append("features", Uint8Array.of(numberOf(counters.features, row.feature)));
  columns.append("countries", Uint8Array.of(numberOf(counters.countries, row.country)));
  columns.append("admin1", bytes2(divisions.first.get(row.division1) ?? 0));
  columns.append("admin2", bytes2(divisions.second.get(row.division2) ?? 0));
  columns.append("populations", bytes2(packPopulation(Math.min(row.population, 2e9))));
  columns.append("ids", bytes4(row.id));
  appendKeys(columns, counters, counters.places, [row.name, ...row.names]);
  counters.places++;
};
