import type { Feature, FeatureCollection, Point } from "geojson";
import type { SituationEvent } from "../../core/record/event.ts";
import { colourOf, harmOf } from "../event/event-labels.ts";

export interface PointProperties {
  readonly id: string;
  readonly colour: string;
  /** Radius in pixels before clustering. */
  readonly radius: number;
}

/** A province or a country is an area: it is never drawn as a point. */
const isPoint = (precision: string): boolean => precision === "site" || precision === "town";

/** Metres a step of the spiral that fans out events at one and the same coordinates. */
const step = 220;

/** Events that are known to a town or closer, as points. Events at the same coordinates are fanned out along a spiral. */
export const pointsOf = (events: readonly SituationEvent[]): FeatureCollection<Point, PointProperties> => {
  const seen = new Map<string, number>();
  const features = events.flatMap((event): Feature<Point, PointProperties>[] => {
    const { place } = event;
    if (!place || place.lat === null || place.lon === null || !isPoint(place.precision)) return [];
    const key = `${place.lat.toFixed(4)} ${place.lon.toFixed(4)}`;
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    const angle = rank * 2.399963;
    const metres = step * Math.sqrt(rank);
    const lat = place.lat + (metres * Math.sin(angle)) / 111_320;
    const lon =
      place.lon + (metres * Math.cos(angle)) / (111_320 * Math.max(0.1, Math.cos((place.lat * Math.PI) / 180)));
    const properties = {
      id: event.id,
      colour: colourOf[event.type],
      radius: 5 + Math.min(14, 2.2 * Math.log2(1 + harmOf(event))),
    };
    return [{ type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties }];
  });
  return { type: "FeatureCollection", features };
};

/** Events that the map cannot show as a point, for the list beside it. */
export const withoutPoint = (events: readonly SituationEvent[]): readonly SituationEvent[] =>
  events.filter(({ place }) => !place || place.lat === null || !isPoint(place.precision));
