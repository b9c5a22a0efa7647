import type { PlaceRef } from "../core/contract/references.ts";
import { fold, openGazetteer, precisionOf } from "../place/index.ts";

/** A place of the gazetteer as a claim would point to it, with how many people live there. */
export interface NamedPlace
  extends Pick<PlaceRef, "name" | "country" | "admin1" | "lat" | "lon" | "precision" | "geonameid"> {
  readonly population: number;
}

/** Looks up the places that have a name, whatever its case and diacritics; the most populous first. */
export const namedPlaces = (bytes: Uint8Array): ((name: string, most: number) => readonly NamedPlace[]) => {
  const gazetteer = openGazetteer(bytes);
  return (name, most) =>
    [...new Set(gazetteer.find(fold(name)))]
      .map((index) => gazetteer.place(index))
      .sort((a, b) => b.population - a.population || a.index - b.index)
      .slice(0, most)
      .map(({ name: called, country, admin1, lat, lon, feature, geonameid, population }) => ({
        name: called,
        country,
        ...(admin1 >= 0 ? { admin1: gazetteer.place(admin1).name } : {}),
        lat,
        lon,
        precision: precisionOf(feature),
        ...(geonameid === null ? {} : { geonameid }),
        population,
      }));
};
