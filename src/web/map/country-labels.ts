import type { Feature, FeatureCollection, Point, Position } from "geojson";

/** Names that the atlas shortens or has not yet changed. */
const better: Readonly<Record<string, string>> = {
  Macedonia: "North Macedonia",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Dem. Rep. Congo": "DR Congo",
  "Central African Rep.": "Central African Republic",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  "S. Sudan": "South Sudan",
  "W. Sahara": "Western Sahara",
  "N. Cyprus": "Northern Cyprus",
  "Solomon Is.": "Solomon Islands",
  eSwatini: "Eswatini",
};

/** Twice the signed area of a ring and its centroid (shoelace formula), in degrees: good enough to place a name. */
const centreOf = (ring: readonly Position[]): { readonly area: number; readonly centre: Position } => {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return area === 0
    ? { area: 0, centre: ring[0] ?? [0, 0] }
    : { area: Math.abs(area), centre: [x / (3 * area), y / (3 * area)] };
};

const ringsOf = ({ geometry }: Feature): readonly (readonly Position[])[] => {
  if (geometry?.type === "Polygon") return geometry.coordinates.slice(0, 1);
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)) : [];
};

/** One point a country, in its largest part, so that a name stands once and not on every island. */
export const labelsOf = (countries: FeatureCollection): FeatureCollection<Point, { name: string; area: number }> => ({
  type: "FeatureCollection",
  features: countries.features.flatMap((country): Feature<Point, { name: string; area: number }>[] => {
    const [largest] = ringsOf(country)
      .map(centreOf)
      .sort((a, b) => b.area - a.area);
    const name = String(country.properties?.name ?? "");
    if (!largest || !name) return [];
    return [
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: largest.centre },
        properties: { name: better[name] ?? name, area: largest.area },
      },
    ];
  }),
});
