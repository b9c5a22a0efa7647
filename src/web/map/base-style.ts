import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { CoarseWorld } from "./coarse-world.ts";
import { labelOf } from "./country-labels.ts";
import type { Detail } from "./detail.ts";

interface Colours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly division: string;
  readonly label: string;
  readonly town: string;
  readonly halo: string;
}

export const light: Colours = {
  sea: "#d5e3ea",
  land: "#f8f6f0",
  border: "#8f897c",
  division: "#d3cdbf",
  label: "#5b564d",
  town: "#3d3a34",
  halo: "#f8f6f0",
};
export const dark: Colours = {
  sea: "#0f1820",
  land: "#212c35",
  border: "#687985",
  division: "#38464f",
  label: "#a9b6bf",
  town: "#c9d3da",
  halo: "#19232b",
};

const line = (geometry: MultiLineString) => ({ type: "Feature", properties: {}, geometry }) as const;
const emptyLine: MultiLineString = { type: "MultiLineString", coordinates: [] };
const collect = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

const sourcesOf = (world: CoarseWorld): StyleSpecification["sources"] => {
  const { countries } = world;
  const land = collect(countries.map(({ shape }) => ({ type: "Feature", properties: {}, geometry: shape })));
  return {
    land: { type: "geojson", data: land, attribution: "Natural Earth, GeoNames" },
    divisions: { type: "geojson", data: line(emptyLine) },
    borders: { type: "geojson", data: line(world.borders) },
    disputed: { type: "geojson", data: line(emptyLine) },
    countries: { type: "geojson", data: collect(countries.flatMap(({ name, shape }) => labelOf(name, shape))) },
    towns: { type: "geojson", data: collect([]) },
  };
};

const groundLayers = (colours: Colours): StyleSpecification["layers"] => [
  { id: "sea", type: "background", paint: { "background-color": colours.sea } },
  { id: "land", type: "fill", source: "land", paint: { "fill-color": colours.land } },
  {
    id: "divisions",
    type: "line",
    source: "divisions",
    minzoom: 3.5,
    paint: { "line-color": colours.division, "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.5, 8, 1.2] },
  },
  {
    id: "borders",
    type: "line",
    source: "borders",
    paint: { "line-color": colours.border, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 8, 1.6] },
  },
  {
    id: "disputed",
    type: "line",
    source: "disputed",
    paint: {
      "line-color": colours.border,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.8, 8, 1.8],
      "line-dasharray": [3, 2],
    },
  },
];

const townAnchors: (string | [number, number])[] = [
  "top",
  [0, 0.25],
  "bottom",
  [0, -0.25],
  "left",
  [0.5, 0],
  "right",
  [-0.5, 0],
  "top",
  [0, 1.1],
  "bottom",
  [0, -1.1],
  "top",
  [0, 2.2],
  "bottom",
  [0, -2.2],
];

const nameLayers = (colours: Colours): StyleSpecification["layers"] => [
  {
    id: "country-names",
    type: "symbol",
    source: "countries",
    minzoom: 2.2,
    maxzoom: 9,
    layout: {
      "text-field": ["get", "name"],
      "text-size": ["interpolate", ["linear"], ["zoom"], 2, 10, 5, 13, 8, 16],
      "text-max-width": 7,
      "text-letter-spacing": 0.06,
      "symbol-sort-key": ["-", 0, ["get", "area"]],
    },
    paint: {
      "text-color": colours.label,
      "text-halo-color": colours.halo,
      "text-halo-width": 1.2,
      "text-opacity": 0.85,
    },
  },
  {
    id: "towns",
    type: "symbol",
    source: "towns",
    minzoom: 5,
    layout: {
      "text-field": ["get", "name"],
      "text-size": ["interpolate", ["linear"], ["ln", ["+", 1, ["get", "population"]]], 8, 10.5, 14, 14],
      // Below the town where there is room, else beside it, else beyond the events that stand on it.
      "text-variable-anchor-offset": townAnchors,
      "text-justify": "auto",
      "text-max-width": 8,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": colours.town, "text-halo-color": colours.halo, "text-halo-width": 1.3 },
  },
];

/** A style without tiles, sprites or glyph server: nothing is asked of another host. */
export const styleOf = (world: CoarseWorld, colours: Colours): StyleSpecification => ({
  version: 8,
  sources: sourcesOf(world),
  layers: [...groundLayers(colours), ...nameLayers(colours)],
});

/** Puts the detailed borders in place of the coarse ones. */
export const refine = (map: MapLibreMap, detail: Detail): void => {
  const show = (source: string, data: FeatureCollection | ReturnType<typeof line> | MultiPolygon | Polygon) =>
    map.getSource<GeoJSONSource>(source)?.setData(data);
  show("land", detail.land);
  show("borders", line(detail.borders));
  show("disputed", line(detail.disputed));
  show("divisions", line(detail.divisions));
  show("countries", detail.labels);
};
