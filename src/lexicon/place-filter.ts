import type { Box, Filter } from "../core/record/filter.ts";
import { countryOfName } from "./countries.ts";
import { namedAreaRows } from "./tables/named-areas.ts";

interface NamedArea {
  readonly country: string;
  readonly box: Box;
}

const areas: ReadonlyMap<string, NamedArea> = new Map(
  namedAreaRows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [name = "", others = "", country = "", ...degrees] = row.split("\t");
      const [west = 0, south = 0, east = 0, north = 0] = degrees.map(Number);
      const area: NamedArea = { country, box: { west, south, east, north } };
      return [name, ...others.split("|")].map((each): [string, NamedArea] => [each.toLowerCase(), area]);
    }),
);

/**
 * What a place's name asks of a list. A country's name stands for the whole country; an area that no gazetteer holds as
 * one unit ("North Kosovo") for what lies in its box and in its country; every other name for the place of that name.
 */
export const placeFilter = (name: string): Pick<Filter, "country" | "place" | "box"> => {
  const country = countryOfName(name);
  if (country) return { country };
  const area = areas.get(name.trim().toLowerCase());
  return area ? { country: area.country, box: area.box } : { place: name };
};
