import type { AgentLookup } from "../lexicon/agents.ts";
import { countryOfMeaning, type KnownName } from "./01-known-names.ts";
import type { Reading } from "./reading.ts";

/** What the article is about, as far as countries go. */
export interface Context {
  /** How often each country is named, directly or through its people, places and bodies. */
  readonly counts: ReadonlyMap<string, number>;
  /** The one country that the article is about, or null where several share it. */
  readonly focus: string | null;
  /** The lexicon's names by the token that they start at. */
  readonly nameFrom: ReadonlyMap<number, KnownName>;
  /** The lexicon's name that holds a token. */
  readonly knownAt: readonly (KnownName | null)[];
  /** Nouns for actors: the lexicon's, and a user's own. */
  readonly agents: AgentLookup;
}

/** The focus must be named at least twice and hold this share of all mentions of countries. */
const focusShare = 0.45;

export const contextOf = (reading: Reading, names: readonly KnownName[], agents: AgentLookup): Context => {
  const counts = new Map<string, number>();
  const count = (code: string | null) => code && counts.set(code, (counts.get(code) ?? 0) + 1);
  const placed = new Set<number>();
  for (const place of reading.places) {
    count(place.country);
    placed.add(place.start);
  }
  for (const name of names) {
    const codes = new Set(name.meanings.map(countryOfMeaning));
    const [code] = codes;
    if (codes.size === 1 && code && !placed.has(reading.tokens[name.from]?.start ?? -1)) count(code);
  }
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const knownAt: (KnownName | null)[] = new Array(reading.tokens.length).fill(null);
  for (const name of names) knownAt.fill(name, name.from, name.to);
  return {
    counts,
    focus: top && top[1] > 1 && top[1] >= focusShare * total ? top[0] : null,
    nameFrom: new Map(names.map((name) => [name.from, name])),
    knownAt,
    agents,
  };
};
