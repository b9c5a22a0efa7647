import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

const source = "events";

const layers: readonly LayerSpecification[] = [
  {
    id: "clusters",
    type: "circle",
    source,
    filter: ["has", "point_count"],
    paint: {
      "circle-color": "#14324a",
      "circle-opacity": 0.86,
      "circle-stroke-color": "#ffb454",
      "circle-stroke-width": 2,
      "circle-radius": ["interpolate", ["linear"], ["get", "point_count"], 2, 13, 50, 22, 1000, 34],
    },
  },
  {
    id: "cluster-counts",
    type: "symbol",
    source,
    filter: ["has", "point_count"],
    layout: { "text-field": ["get", "point_count_abbreviated"], "text-size": 12 },
    paint: { "text-color": "#ffffff" },
  },
  {
    id: "events",
    type: "circle",
    source,
    filter: ["!", ["has", "point_count"]],
    paint: {
      "circle-color": ["get", "colour"],
      "circle-radius": ["get", "radius"],
      "circle-opacity": 0.85,
      "circle-stroke-color": "#ffffff",
      "circle-stroke-width": 1.4,
    },
  },
  {
    id: "chosen",
    type: "circle",
    source,
    filter: ["==", ["get", "id"], ""],
    paint: {
      "circle-color": "rgba(0,0,0,0)",
      "circle-radius": ["+", 6, ["get", "radius"]],
      "circle-stroke-color": "#ff8a00",
      "circle-stroke-width": 3,
    },
  },
];

/** Puts the events on the map, once; later calls only exchange the data. */
export const showEvents = (map: MapLibreMap, points: FeatureCollection): void => {
  const known = map.getSource<GeoJSONSource>(source);
  if (known) {
    known.setData(points);
    return;
  }
  map.addSource(source, { type: "geojson", data: points, cluster: true, clusterRadius: 34, clusterMaxZoom: 9 });
  for (const layer of layers) map.addLayer(layer);
};

export const markChosen = (map: MapLibreMap, id: string | undefined): void => {
  if (map.getLayer("chosen")) map.setFilter("chosen", ["==", ["get", "id"], id ?? ""]);
};

/** Calls `choose` when an event is clicked, and opens a cluster that is clicked. */
export const onChoose = (map: MapLibreMap, choose: (id: string) => void): void => {
  map.on("click", "events", ({ features }) => {
    const id = features?.[0]?.properties.id;
    if (typeof id === "string") choose(id);
  });
  map.on("click", "clusters", async ({ features }) => {
    const found = features?.[0];
    const points = map.getSource<GeoJSONSource>(source);
    if (!found || !points || found.geometry.type !== "Point") return;
    const zoom = await points.getClusterExpansionZoom(Number(found.properties.cluster_id));
    const [lon = 0, lat = 0] = found.geometry.coordinates;
    map.easeTo({ center: [lon, lat], zoom });
  });
  for (const layer of ["events", "clusters"]) {
    map.on("mouseenter", layer, () => {
      map.getCanvas().style.cursor = "pointer";
    });
    map.on("mouseleave", layer, () => {
      map.getCanvas().style.cursor = "";
    });
  }
};
