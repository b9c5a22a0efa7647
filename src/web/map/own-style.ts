import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { dark } from "./base-style.ts";

type Colours = typeof dark;

/** A name that a schema of vector tiles gives to a layer, and how it is drawn. Protomaps' and OpenMapTiles' names. */
const fills: readonly (readonly [string, keyof Colours])[] = [
  ["earth", "land"],
  ["water", "sea"],
];
const lines: readonly (readonly [string, keyof Colours, number])[] = [
  ["roads", "division", 0.8],
  ["transportation", "division", 0.8],
  ["boundaries", "border", 1.2],
  ["boundary", "border", 1.2],
];
const names: readonly string[] = ["places", "place"];

const vectorLayers = (known: ReadonlySet<string>, colours: Colours): readonly LayerSpecification[] => [
  ...fills.flatMap(([name, colour]): LayerSpecification[] =>
    known.has(name)
      ? [
          {
            id: `own-${name}`,
            type: "fill",
            source: "own",
            "source-layer": name,
            paint: { "fill-color": colours[colour] },
          },
        ]
      : [],
  ),
  ...lines.flatMap(([name, colour, width]): LayerSpecification[] =>
    known.has(name)
      ? [
          {
            id: `own-${name}`,
            type: "line",
            source: "own",
            "source-layer": name,
            paint: { "line-color": colours[colour], "line-width": width },
          },
        ]
      : [],
  ),
  ...names.flatMap((name): LayerSpecification[] =>
    known.has(name)
      ? [
          {
            id: `own-${name}`,
            type: "symbol",
            source: "own",
            "source-layer": name,
            layout: { "text-field": ["coalesce", ["get", "name:en"], ["get", "name"]], "text-size": 12 },
            paint: { "text-color": colours.town, "text-halo-color": colours.halo, "text-halo-width": 1.2 },
          },
        ]
      : [],
  ),
];

/** A style over vector tiles whose layers bear names of a usual schema. */
export const vectorStyle = (url: string, known: readonly string[], colours: Colours): StyleSpecification => ({
  version: 8,
  sources: { own: { type: "vector", url } },
  layers: [
    {
      id: "ground",
      type: "background",
      paint: { "background-color": known.includes("earth") ? colours.sea : colours.land },
    },
    ...vectorLayers(new Set(known), colours),
  ],
});

/** A style over raster tiles: an archive, or a template with {z}, {x} and {y}. */
export const rasterStyle = (source: { readonly url: string } | { readonly tiles: string[] }): StyleSpecification => ({
  version: 8,
  sources: { own: { type: "raster", tileSize: 256, ...source } },
  layers: [{ id: "own", type: "raster", source: "own" }],
});
