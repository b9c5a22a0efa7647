import type { Feature, MultiPolygon, Point, Position } from "geojson";

/** Names that the atlas gives at length or has not yet changed. */
const better: Readonly<Record<string, string>> = {
  Macedonia: "North Macedonia",
  "Republic of Serbia": "Serbia",
  "Democratic Republic of the Congo": "DR Congo",
  "Republic of the Congo": "Congo",
  "United Republic of Tanzania": "Tanzania",
  "United States of America": "United States",
  "Ivory Coast": "Côte d’Ivoire",
  Swaziland: "Eswatini",
  eSwatini: "Eswatini",
  "Czech Republic": "Czechia",
  Turkey: "Türkiye",
  "The Bahamas": "Bahamas",
  "East Timor": "Timor-Leste",
  "Cape Verde": "Cabo Verde",
};

export interface CountryLabel {
  readonly name: string;
  /** Square degrees of its largest part: which name stands where two do not fit. */
  readonly area: number;
}

/** The area of a ring and its centroid (shoelace formula), in degrees: good enough to place a name. */
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
    : { area: Math.abs(area) / 2, centre: [x / (3 * area), y / (3 * area)] };
};

/** A name in a country's largest part, so that it stands once and not on every island. */
export const labelOf = (name: string, country: MultiPolygon): Feature<Point, CountryLabel>[] => {
  const [largest] = country.coordinates.map(([outer = []]) => centreOf(outer)).sort((a, b) => b.area - a.area);
  if (!largest || !name) return [];
  return [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: largest.centre },
      properties: { name: better[name] ?? name, area: largest.area },
    },
  ];
};
