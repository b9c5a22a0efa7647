import type { Located } from "./located.ts";

/** Events that stand so close on the screen that they are drawn as one. */
export interface Cluster {
  /** Mean position, Web Mercator 0 to 1. */
  x: number;
  y: number;
  /** Positions in `Located`, the first event first. */
  readonly members: number[];
  /** True where all stand at one and the same coordinates, so that no zoom parts them. */
  coincident: boolean;
}

/** Part of the world to look at, Web Mercator; x may pass 0 or 1 where the map wraps. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** Pixels of a whole world at zoom 0, MapLibre's tile size. */
export const worldPixels = 512;
const cellPixels = 52;
/** Pixels from the middle of a cluster to its rim. */
export const clusterRadius = (count: number): number => 12 + Math.min(18, 3.2 * Math.log2(count));

/** Single events that are closer than this many pixels become one cluster; clusters where their rims would meet. */
const tooClose = 32;
const rowStride = 2 ** 26;

const inside = (x: number, y: number, { west, east, north, south }: Extent): boolean =>
  y >= north &&
  y <= south &&
  ((x >= west && x <= east) || (x + 1 >= west && x + 1 <= east) || (x - 1 >= west && x - 1 <= east));

const cellsOf = ({ xs, ys }: Located, cell: number, extent: Extent): Map<number, Cluster> => {
  const cells = new Map<number, Cluster>();
  for (let at = 0; at < xs.length; at++) {
    const [x = 0, y = 0] = [xs[at], ys[at]];
    if (!inside(x, y, extent)) continue;
    const key = Math.floor(y / cell) * rowStride + Math.floor(x / cell);
    const known = cells.get(key);
    if (!known) {
      cells.set(key, { x, y, members: [at], coincident: true });
      continue;
    }
    const count = known.members.push(at);
    known.coincident &&= x === known.x && y === known.y;
    if (!known.coincident) {
      known.x += (x - known.x) / count;
      known.y += (y - known.y) / count;
    }
  }
  return cells;
};

const join = (into: Cluster, other: Cluster): void => {
  const share = other.members.length / (into.members.length + other.members.length);
  into.coincident &&= other.coincident && into.x === other.x && into.y === other.y;
  into.x += (other.x - into.x) * share;
  into.y += (other.y - into.y) * share;
  for (const member of other.members) into.members.push(member);
};

const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * rowStride + column)).filter(Boolean);

/**
 * Clusters by a grid of screen cells; neighbours across the border of a cell are joined where they would overlap. One
 * pass over typed arrays, so that 100,000 events take milliseconds at every move of the map.
 */
export const clusterEvents = (located: Located, zoom: number, extent: Extent): readonly Cluster[] => {
  const scale = worldPixels * 2 ** zoom;
  const cells = cellsOf(located, cellPixels / scale, extent);
  const reach = (a: Cluster, b: Cluster): number => {
    const rims = clusterRadius(a.members.length) + clusterRadius(b.members.length);
    return (Math.max(tooClose, rims) / scale) ** 2;
  };
  const order = [...cells].sort(([a, x], [b, y]) => y.members.length - x.members.length || a - b);
  const gone = new Set<number>();
  for (const [key, cluster] of order) {
    if (gone.has(key)) continue;
    for (const step of around) {
      const other = cells.get(key + step);
      if (!other || other === cluster || gone.has(key + step)) continue;
      if ((other.x - cluster.x) ** 2 + (other.y - cluster.y) ** 2 > reach(cluster, other)) continue;
      join(cluster, other);
      gone.add(key + step);
    }
  }
  return order.flatMap(([key, cluster]) => (gone.has(key) ? [] : [cluster]));
};
