// Countries: names and codes from the lexicon, middle and inhabitants from our table.
import { countries } from "../../../dist/src/lexicon/countries.js";
import { countryCentreRows } from "../../../dist/src/place/tables/country-centres.js";
import { keysOf } from "./names.mjs";

/** The lexicon lets "England" speak for the United Kingdom; on the map it is a part of it. `parts` are such keys. */
export const countryPlaces = (parts) => {
  const centres = new Map(
    countryCentreRows
      .trim()
      .split("\n")
      .map((row) => row.split("\t"))
      .map(([alpha3, ...numbers]) => [alpha3, numbers.map(Number)]),
  );
  return countries.map(({ alpha3, alpha2, name, names }) => {
    const centre = centres.get(alpha3);
    if (!centre) throw new Error(`src/place/tables/country-centres.ts lacks ${alpha3}`);
    const [lat, lon, thousands, id = 0] = centre;
    const own = keysOf(name);
    const others = names.flatMap(keysOf).filter((key) => !parts.has(`${alpha2} ${key}`));
    const keys = [...own, ...others];
    return { name, keys, lat, lon, feature: "PCLI", alpha2, population: thousands * 1000, id };
  });
};
