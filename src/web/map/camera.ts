import type { LngLatBounds, Map as MapLibreMap } from "maplibre-gl";
import { type Extent, worldPixels } from "./cluster-events.ts";
import { type Located, latitude, longitude, mercatorX, mercatorY } from "./located.ts";

/** "42.89,20.87,8.5": latitude, longitude and zoom, as they stand in the address. */
export const cameraOf = (map: MapLibreMap): string => {
  const { lat, lng } = map.getCenter().wrap();
  return [lat.toFixed(4), lng.toFixed(4), map.getZoom().toFixed(2)].join(",");
};

export interface Camera {
  /** Longitude, latitude. */
  readonly center: [number, number];
  readonly zoom: number;
}

export const readCamera = (text: string | undefined): Camera | null => {
  const parts = (text ?? "").split(",").map(Number);
  const [lat = Number.NaN, lon = Number.NaN, zoom = Number.NaN] = parts;
  const good = parts.length === 3 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 22;
  return good ? { center: [lon, lat], zoom } : null;
};

const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** What the map shows, as "west,south,east,north". */
export const boxOf = (map: MapLibreMap): string => {
  const bounds = map.getBounds();
  const whole = bounds.getEast() - bounds.getWest() >= 360;
  const [west, east] = whole ? [-180, 180] : [wrap(bounds.getWest()), wrap(bounds.getEast())];
  const sides = [west, Math.max(-90, bounds.getSouth()), east, Math.min(90, bounds.getNorth())];
  return sides.map((side) => side.toFixed(3)).join(",");
};

const margin = 0.15;

/** The part of the world in sight and a little around it. */
export const extentOf = (bounds: LngLatBounds): Extent => {
  const [west, east] = [mercatorX(bounds.getWest()), mercatorX(bounds.getEast())];
  const [north, south] = [mercatorY(bounds.getNorth()), mercatorY(bounds.getSouth())];
  const [wide, high] = [(east - west) * margin, (south - north) * margin];
  if (east - west >= 1) return { west: 0, east: 1, north: north - high, south: south + high };
  // One world's width to either side is looked at, so the window is brought near it.
  const turns = Math.floor(west);
  return { west: west - turns - wide, east: east - turns + wide, north: north - high, south: south + high };
};

/** The part of the sorted values that holds eight in ten: a few events far away must not make the rest a dot. */
const middle = (values: Float64Array): readonly [number, number] => {
  const sorted = Float64Array.from(values).sort();
  const cut = Math.floor(sorted.length / 10);
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
};

/** Pixels at the left that the legend may cover. */
const legendRoom = 250;
const closest = 9;

/** The camera that shows most of the events in a map of that many pixels; null where there is none to show. */
export const fitCamera = ({ xs, ys }: Located, width: number, height: number): Camera | null => {
  if (!xs.length || !width || !height) return null;
  const left = width < 3 * legendRoom ? 60 : legendRoom;
  const [west, east] = middle(xs);
  const [north, south] = middle(ys);
  const [wide, high] = [Math.max(80, width - left - 60), Math.max(80, height - 110)];
  const fits = (pixels: number, span: number): number => Math.log2(pixels / (worldPixels * Math.max(span, 1e-9)));
  const zoom = Math.max(0.5, Math.min(closest, fits(wide, east - west), fits(high, south - north)));
  const shift = (left - 60) / 2 / (worldPixels * 2 ** zoom);
  return { center: [longitude((west + east) / 2 - shift), latitude((north + south) / 2)], zoom };
};
