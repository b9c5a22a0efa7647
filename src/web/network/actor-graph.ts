import type { EventBrief } from "../../core/record/brief.ts";

export interface ActorNode {
  readonly name: string;
  /** Events that it takes part in, on either side. */
  readonly events: number;
}

/** All events in which one acts on the other. */
export interface ActorLink {
  readonly actor: string;
  readonly recipient: string;
  readonly events: number;
  /** Of PLOVER's quad classes, the one most of them belong to; of equal ones the graver. */
  readonly quad: number;
  readonly harm: number;
}

export interface ActorGraph {
  /** The busiest first. */
  readonly nodes: readonly ActorNode[];
  readonly links: readonly ActorLink[];
  /** Actors that were left out because there are too many to draw. */
  readonly left: number;
  /** Groups without a name that were left out for being just that. */
  readonly unnamed: number;
}

/** "men", "armed men", "protesters": words that name nobody have no capital, where the script knows capitals. */
export const isUnnamed = (name: string): boolean => name === name.toLowerCase() && name !== name.toUpperCase();

interface Pair {
  readonly actor: string;
  readonly recipient: string;
  readonly quads: number[];
  harm: number;
}

const pairsOf = (events: readonly EventBrief[]): ReadonlyMap<string, Pair> => {
  const pairs = new Map<string, Pair>();
  for (const { actors, recipients, quad, killed, injured } of events)
    for (const actor of actors)
      for (const recipient of recipients) {
        if (actor === recipient) continue;
        const key = `${actor}\n${recipient}`;
        const pair = pairs.get(key) ?? { actor, recipient, quads: [0, 0, 0, 0, 0], harm: 0 };
        pair.quads[quad] = (pair.quads[quad] ?? 0) + 1;
        pair.harm += killed + injured;
        pairs.set(key, pair);
      }
  return pairs;
};

/** The pairs of named parties, and of groups without a name that did harm: "gunmen", who killed somebody. */
const namedPairs = (pairs: readonly Pair[]): { readonly kept: readonly Pair[]; readonly unnamed: number } => {
  const names = new Set(pairs.flatMap(({ actor, recipient }) => [actor, recipient]));
  const harmful = new Set(pairs.flatMap(({ actor, harm }) => (harm > 0 ? [actor] : [])));
  const dropped = new Set([...names].filter((name) => isUnnamed(name) && !harmful.has(name)));
  const kept = pairs.filter(({ actor, recipient }) => !dropped.has(actor) && !dropped.has(recipient));
  return { kept, unnamed: dropped.size };
};

/**
 * Who acts on whom: the `most` actors with the most events, and what passes between them. Groups without a name stand
 * among them only where they did harm, or with `everyone`.
 */
export const actorGraph = (
  events: readonly EventBrief[],
  most: number,
  { everyone = true }: { readonly everyone?: boolean } = {},
): ActorGraph => {
  const all = [...pairsOf(events).values()];
  const { kept: pairs, unnamed } = everyone ? { kept: all, unnamed: 0 } : namedPairs(all);
  const totals = new Map<string, number>();
  for (const { actor, recipient, quads } of pairs) {
    const count = quads.reduce((sum, one) => sum + one, 0);
    for (const name of [actor, recipient]) totals.set(name, (totals.get(name) ?? 0) + count);
  }
  const ranked = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = new Set(ranked.slice(0, most).map(([name]) => name));
  const links = pairs
    .filter(({ actor, recipient }) => kept.has(actor) && kept.has(recipient))
    .map(({ actor, recipient, quads, harm }) => ({
      actor,
      recipient,
      events: quads.reduce((sum, one) => sum + one, 0),
      quad: quads.lastIndexOf(Math.max(...quads)),
      harm,
    }))
    .sort((a, b) => b.events - a.events || (`${a.actor} ${a.recipient}` < `${b.actor} ${b.recipient}` ? -1 : 1));
  const linked = new Set(links.flatMap(({ actor, recipient }) => [actor, recipient]));
  return {
    nodes: ranked
      .filter(([name]) => kept.has(name) && linked.has(name))
      .map(([name, count]) => ({ name, events: count })),
    links,
    left: ranked.length - kept.size,
    unnamed,
  };
};

/** Links over possible links: a dense network is read better as a matrix. */
export const densityOf = ({ nodes, links }: ActorGraph): number =>
  nodes.length < 2 ? 0 : links.length / (nodes.length * (nodes.length - 1));
