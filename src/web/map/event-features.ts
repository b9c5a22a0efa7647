import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { EventBrief } from "../../core/record/brief.ts";
import { colourOf, colourOfQuad, harmOf } from "../event/event-labels.ts";
import { type Cluster, clusterEvents, clusterRadius, type Extent } from "./cluster-events.ts";
import { fanOut, fansByItself, fanZoom } from "./fan-out.ts";
import { type Located, latitude, longitude } from "./located.ts";

export interface PointProperties {
  readonly kind: "event" | "cluster";
  /** Of an event; empty for a cluster. */
  readonly id: string;
  /** Position of a cluster in `clusters`, -1 for an event. */
  readonly cluster: number;
  readonly colour: string;
  readonly radius: number;
  readonly label: string;
  readonly chosen: boolean;
  /** True where it stands beside its spot, so that the name of the spot may stand among the others. */
  readonly fanned: boolean;
}

export interface Drawn {
  readonly points: FeatureCollection<Point, PointProperties>;
  /** Lines from a spot to the events that were fanned out from it. */
  readonly legs: FeatureCollection<LineString>;
  readonly clusters: readonly Cluster[];
}

export const radiusOf = (harm: number): number => 5 + Math.min(14, 2.2 * Math.log2(1 + harm));

const shortCount = (count: number): string =>
  count < 1000 ? String(count) : count < 10_000 ? `${(count / 1000).toFixed(1)}k` : `${Math.round(count / 1000)}k`;

/** The class of deed that most events of a cluster belong to; of two equal ones the graver. */
const leadingColour = (members: readonly number[], events: readonly EventBrief[]): string => {
  const counts = [0, 0, 0, 0, 0];
  for (const member of members) {
    const quad = events[member]?.quad ?? 1;
    counts[quad] = (counts[quad] ?? 0) + 1;
  }
  return colourOfQuad(counts.lastIndexOf(Math.max(...counts)));
};

const pointAt = (x: number, y: number, properties: PointProperties): Feature<Point, PointProperties> => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [longitude(x), latitude(y)] },
  properties,
});

const leg = (from: { x: number; y: number }, to: { x: number; y: number }): Feature<LineString> => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "LineString",
    coordinates: [from, to].map(({ x, y }) => [longitude(x), latitude(y)]),
  },
});

export interface Look {
  readonly zoom: number;
  readonly extent: Extent;
  readonly chosen: string | undefined;
  /** Events that the reader has fanned out by a press: any of them names their group. */
  readonly fanned: string | undefined;
}

/** What the map draws of the events in its extent: single events, counted clusters, and fans with their legs. */
export const drawEvents = (located: Located, { zoom, extent, chosen, fanned }: Look): Drawn => {
  const clusters = clusterEvents(located, zoom, extent);
  const points: Feature<Point, PointProperties>[] = [];
  const legs: Feature<LineString>[] = [];
  const idOf = (member: number): string => located.events[member]?.id ?? "";
  const addEvent = (member: number, x: number, y: number, isFanned: boolean): void => {
    const event = located.events[member];
    if (!event) return;
    points.push(
      pointAt(x, y, {
        kind: "event",
        id: event.id,
        cluster: -1,
        colour: colourOf[event.type],
        radius: radiusOf(harmOf(event)),
        label: "",
        chosen: event.id === chosen,
        fanned: isFanned,
      }),
    );
  };
  for (const [at, cluster] of clusters.entries()) {
    const { members, x, y } = cluster;
    const [first] = members;
    const opened = fanned !== undefined && members.some((member) => idOf(member) === fanned);
    if (members.length === 1 && first !== undefined) addEvent(first, x, y, false);
    else if (opened || (zoom >= fanZoom && cluster.coincident && members.length <= fansByItself))
      for (const spot of fanOut(cluster, zoom)) {
        legs.push(leg(cluster, spot));
        addEvent(spot.member, spot.x, spot.y, true);
      }
    else
      points.push(
        pointAt(x, y, {
          kind: "cluster",
          id: "",
          cluster: at,
          colour: leadingColour(members, located.events),
          radius: clusterRadius(members.length),
          label: shortCount(members.length),
          chosen: chosen !== undefined && members.some((member) => idOf(member) === chosen),
          fanned: false,
        }),
      );
  }
  return {
    points: { type: "FeatureCollection", features: points },
    legs: { type: "FeatureCollection", features: legs },
    clusters,
  };
};
