import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { ActorGraph } from "./actor-graph.ts";

export interface PlacedNode {
  readonly name: string;
  readonly events: number;
  readonly x: number;
  readonly y: number;
}

interface Moving extends SimulationNodeDatum {
  readonly name: string;
  readonly events: number;
}

const steps = 260;

export const nodeRadius = (events: number): number => 5 + 2.6 * Math.sqrt(events);

/** A force layout that is run to its end at once: the same graph gives the same picture. Pixels around the middle. */
export const placeNodes = ({ nodes, links }: ActorGraph, width: number, height: number): readonly PlacedNode[] => {
  const moving: Moving[] = nodes.map(({ name, events }) => ({ name, events }));
  const simulation = forceSimulation(moving)
    .force(
      "link",
      forceLink<Moving, { source: string; target: string }>(
        links.map(({ actor, recipient }) => ({ source: actor, target: recipient })),
      )
        .id(({ name }) => name)
        .distance(96)
        .strength(0.35),
    )
    .force("charge", forceManyBody().strength(-340))
    .force(
      "apart",
      forceCollide<Moving>(({ name, events }) => nodeRadius(events) + Math.min(70, 3 * name.length)),
    )
    .force("centre", forceCenter(0, 0))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength((0.05 * width) / Math.max(1, height)))
    .stop();
  simulation.tick(steps);
  return moving.map(({ name, events, x = 0, y = 0 }) => ({ name, events, x, y }));
};
