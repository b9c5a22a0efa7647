import type { ActorMention, PlaceMention } from "../../../src/core/contract/mention.ts";
import type { Span } from "../../../src/core/span.ts";
import type { Chains } from "./coreference-scores.ts";
import type { GoldMention } from "./gum-coreference.ts";

const wanted = new Set(["person", "organization", "place"]);

/** A mention that was found, with the chain it was put into. */
export interface FoundMention extends Span {
  readonly chain: string;
  /** The word that heads it. */
  readonly head: Span;
}

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Found and gold are the same mention when the found one lies within the gold one and its head is among the minimal words. */
const matches = (found: FoundMention, gold: GoldMention): boolean =>
  inside(found, gold) && gold.least.some((word) => inside(word, found.head) || inside(found.head, word));

const grouped = (pairs: readonly (readonly [string, string])[], keepSingle: boolean): Chains => {
  const chains = new Map<string, string[]>();
  for (const [chain, id] of pairs) chains.set(chain, [...(chains.get(chain) ?? []), id]);
  return [...chains.values()].filter((ids) => keepSingle || ids.length > 1);
};

/** Key and response over common ids; singletons are left out, as CoNLL-2012 does, unless told otherwise. */
export const alignChains = (
  gold: readonly GoldMention[],
  found: readonly FoundMention[],
  prefix: string,
  keepSingle = false,
): { key: Chains; response: Chains } => {
  const key = gold.filter(({ type }) => wanted.has(type));
  const taken = new Map<FoundMention, string>();
  const byLength = key
    .map((mention, at) => ({ mention, at }))
    .sort((a, b) => a.mention.end - a.mention.start - b.mention.end + b.mention.start);
  for (const { mention, at } of byLength) {
    const match = found
      .filter((each) => !taken.has(each) && matches(each, mention))
      .sort((a, b) => b.end - b.start - a.end + a.start)[0];
    if (match) taken.set(match, `${prefix} gold ${at}`);
  }
  return {
    key: grouped(
      key.map(({ chain }, at) => [`${prefix} ${chain}`, `${prefix} gold ${at}`] as const),
      keepSingle,
    ),
    response: grouped(
      found.map(
        (each) => [`${prefix} ${each.chain}`, taken.get(each) ?? `${prefix} found ${each.start}-${each.end}`] as const,
      ),
      keepSingle,
    ),
  };
};

/** Actors with their chains, and the places beside them, one chain a resolved name. */
export const foundMentions = (
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  tokens: readonly Span[],
): FoundMention[] => {
  const found: FoundMention[] = actors.map(({ start, end, chain, head }) => ({
    start,
    end,
    chain,
    head: tokens[head] ?? { start, end },
  }));
  const stateChain = new Map(
    actors.filter(({ type, country }) => type === "state" && country).map((actor) => [actor.country, actor.chain]),
  );
  for (const { start, end, name, country, precision, text } of places) {
    if (found.some((other) => other.start < end && start < other.end && other.end - other.start <= end - start))
      continue;
    const own = `place ${country ?? ""} ${name || text}`;
    const last = tokens.findLast((token) => token.start < end && token.start >= start) ?? { start, end };
    found.push({ start, end, head: last, chain: precision === "country" ? (stateChain.get(country) ?? own) : own });
  }
  return found;
};

/** What anyone gets from the same mentions without coreference: the same words are the same actor. */
export const byString = (found: readonly FoundMention[], text: string): FoundMention[] =>
  found.map((each) => ({
    ...each,
    chain: text
      .slice(each.start, each.end)
      .toLowerCase()
      .replace(/^(?:the|an?) /, ""),
  }));
