import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import type { EventBrief } from "../../core/record/brief.ts";
import { isArea } from "./located.ts";

/** Finds the first-level division at a point, where the bundled borders know one. */
export type ProvinceAt = (lon: number, lat: number) => Feature<Polygon | MultiPolygon, { name: string }> | null;

export interface AreaProperties {
  readonly place: string;
  readonly count: number;
  /** The only event of the area, else empty. */
  readonly id: string;
}

export interface Areas {
  readonly shapes: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  readonly labels: FeatureCollection<Point, AreaProperties>;
}

/** Kilometres around the middle of an area whose borders are not among the bundled ones, or have not come yet. */
const usualReach = { province: 40, district: 12 };
const corners = 48;

const circle = (lon: number, lat: number, reach: number): Polygon => {
  const ring = Array.from({ length: corners + 1 }, (_, at): Position => {
    const angle = (2 * Math.PI * at) / corners;
    const north = (reach * Math.sin(angle)) / 111.32;
    const east = (reach * Math.cos(angle)) / (111.32 * Math.max(0.05, Math.cos((lat * Math.PI) / 180)));
    return [lon + east, lat + north];
  });
  return { type: "Polygon", coordinates: [ring] };
};

const fold = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const shapeOf = (place: NonNullable<EventBrief["place"]>, provinceAt: ProvinceAt | null): Polygon | MultiPolygon => {
  const [lon, lat] = [place.lon ?? 0, place.lat ?? 0];
  const province = provinceAt?.(lon, lat);
  // In some countries the first level is what the gazetteer calls a district.
  const fits = province && (place.precision === "province" || fold(province.properties.name) === fold(place.name));
  return fits
    ? province.geometry
    : circle(lon, lat, usualReach[place.precision === "province" ? "province" : "district"]);
};

/** Events that are known to a district or a province, as areas: one shape a place, with the count of its events. */
export const areasOf = (events: readonly EventBrief[], provinceAt: ProvinceAt | null): Areas => {
  const groups = new Map<string, EventBrief[]>();
  for (const event of events) {
    if (!isArea(event)) continue;
    const key = `${event.place?.name} ${event.place?.lat} ${event.place?.lon}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const shapes: Feature<Polygon | MultiPolygon, AreaProperties>[] = [];
  const labels: Feature<Point, AreaProperties>[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first?.place) continue;
    const { name, lat, lon } = first.place;
    const properties = { place: name, count: group.length, id: group.length === 1 ? first.id : "" };
    shapes.push({ type: "Feature", geometry: shapeOf(first.place, provinceAt), properties });
    labels.push({ type: "Feature", geometry: { type: "Point", coordinates: [lon ?? 0, lat ?? 0] }, properties });
  }
  return {
    shapes: { type: "FeatureCollection", features: shapes },
    labels: { type: "FeatureCollection", features: labels },
  };
};
