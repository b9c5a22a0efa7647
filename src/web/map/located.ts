import type { EventBrief } from "../../core/record/brief.ts";

/** Events that are known to a town or closer, in Web Mercator coordinates from 0 to 1, x eastwards and y southwards. */
export interface Located {
  readonly events: readonly EventBrief[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export const mercatorX = (lon: number): number => (lon + 180) / 360;

export const mercatorY = (lat: number): number => {
  const sine = Math.sin((Math.min(85, Math.max(-85, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

export const longitude = (x: number): number => x * 360 - 180;
export const latitude = (y: number): number => (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;

/** A district, a province or a country is an area: it is never drawn as a point. */
export const isPoint = ({ place }: EventBrief): boolean =>
  place !== null &&
  place.lat !== null &&
  place.lon !== null &&
  (place.precision === "site" || place.precision === "town");

export const isArea = ({ place }: EventBrief): boolean =>
  place !== null &&
  place.lat !== null &&
  place.lon !== null &&
  (place.precision === "district" || place.precision === "province");

/** Events that the map shows neither as a point nor as an area, for the list beside it. */
export const offMap = (events: readonly EventBrief[]): readonly EventBrief[] =>
  events.filter((event) => !isPoint(event) && !isArea(event));

export const locate = (events: readonly EventBrief[]): Located => {
  const shown = events.filter(isPoint);
  const [xs, ys] = [new Float64Array(shown.length), new Float64Array(shown.length)];
  for (const [at, { place }] of shown.entries()) {
    xs[at] = mercatorX(place?.lon ?? 0);
    ys[at] = mercatorY(place?.lat ?? 0);
  }
  return { events: shown, xs, ys };
};
