import { useMemo } from "react";
import { colourOfQuad } from "../event/event-labels.ts";
import { words } from "../text/words.ts";
import type { ActorGraph, ActorLink } from "./actor-graph.ts";
import { nodeRadius, type PlacedNode, placeNodes } from "./place-nodes.ts";

const width = 900;
const height = 560;
const margin = 60;

export interface NetworkViewProps {
  readonly graph: ActorGraph;
  readonly actor: string | undefined;
  readonly recipient: string | undefined;
  /** The address in which this choice is taken. */
  readonly hrefOf: (actor: string | undefined, recipient: string | undefined) => string;
  readonly pick: (actor: string | undefined, recipient: string | undefined) => void;
}

const told = ({ actor, recipient, events, quad }: ActorLink): string =>
  `${actor} → ${recipient}: ${words.events({ count: events })}, ${quad === 1 || quad === 2 || quad === 3 || quad === 4 ? words.quads[quad] : ""}`;

/** A bow from one node to the other, ending at its edge, so that there and back again are two lines. */
const bow = (from: PlacedNode, to: PlacedNode): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [ux, uy] = [dx / length, dy / length];
  const gap = nodeRadius(to.events) + 5;
  const bend = Math.min(34, length * 0.16);
  const [mx, my] = [(from.x + to.x) / 2 - uy * bend, (from.y + to.y) / 2 + ux * bend];
  const [ex, ey] = [to.x - ux * gap - uy * bend * 0.25, to.y - uy * gap + ux * bend * 0.25];
  return `M${from.x.toFixed(1)},${from.y.toFixed(1)} Q${mx.toFixed(1)},${my.toFixed(1)} ${ex.toFixed(1)},${ey.toFixed(1)}`;
};

const Arrows = () => (
  <defs>
    {[1, 2, 3, 4].map((quad) => (
      <marker
        key={quad}
        id={`arrow-${quad}`}
        viewBox="0 0 8 8"
        refX="6"
        refY="4"
        markerWidth="9"
        markerHeight="9"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0,0 L8,4 L0,8 z" fill={colourOfQuad(quad)} />
      </marker>
    ))}
  </defs>
);

const viewBoxOf = (nodes: readonly PlacedNode[]): string => {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, top] = [Math.min(-width / 3, ...xs) - 1.5 * margin, Math.min(-height / 3, ...ys) - margin];
  const [right, bottom] = [Math.max(width / 3, ...xs) + 1.5 * margin, Math.max(height / 3, ...ys) + margin];
  return `${left} ${top} ${right - left} ${bottom - top}`;
};

interface Choice {
  readonly actor: string | undefined;
  readonly recipient: string | undefined;
}

const follow = (pick: () => void) => (pressed: { preventDefault: () => void }) => {
  pressed.preventDefault();
  pick();
};

const concerns = (link: ActorLink, { actor, recipient }: Choice): boolean => {
  if (actor && recipient) return link.actor === actor && link.recipient === recipient;
  const names = [actor, recipient].filter((name) => name !== undefined);
  return !names.length || names.some((name) => link.actor === name || link.recipient === name);
};

interface PartProps {
  readonly isDim: boolean;
  readonly href: string;
  readonly pick: () => void;
}

const Arrow = ({ link, d, isDim, href, pick }: PartProps & { link: ActorLink; d: string }) => (
  // The matrix gives every pair by keyboard; here the tab key goes from actor to actor.
  <a href={href} onClick={follow(pick)} tabIndex={-1} aria-label={told(link)}>
    <path
      className={isDim ? "network-link dim" : "network-link"}
      d={d}
      stroke={colourOfQuad(link.quad)}
      strokeWidth={1 + 1.6 * Math.log2(link.events)}
      markerEnd={`url(#arrow-${link.quad})`}
    >
      <title>{told(link)}</title>
    </path>
  </a>
);

const Node = ({ node, isDim, isChosen, href, pick }: PartProps & { node: PlacedNode; isChosen: boolean }) => {
  const radius = nodeRadius(node.events);
  return (
    <a
      href={href}
      onClick={follow(pick)}
      className={isDim ? "network-node dim" : "network-node"}
      aria-label={`${node.name}: ${words.events({ count: node.events })}`}
    >
      <g transform={`translate(${node.x.toFixed(1)},${node.y.toFixed(1)})`}>
        <circle r={radius} className={isChosen ? "chosen" : undefined} />
        <text y={radius + 12} textAnchor="middle">
          {node.name.length > 26 ? `${node.name.slice(0, 25)}…` : node.name}
        </text>
      </g>
    </a>
  );
};

/** Who acts on whom, drawn: circles by how much they take part, arrows by how often and in what class of deed. */
export const NetworkView = ({ graph, actor, recipient, hrefOf, pick }: NetworkViewProps) => {
  const nodes = useMemo(() => placeNodes(graph, width, height), [graph]);
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const shown = graph.links.filter((link) => concerns(link, { actor, recipient }));
  const near = new Set(shown.flatMap((link) => [link.actor, link.recipient]));
  return (
    <svg className="network" viewBox={viewBoxOf(nodes)} aria-label={words.network.title}>
      <Arrows />
      {graph.links.map((link) => {
        const [from, to] = [byName.get(link.actor), byName.get(link.recipient)];
        return from && to ? (
          <Arrow
            key={`${link.actor} ${link.recipient}`}
            link={link}
            d={bow(from, to)}
            isDim={!shown.includes(link)}
            href={hrefOf(link.actor, link.recipient)}
            pick={() => pick(link.actor, link.recipient)}
          />
        ) : null;
      })}
      {nodes.map((node) => {
        const next = node.name === actor ? undefined : node.name;
        return (
          <Node
            key={node.name}
            node={node}
            isDim={!near.has(node.name)}
            isChosen={node.name === actor}
            href={hrefOf(next, undefined)}
            pick={() => pick(next, undefined)}
          />
        );
      })}
    </svg>
  );
};
