import { countryOfCode } from "../../lexicon/countries.ts";
import { isBloc, isSector, type Sector } from "../../lexicon/sectors.ts";

/** What a CAMEO actor code says: "USAGOVMIL" is of the United States, government and military. */
export interface CameoActor {
  readonly country: string | null;
  readonly sectors: readonly Sector[];
}

/** CAMEO codes that PLOVER writes otherwise: in CAMEO MED is media and HLH health, in PLOVER MED is health. */
const sectorOf: Readonly<Record<string, Sector>> = {
  MED: "JRN",
  HLH: "MED",
  INS: "REB",
  SEP: "REB",
  RAD: "REB",
  ACT: "OPP",
  HRI: "SOC",
  ENV: "SOC",
  NGM: "SOC",
  DEV: "SOC",
  SET: "CVL",
  MNC: "BUS",
};

/** Kosovo and Romania have codes of their own in CAMEO; the rest is ISO 3166-1 alpha-3. */
const countryNames: Readonly<Record<string, string>> = { KSV: "XKX", KOS: "XKX", ROM: "ROU", TMP: "TLS", ZAR: "COD" };
const wider: Readonly<Record<string, string>> = {
  IGO: "IGO",
  NGO: "NGO",
  IMG: "IMG",
  MNC: "MNC",
  UNO: "UNO",
  EUR: "EUR",
  ISM: "ISM",
};

/** Reads a code three letters at a time: first the country or the wider body, then what sort of actor (CAMEO codebook, chapter 3). */
export const readCameoActor = (code: string): CameoActor => {
  const parts = code.toUpperCase().match(/[A-Z]{3}/g) ?? [];
  const [first = "", ...rest] = parts;
  const country =
    countryNames[first] ?? (isBloc(first) ? wider[first] : undefined) ?? countryOfCode(first)?.alpha3 ?? null;
  const told = country === null ? parts : rest;
  const sectors = told
    .map((part) => sectorOf[part] ?? (isSector(part) ? part : null))
    .filter((sector) => sector !== null);
  return { country, sectors: [...new Set(sectors)] };
};
