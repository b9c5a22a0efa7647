import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { Areas } from "./event-areas.ts";
import type { Drawn } from "./event-features.ts";
import { addHatch } from "./hatch.ts";

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };
const areaColour = "#b3541e";
const chosenColour = "#ff8a00";

const areaLayers: readonly LayerSpecification[] = [
  { id: "areas", type: "fill", source: "areas", paint: { "fill-pattern": "hatch", "fill-opacity": 0.55 } },
  {
    id: "area-edges",
    type: "line",
    source: "areas",
    paint: { "line-color": areaColour, "line-width": 1.2, "line-opacity": 0.8 },
  },
  {
    id: "area-counts",
    type: "symbol",
    source: "area-labels",
    layout: { "text-field": ["to-string", ["get", "count"]], "text-size": 13, "text-allow-overlap": true },
    paint: { "text-color": "#ffffff", "text-halo-color": areaColour, "text-halo-width": 2.4 },
  },
];

/** Pixels of an empty picture that keeps the names of towns from under the circles: circles themselves hide nothing. */
const roomPixels = 20;

const pointLayers: readonly LayerSpecification[] = [
  {
    id: "event-room",
    type: "symbol",
    source: "events",
    filter: ["!", ["get", "fanned"]],
    layout: {
      "icon-image": "room",
      "icon-size": ["/", ["*", 2, ["get", "radius"]], roomPixels],
      "icon-allow-overlap": true,
      "icon-padding": 1,
    },
  },
  { id: "legs", type: "line", source: "legs", paint: { "line-color": "#6b7780", "line-width": 1 } },
  {
    id: "clusters",
    type: "circle",
    source: "events",
    filter: ["==", ["get", "kind"], "cluster"],
    paint: {
      "circle-color": "#14324a",
      "circle-opacity": 0.9,
      "circle-stroke-color": ["get", "colour"],
      "circle-stroke-width": 3,
      "circle-radius": ["get", "radius"],
    },
  },
  {
    id: "cluster-counts",
    type: "symbol",
    source: "events",
    filter: ["==", ["get", "kind"], "cluster"],
    layout: {
      "text-field": ["get", "label"],
      "text-size": 12,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": "#ffffff" },
  },
  {
    id: "events",
    type: "circle",
    source: "events",
    filter: ["==", ["get", "kind"], "event"],
    paint: {
      "circle-color": ["get", "colour"],
      "circle-radius": ["get", "radius"],
      "circle-opacity": 0.9,
      "circle-stroke-color": "#ffffff",
      "circle-stroke-width": 1.4,
    },
  },
  {
    id: "chosen",
    type: "circle",
    source: "events",
    filter: ["get", "chosen"],
    paint: {
      "circle-color": "rgba(0,0,0,0)",
      "circle-radius": ["+", 6, ["get", "radius"]],
      "circle-stroke-color": chosenColour,
      "circle-stroke-width": 3,
    },
  },
];

/** Adds the empty sources and the layers of events, above the base map. */
export const addEventLayers = (map: MapLibreMap): void => {
  addHatch(map, areaColour);
  map.addImage("room", {
    width: roomPixels,
    height: roomPixels,
    data: new Uint8Array(4 * roomPixels * roomPixels),
  });
  for (const source of ["areas", "area-labels", "legs", "events"])
    map.addSource(source, { type: "geojson", data: nothing });
  for (const layer of [...areaLayers, ...pointLayers]) map.addLayer(layer);
};

export const showEvents = (map: MapLibreMap, { points, legs }: Drawn): void => {
  map.getSource<GeoJSONSource>("events")?.setData(points);
  map.getSource<GeoJSONSource>("legs")?.setData(legs);
};

export const showAreas = (map: MapLibreMap, { shapes, labels }: Areas): void => {
  map.getSource<GeoJSONSource>("areas")?.setData(shapes);
  map.getSource<GeoJSONSource>("area-labels")?.setData(labels);
};

/** What a press on the map means. */
export interface Presses {
  readonly onEvent: (id: string) => void;
  readonly onCluster: (cluster: number) => void;
  readonly onArea: (place: string, id: string) => void;
  readonly onGround: () => void;
}

const pressable = ["events", "clusters", "areas"];

/** The topmost thing under the pointer counts. */
export const listenToPresses = (map: MapLibreMap, { onEvent, onCluster, onArea, onGround }: Presses): void => {
  map.on("click", ({ point }) => {
    const [found] = map.queryRenderedFeatures(point, { layers: pressable });
    const { id, cluster, place } = found?.properties ?? {};
    if (!found) onGround();
    else if (found.layer.id === "areas") onArea(String(place), String(id));
    else if (found.layer.id === "clusters") onCluster(Number(cluster));
    else onEvent(String(id));
  });
  for (const layer of pressable) {
    map.on("mouseenter", layer, () => {
      map.getCanvas().style.cursor = "pointer";
    });
    map.on("mouseleave", layer, () => {
      map.getCanvas().style.cursor = "";
    });
  }
};
