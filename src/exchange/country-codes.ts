import { countries, countryOfCode, countryOfName } from "../lexicon/index.ts";
import { acledRegionRows, countryCodeRows } from "./tables/country-codes.ts";

/** A country in the codes of the data sets; null where a list has no entry. */
export interface CountryCodes {
  readonly alpha3: string;
  readonly name: string;
  /** Digits without leading zeros; 0 for Kosovo, which ISO does not number. */
  readonly isoNumeric: number | null;
  readonly fips: string | null;
  /** Gleditsch-Ward number. */
  readonly gw: number | null;
  readonly acledRegion: string | null;
  readonly ucdpRegion: string | null;
  /** PLOVER and CAMEO spell Kosovo in their own ways: KOS and KSV. */
  readonly plover: string;
  readonly cameo: string;
}

const ucdpRegions: Readonly<Record<string, string>> = {
  A: "Africa",
  M: "Americas",
  S: "Asia",
  E: "Europe",
  W: "Middle East",
};

const regions = new Map(
  acledRegionRows
    .trim()
    .split("\n")
    .map((row) => {
      const [number = "", name = ""] = row.split("\t");
      return [number, name] as const;
    }),
);

/** The name of one of ACLED's regions by its number: "12" Europe. */
export const acledRegionNumbered = (number: string): string | null => regions.get(number.trim()) ?? null;

const rows = new Map(
  countryCodeRows
    .trim()
    .split("\n")
    .map((row) => {
      const [alpha3 = "", ...codes] = row.split(" ");
      return [alpha3, codes] as const;
    }),
);

const known = (code: string | undefined): string | null => (code === undefined || code === "-" ? null : code);

/** Codes of a country by its ISO 3166-1 alpha-3 code or XKX; null for no country. */
export const codesOfCountry = (alpha3: string | null): CountryCodes | null => {
  const country = alpha3 === null ? null : countryOfCode(alpha3);
  if (!alpha3 || !country) return null;
  const [fips, gw, region, ucdp] = rows.get(alpha3) ?? [];
  const kosovo = alpha3 === "XKX";
  return {
    alpha3,
    name: country.name,
    isoNumeric: kosovo ? 0 : Number(country.numeric) || null,
    fips: known(fips),
    gw: known(gw) ? Number(gw) : null,
    acledRegion: regions.get(region ?? "") ?? null,
    ucdpRegion: ucdpRegions[ucdp ?? ""] ?? null,
    plover: kosovo ? "KOS" : alpha3,
    cameo: kosovo ? "KSV" : alpha3,
  };
};

const found = new Map<string, string>();
const keyOf = (kind: string, code: string | number): string => `${kind} ${code}`;

const fill = (): void => {
  for (const { alpha3 } of countries) {
    const codes = codesOfCountry(alpha3);
    if (!codes) continue;
    for (const kind of ["isoNumeric", "fips", "gw", "plover", "cameo"] as const) {
      const code = codes[kind];
      if (code !== null && !found.has(keyOf(kind, code))) found.set(keyOf(kind, code), alpha3);
    }
  }
};

/** The country, alpha-3, that a data set means by a code of its own; null where no list has it. */
export const countryOfForeignCode = (
  kind: "isoNumeric" | "fips" | "gw" | "plover" | "cameo",
  code: string | number | null,
): string | null => {
  if (found.size === 0) fill();
  return code === null ? null : (found.get(keyOf(kind, code)) ?? null);
};

/** The country that a data set names, with or without a second name in brackets: "DR Congo (Zaire)". */
export const countryNamed = (name: string | null): string | null =>
  name === null ? null : (countryOfName(name) ?? countryOfName(name.replace(/\s*\([^()]{1,60}\)\s*$/, "")));
