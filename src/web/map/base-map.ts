import type { FeatureCollection, MultiLineString } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { labelsOf } from "./country-labels.ts";

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/**
 * Neighbours (and breakaway parts) whose common border at least one of them, or a large part of the world's states,
 * does not accept. Drawn dashed. Names as in the atlas (Natural Earth).
 */
const disputed: readonly (readonly [string, string])[] = [
  ["Kosovo", "Serbia"],
  ["Somaliland", "Somalia"],
  ["N. Cyprus", "Cyprus"],
  ["W. Sahara", "Morocco"],
  ["Palestine", "Israel"],
  ["India", "Pakistan"],
  ["India", "China"],
  ["Russia", "Ukraine"],
  ["Syria", "Israel"],
  ["Sudan", "S. Sudan"],
];

export interface BaseMap {
  readonly countries: FeatureCollection;
  readonly borders: MultiLineString;
  readonly disputedBorders: MultiLineString;
}

/** Reads the bundled atlas (TopoJSON, world-atlas 1:50m). */
export const readBaseMap = (world: World): BaseMap => {
  const pairs = new Set(disputed.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
  const isDisputed = (a: { properties?: { name: string } }, b: { properties?: { name: string } }): boolean =>
    pairs.has(`${a.properties?.name}|${b.properties?.name}`);
  const { countries } = world.objects;
  const found = feature(world, countries);
  return {
    countries: { type: "FeatureCollection", features: found.features },
    borders: mesh(world, countries, (a, b) => a !== b && !isDisputed(a as never, b as never)),
    disputedBorders: mesh(world, countries, (a, b) => a !== b && isDisputed(a as never, b as never)),
  };
};

interface Colours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly label: string;
  readonly halo: string;
}
export const light: Colours = { sea: "#dbe7ee", land: "#f7f5ef", border: "#a9a498", label: "#4d4a44", halo: "#f7f5ef" };
export const dark: Colours = { sea: "#101a22", land: "#23303a", border: "#51616d", label: "#b9c4cc", halo: "#182129" };

/** A style without tiles, sprites or glyph server: nothing is asked of another host. */
export const styleOf = ({ countries, borders, disputedBorders }: BaseMap, colours: Colours): StyleSpecification => ({
  version: 8,
  sources: {
    countries: { type: "geojson", data: countries, attribution: "Natural Earth" },
    labels: { type: "geojson", data: labelsOf(countries) },
    borders: { type: "geojson", data: { type: "Feature", properties: {}, geometry: borders } },
    disputed: { type: "geojson", data: { type: "Feature", properties: {}, geometry: disputedBorders } },
  },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
    { id: "land", type: "fill", source: "countries", paint: { "fill-color": colours.land } },
    { id: "borders", type: "line", source: "borders", paint: { "line-color": colours.border, "line-width": 0.8 } },
    {
      id: "disputed",
      type: "line",
      source: "disputed",
      paint: { "line-color": colours.border, "line-width": 1.2, "line-dasharray": [3, 2] },
    },
    {
      id: "country-names",
      type: "symbol",
      source: "labels",
      minzoom: 2.2,
      layout: {
        "text-field": ["get", "name"],
        "text-size": 11,
        "text-max-width": 7,
        "text-letter-spacing": 0.05,
        "symbol-sort-key": ["-", 0, ["get", "area"]],
      },
      paint: {
        "text-color": colours.label,
        "text-halo-color": colours.halo,
        "text-halo-width": 1.2,
        "text-opacity": 0.8,
      },
    },
  ],
});
