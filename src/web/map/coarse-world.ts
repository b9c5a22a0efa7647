import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import worldUrl from "world-atlas/countries-110m.json?url";

/** The coarse atlas (TopoJSON, world-atlas 1:110m) that stands at once, until the detailed one is read. */
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface CoarseWorld {
  readonly countries: readonly { readonly name: string; readonly shape: MultiPolygon }[];
  readonly borders: MultiLineString;
}

/** A ring over the 180th meridian goes on eastwards past 180 degrees, so that no band is drawn around the world. */
const unwrap = (ring: readonly Position[]): Position[] => {
  const lons = ring.map(([lon = 0]) => lon);
  const crosses = Math.max(...lons) - Math.min(...lons) > 180;
  return ring.map(([lon = 0, lat = 0]) => [crosses && lon < 0 ? lon + 360 : lon, lat]);
};

/** Antarctica, whose ring runs along the edge of the map, is left out. */
const countriesOf = (world: World): CoarseWorld["countries"] =>
  feature(world, world.objects.countries).features.flatMap(({ geometry, properties: { name } }) => {
    if (name === "Antarctica" || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) return [];
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return [{ name, shape: { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map(unwrap)) } }];
  });

const read = async (): Promise<CoarseWorld> => {
  const world: World = await (await fetch(worldUrl)).json();
  return { countries: countriesOf(world), borders: mesh(world, world.objects.countries, (a, b) => a !== b) };
};

let reading: Promise<CoarseWorld> | undefined;

/** Reads the coarse atlas, once. A failure is forgotten, so that the next one who asks tries again. */
export const readCoarseWorld = (): Promise<CoarseWorld> => {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
};
