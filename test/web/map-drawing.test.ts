import fc from "fast-check";
import { expect, it } from "vitest";
import type { EventBrief } from "../../src/core/record/brief.ts";
import { clusterEvents } from "../../src/web/map/cluster-events.ts";
import { isDisputed } from "../../src/web/map/disputed-borders.ts";
import { areasOf } from "../../src/web/map/event-areas.ts";
import { drawEvents } from "../../src/web/map/event-features.ts";
import { fanOffsets } from "../../src/web/map/fan-out.ts";
import { latitude, locate, longitude, mercatorX, mercatorY, offMap } from "../../src/web/map/located.ts";
import { aBrief } from "./a-brief.ts";

const world = { west: 0, east: 1, north: 0, south: 1 };
const at = (lat: number, lon: number, precision: "town" | "district" | "province" | "country" = "town") =>
  ({ name: "Hama", country: "SYR", lat, lon, precision }) as const;
const hama = at(35.13, 36.75);
const event = (id: string, change: Partial<EventBrief> = {}): EventBrief => aBrief(id, { place: hama, ...change });

it("gives coordinates back from Web Mercator", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -84, max: 84, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (lat, lon) => {
        expect(latitude(mercatorY(lat))).toBeCloseTo(lat, 6);
        expect(longitude(mercatorX(lon))).toBeCloseTo(lon, 6);
      },
    ),
  );
});
it("draws towns as points, provinces as areas, and leaves countries to the list", () => {
  const events = [
    event("town"),
    event("province", { place: at(35.1, 36.7, "province") }),
    event("country", { place: at(35, 38, "country") }),
    event("nowhere", { place: null }),
  ];
  expect(locate(events).events.map(({ id }) => id)).toEqual(["town"]);
  expect(areasOf(events, null).shapes.features.map(({ properties }) => properties.id)).toEqual(["province"]);
  expect(offMap(events).map(({ id }) => id)).toEqual(["country", "nowhere"]);
});
it("clusters every event exactly once, whatever the zoom", () => {
  const place = fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lon: fc.double({ min: -180, max: 179, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), fc.double({ min: 0, max: 16, noNaN: true }), (places, zoom) => {
      const located = locate(places.map(({ lat, lon }, index) => event(String(index), { place: at(lat, lon) })));
      const members = clusterEvents(located, zoom, world).flatMap((cluster) => cluster.members);
      expect([...members].sort((a, b) => a - b)).toEqual(places.map((_, index) => index));
    }),
  );
});
it("counts what stands close, and parts it again closer by", () => {
  const located = locate([event("a"), event("b", { place: at(35.2, 36.8) })]);
  expect(clusterEvents(located, 4, world)).toHaveLength(1);
  expect(clusterEvents(located, 13, world)).toHaveLength(2);
});
it("fans out events at one spot when it is near or when it was pressed, with a line to the spot from each", () => {
  const located = locate(Array.from({ length: 7 }, (_, index) => event(String(index))));
  const look = { extent: world, chosen: undefined };
  const far = drawEvents(located, { ...look, zoom: 6, fanned: undefined });
  expect(far.points.features.map(({ properties }) => properties.label)).toEqual(["7"]);
  for (const drawn of [
    drawEvents(located, { ...look, zoom: 12, fanned: undefined }),
    drawEvents(located, { ...look, zoom: 6, fanned: "3" }),
  ]) {
    expect(new Set(drawn.points.features.map(({ geometry }) => String(geometry.coordinates))).size).toBe(7);
    expect(drawn.legs.features).toHaveLength(7);
  }
});
it("keeps fanned events apart by more than their size", () => {
  for (const count of [2, 5, 9, 10, 30, 60]) {
    const spots = fanOffsets(count);
    for (const [index, [x, y]] of spots.entries())
      for (const [otherX, otherY] of spots.slice(index + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(14);
  }
});
it("draws a greater toll larger, and marks the chosen event in its cluster", () => {
  const located = locate([
    event("a"),
    event("b", { killed: 20, place: at(10, 10) }),
    event("c", { place: at(10.001, 10) }),
  ]);
  const look = { zoom: 3, extent: world, fanned: undefined };
  const near = drawEvents(located, { ...look, zoom: 15, chosen: undefined }).points.features;
  const radius = (id: string) => near.find(({ properties }) => properties.id === id)?.properties.radius ?? 0;
  expect(radius("b")).toBeGreaterThan(radius("a"));
  const chosen = drawEvents(located, { ...look, chosen: "c" }).points.features.filter(
    ({ properties }) => properties.chosen,
  );
  expect(chosen.map(({ properties }) => properties.label)).toEqual(["2"]);
});
it("takes a division's own shape where its borders are known, else a circle around its middle", () => {
  const shape = {
    type: "Polygon",
    coordinates: [
      [
        [36, 34],
        [38, 34],
        [38, 36],
        [36, 34],
      ],
    ],
  } satisfies GeoJSON.Polygon;
  const find = () => ({ type: "Feature", geometry: shape, properties: { name: "Ḥamāh" } }) as const;
  const shapesOf = (name: string, precision: "district" | "province") =>
    areasOf([event("x", { place: { ...at(35, 37, precision), name } })], find).shapes.features[0]?.geometry;
  expect(shapesOf("Anything", "province")).toEqual(shape);
  expect(shapesOf("Hamah", "district")).toEqual(shape);
  expect(shapesOf("Salamiyah", "district")).not.toEqual(shape);
  const heightOf = (precision: "district" | "province"): number => {
    const drawn = areasOf([event("x", { place: at(35, 37, precision) })], null).shapes.features[0]?.geometry;
    const corners = drawn?.type === "Polygon" ? (drawn.coordinates[0] ?? []) : [];
    return Math.max(...corners.map(([, lat = 0]) => lat)) - 35;
  };
  expect(heightOf("province")).toBeGreaterThan(3 * heightOf("district"));
});
it("dashes a border that is not accepted, from either side, and no other", () => {
  const of = (country: string, name = "") => ({ country, name });
  expect(isDisputed(of("SRB"), of("KOS"))).toBe(true);
  expect(isDisputed(of("UKR", "Kherson"), of("RUS", "Crimea"))).toBe(true);
  expect(isDisputed(of("UKR", "Sumy"), of("RUS", "Kursk"))).toBe(false);
  expect(isDisputed(of("SRB"), of("HUN"))).toBe(false);
});
