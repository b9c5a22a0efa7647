import { type Cluster, worldPixels } from "./cluster-events.ts";

/** Up to this many events at one spot are fanned out; more stay a count, and the list shows them all. */
export const mostFanned = 60;
/** From this zoom on small groups fan out by themselves. */
export const fanZoom = 10.5;
export const fansByItself = 16;

const goldenAngle = 2.399963;

/** Positions around a spot, in pixels to the right and down: a ring for a few, a sunflower spiral for many. */
export const fanOffsets = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, rank) => {
    const onRing = count <= 9;
    const angle = onRing ? (2 * Math.PI * rank) / count - Math.PI / 2 : rank * goldenAngle;
    const radius = onRing ? 20 + 2.5 * count : 19 * Math.sqrt(rank + 1.5);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

export interface Fanned {
  readonly member: number;
  readonly x: number;
  readonly y: number;
}

/** Where each event of a group stands when it is fanned out at this zoom, Web Mercator. */
export const fanOut = ({ x, y, members }: Cluster, zoom: number): readonly Fanned[] => {
  const scale = worldPixels * 2 ** zoom;
  const shown = members.slice(0, mostFanned);
  const offsets = fanOffsets(shown.length);
  return shown.map((member, rank) => {
    const [right, down] = offsets[rank] ?? [0, 0];
    return { member, x: x + right / scale, y: y + down / scale };
  });
};
