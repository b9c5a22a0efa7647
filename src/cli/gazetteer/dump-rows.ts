import { countryOfCode } from "../../lexicon/countries.ts";
import { acronymKey, fold, isAcronym } from "../../place/gazetteer/fold.ts";

/** One row of GeoNames' main table (19 tab-separated columns, http://download.geonames.org/export/dump/readme.txt). */
export interface DumpRow {
  readonly id: number;
  readonly name: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly featureClass: string;
  readonly feature: string;
  /** Alpha-3 or "XKX"; empty where it is no one country's. */
  readonly country: string;
  readonly division1: string;
  readonly division2: string;
  readonly population: number;
}

/** Null where the line is no row: too few columns, no number where one must be, a point off the globe. */
export const readRow = (line: string): DumpRow | null => {
  const cells = line.split("\t");
  const [id, name, ascii, others, lat, lon, featureClass, feature, alpha2, , admin1, admin2] = cells;
  if (cells.length < 15 || !name || !feature || !featureClass) return null;
  const point = { lat: Number(lat), lon: Number(lon) };
  const number = Number(id);
  if (!Number.isInteger(number) || number <= 0 || number > 0xffffffff) return null;
  if (!(Math.abs(point.lat) <= 90) || !(Math.abs(point.lon) <= 180) || lat === "" || lon === "") return null;
  const population = Number(cells[14]);
  return {
    id: number,
    name,
    names: [ascii ?? "", ...(others ?? "").split(",")].filter(Boolean),
    ...point,
    featureClass,
    feature,
    country: countryOfCode(alpha2 || "-")?.alpha3 ?? "",
    division1: `${alpha2}.${admin1}`,
    division2: `${alpha2}.${admin1}.${admin2}`,
    population: population >= 0 && Number.isFinite(population) ? population : 0,
  };
};

/** Keys of names in Latin script; other scripts do not occur in English news. */
export const keysOfNames = (names: readonly string[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const name of names) {
    if (isAcronym(name)) keys.add(acronymKey(name));
    const key = name.length < 120 ? fold(name) : "";
    if (key.length > 1 && /^[\p{Script=Latin}\p{N} ]+$/u.test(key)) keys.add(key);
  }
  return keys;
};

/** One row of the table of alternate names: of which place, in which language, which name. */
export const readAlternateName = (line: string): { readonly id: number; readonly name: string } | null => {
  const [, id, language = "", name = ""] = line.split("\t");
  const number = Number(id);
  // Links, post codes and airport codes stand in the same table, under languages of more than three letters.
  return Number.isInteger(number) && number > 0 && name && language.length <= 3 ? { id: number, name } : null;
};
