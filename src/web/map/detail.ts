import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import { type CountryLabel, labelOf } from "./country-labels.ts";
import { type Division, isDisputed } from "./disputed-borders.ts";
import type { ProvinceAt } from "./event-areas.ts";

type Provinces = GeometryCollection<Division>;
/** The bundled borders: first-level divisions of Natural Earth, simplified, with the names of their countries. */
export type DivisionTopology = Topology<{ provinces: Provinces; claimed: GeometryCollection }> & {
  readonly countries: Readonly<Record<string, string>>;
};

/** The base map in detail. */
export interface Detail {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
  readonly divisions: MultiLineString;
  readonly labels: FeatureCollection<Point, CountryLabel>;
  readonly provinceAt: ProvinceAt;
}

const isSurface = (geometry: {
  readonly type: string | null;
}): geometry is TopoPolygon<Division> | TopoMultiPolygon<Division> =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

const surfacesOf = (provinces: Provinces) => provinces.geometries.filter(isSurface);

const isDivision = (properties: object | undefined): properties is Division =>
  properties !== undefined && "name" in properties && "country" in properties;

const lineOf = (topology: DivisionTopology, wanted: (a: Division, b: Division) => boolean): MultiLineString =>
  mesh(topology, topology.objects.provinces, (a, b) => {
    const [left, right] = [a.properties, b.properties];
    return a !== b && isDivision(left) && isDivision(right) && wanted(left, right);
  });

const ringHolds = (ring: readonly Position[], lon: number, lat: number): boolean => {
  let holds = false;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at++) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[last] ?? [];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) holds = !holds;
  }
  return holds;
};

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly (readonly (readonly Position[])[])[] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

const holds = (geometry: Polygon | MultiPolygon, lon: number, lat: number): boolean =>
  polygonsOf(geometry).some(
    ([outer = [], ...holes]) => ringHolds(outer, lon, lat) && !holes.some((hole) => ringHolds(hole, lon, lat)),
  );

/** Looks divisions up by a point; shapes are made at the first question, since most pictures have no areas. */
const finderOf = (topology: DivisionTopology): ProvinceAt => {
  let shapes: readonly Feature<Polygon | MultiPolygon, { name: string }>[] | undefined;
  return (lon, lat) => {
    shapes ??= feature(topology, topology.objects.provinces).features.flatMap(({ geometry, properties }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon"
        ? [{ type: "Feature", geometry, properties: { name: properties.name } } as const]
        : [],
    );
    return shapes.find(({ geometry }) => holds(geometry, lon, lat)) ?? null;
  };
};

const labelsOf = (topology: DivisionTopology): FeatureCollection<Point, CountryLabel> => {
  const byCountry = new Map<string, ReturnType<typeof surfacesOf>>();
  for (const part of surfacesOf(topology.objects.provinces)) {
    const code = part.properties?.country ?? "";
    byCountry.set(code, [...(byCountry.get(code) ?? []), part]);
  }
  const features = [...byCountry].flatMap(([code, parts]) =>
    labelOf(topology.countries[code] ?? "", merge(topology, parts)),
  );
  return { type: "FeatureCollection", features };
};

const claimedLines = (topology: DivisionTopology): readonly Position[][] =>
  feature(topology, topology.objects.claimed).features.flatMap(({ geometry }) =>
    geometry.type === "MultiLineString"
      ? geometry.coordinates
      : geometry.type === "LineString"
        ? [geometry.coordinates]
        : [],
  );

/** Draws the borders of every level from one topology, so that they lie on one another. */
export const readDetail = (topology: DivisionTopology): Detail => {
  const disputed = lineOf(topology, isDisputed);
  return {
    land: merge(topology, surfacesOf(topology.objects.provinces)),
    borders: lineOf(topology, (a, b) => a.country !== b.country && !isDisputed(a, b)),
    disputed: { ...disputed, coordinates: [...disputed.coordinates, ...claimedLines(topology)] },
    divisions: lineOf(topology, (a, b) => a.country === b.country && !isDisputed(a, b)),
    labels: labelsOf(topology),
    provinceAt: finderOf(topology),
  };
};
