import { expect, it } from "vitest";
import type { SituationEvent } from "../../src/core/record/event.ts";
import { pointsOf, withoutPoint } from "../../src/web/map/event-points.ts";
import { anEvent } from "./an-event.ts";

const place = { name: "Hama", country: "SYR", lat: 35.13, lon: 36.75, precision: "town" } as const;
const event = (id: string, change: Partial<SituationEvent> = {}): SituationEvent => anEvent(id, { place, ...change });

it("never draws a province or a country as a point, and lists it instead", () => {
  const events = [event("a"), event("b", { place: { ...place, precision: "province" } }), event("c", { place: null })];
  expect(pointsOf(events).features.map(({ properties }) => properties.id)).toEqual(["a"]);
  expect(withoutPoint(events).map(({ id }) => id)).toEqual(["b", "c"]);
});
it("fans out events at the same coordinates, within a few kilometres", () => {
  const points = pointsOf(Array.from({ length: 30 }, (_, at) => event(String(at)))).features.map(
    ({ geometry }) => geometry.coordinates,
  );
  expect(new Set(points.map(String)).size).toBe(30);
  for (const [lon = 0, lat = 0] of points) expect(Math.hypot(lon - place.lon, lat - place.lat)).toBeLessThan(0.05);
});
it("draws a greater toll larger", () => {
  const side = { name: "x", country: null, sectors: [] };
  const toll = {
    measure: "killed",
    side,
    min: 20,
    best: 20,
    max: 20,
    disputed: false,
    part: false,
    rule: "",
    voices: [],
  } as const;
  const [small, large] = pointsOf([event("a"), event("b", { tolls: [{ ...toll, voices: [] }] })]).features;
  expect(large?.properties.radius).toBeGreaterThan(small?.properties.radius ?? Number.POSITIVE_INFINITY);
});
