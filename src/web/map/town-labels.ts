import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { fetchPlaces, type PlaceLabel } from "../api/picture-client.ts";

/** From this zoom on towns of the gazetteer are named. */
const fromZoom = 5;
/** More than fit, since names that overlap are left out. */
const most = 120;

const pointsOf = (labels: readonly PlaceLabel[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: labels.map(({ name, lat, lon, population }, rank) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties: { name, population, rank },
  })),
});

const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

const boxOf = (map: MapLibreMap): string => {
  const bounds = map.getBounds();
  const sides = [wrap(bounds.getWest()), bounds.getSouth(), wrap(bounds.getEast()), bounds.getNorth()];
  return sides.map((side) => side.toFixed(2)).join(",");
};

/** Names the towns in sight whenever the map comes to rest. Gives a function that ends it. */
export const nameTowns = (map: MapLibreMap): (() => void) => {
  let control = new AbortController();
  const refresh = (): void => {
    control.abort();
    control = new AbortController();
    const { signal } = control;
    if (map.getZoom() < fromZoom) return;
    fetchPlaces(boxOf(map), most, signal).then(
      (labels) => {
        if (!signal.aborted) map.getSource<GeoJSONSource>("towns")?.setData(pointsOf(labels));
      },
      // Without names the map is poorer, not wrong.
      () => undefined,
    );
  };
  map.on("moveend", refresh);
  refresh();
  return () => {
    control.abort();
    map.off("moveend", refresh);
  };
};
