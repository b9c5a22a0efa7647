import type { Box } from "../core/record/filter.ts";
import { type Gazetteer, openGazetteer } from "../place/index.ts";

/** A town to be named on a map. WGS 84 degrees. */
export interface PlaceLabel {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly capital: boolean;
}

interface Towns {
  /** Numbers of the gazetteer's towns, the most populous first. */
  readonly numbers: Int32Array;
  readonly lats: Float32Array;
  readonly lons: Float32Array;
}

const readTowns = (gazetteer: Gazetteer): Towns => {
  const found = [];
  for (let index = 0; index < gazetteer.size; index++) {
    const { feature, lat, lon, population } = gazetteer.place(index);
    if (feature.startsWith("PPL")) found.push({ index, lat, lon, weight: feature === "PPLC" ? 1e9 : population });
  }
  found.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return {
    numbers: Int32Array.from(found, ({ index }) => index),
    lats: Float32Array.from(found, ({ lat }) => lat),
    lons: Float32Array.from(found, ({ lon }) => lon),
  };
};

/**
 * Looks up the largest towns inside a box. The list of towns is made at the first question, since many servers are
 * never asked.
 */
export const placeLabels = (bytes: Uint8Array): ((box: Box, most: number) => readonly PlaceLabel[]) => {
  const gazetteer = openGazetteer(bytes);
  let towns: Towns | undefined;
  return ({ west, south, east, north }, most) => {
    towns ??= readTowns(gazetteer);
    const { numbers, lats, lons } = towns;
    const labels: PlaceLabel[] = [];
    for (let at = 0; at < numbers.length && labels.length < most; at++) {
      const [lat = 0, lon = 0] = [lats[at], lons[at]];
      const inside = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
      if (lat < south || lat > north || !inside) continue;
      const place = gazetteer.place(numbers[at] ?? 0);
      labels.push({
        name: place.name,
        lat: place.lat,
        lon: place.lon,
        population: place.population,
        capital: place.feature === "PPLC",
      });
    }
    return labels;
  };
};
