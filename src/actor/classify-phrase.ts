import type { LocalDate } from "../core/date.ts";
import { type Agent, type AgentLookup, lexiconAgents, singularOf } from "../lexicon/agents.ts";
import type { Entity } from "../lexicon/entities.ts";
import type { Meaning } from "../lexicon/names.ts";
import { standingOn } from "../lexicon/roles.ts";
import { isBloc, type Sector } from "../lexicon/sectors.ts";
import {
  backedWords,
  ethnicWords,
  formerWords,
  genericNouns,
  headsOfBodies,
  otherSidePrepositions,
  proWords,
  sentHeads,
} from "./tables/phrase-words.ts";

/** A noun phrase as words, with the names of the lexicon inside it. Needs no tree. */
export interface Phrase {
  /** Forms as written; possessive 's is a word. */
  readonly words: readonly string[];
  /** Index of the head among the words. */
  readonly head: number;
  readonly names: readonly { readonly from: number; readonly to: number; readonly meaning: Meaning }[];
}

/** What a phrase comes to. */
export interface Classified {
  readonly agent: Agent | null;
  /** Words that the agent noun takes, as indexes among the phrase's words. */
  readonly agentFrom: number;
  readonly agentTo: number;
  readonly sectors: readonly Sector[];
  readonly country: string | null;
  readonly bloc: string | null;
  readonly organisation: Entity | null;
  readonly former: boolean;
  /** "ethnic Albanian mayors": the country named is not theirs, or may not be. */
  readonly ethnic: boolean;
}

const low = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase().replaceAll("’", "'"));

/** "minister of foreign affairs", "members of parliament": the agents that go on after their head. */
const agentWithTail = (
  agents: AgentLookup,
  words: readonly string[],
  head: number,
): { agent: Agent; from: number; to: number } | null => {
  const next = words[head + 1];
  if (next !== "of" && next !== "for" && next !== "in" && next !== "to") return null;
  const single = singularOf(words[head] ?? "");
  if (!agents.mayGoOn(single)) return null;
  for (let to = Math.min(words.length, head + 6); to > head + 2; to--)
    for (let from = Math.max(0, head - 2); from <= head; from++) {
      const tail = words.slice(head + 1, to).filter((word) => word !== "the");
      const found = agents.named([...words.slice(from, head), single, ...tail].join(" "));
      if (found) return { agent: found, from, to };
    }
  return null;
};

/** The country or bloc that a name lends to what it modifies. */
export const lendsCountry = (meaning: Meaning, on: LocalDate | null): string | null => {
  if (meaning.kind === "country") return meaning.sense.alpha3;
  if (meaning.kind !== "entity") return meaning.alpha3;
  return meaning.entity.type === "person"
    ? (standingOn(meaning.entity.roles, on).country ?? meaning.entity.country)
    : meaning.entity.country;
};

const lends = (phrase: Phrase, words: readonly string[], from: number, to: number): boolean => {
  if (backedWords.has(words[to] === "-" ? (words[to + 1] ?? "") : (words[to] ?? "")) && to < phrase.head) return false;
  if (words[from - 1] === "-" && proWords.has(words[from - 2] ?? "")) return false;
  if (proWords.has(words[from - 1] ?? "")) return false;
  if (from <= phrase.head) return true;
  for (let at = from - 1; at > phrase.head; at--) {
    const word = words[at] ?? "";
    if (otherSidePrepositions.has(word)) return false;
    if (word === "to" && sentHeads.has(singularOf(words[phrase.head] ?? ""))) return false;
    if (word === "of" || word === "in" || word === "to" || word === "from" || word === "for") return true;
  }
  return true;
};

/** Names that say whose the actor is: those before the head from the nearest on, then those after it. */
const lendersOf = (phrase: Phrase, words: readonly string[]) => {
  const ethnic = (from: number) => ethnicWords.has(words[from - 1] ?? "");
  const all = phrase.names.filter(({ from, to }) => lends(phrase, words, from, to));
  const own = all.filter(({ from }) => !ethnic(from));
  const before = own.filter(({ to }) => to <= phrase.head).reverse();
  return { lenders: [...before, ...own.filter(({ from }) => from >= phrase.head)], ethnic: own.length < all.length };
};

const sectorsOf = (entity: Entity, on: LocalDate | null): readonly Sector[] => standingOn(entity.roles, on).sectors;

/** Sectors of the noun after "of": "president of the Chadian Human Rights League". */
const sectorsAfterOf = (agents: AgentLookup, words: readonly string[], agentTo: number): readonly Sector[] => {
  for (let to = Math.min(words.length, agentTo + 8); to > agentTo + 1; to--) {
    const found = agents.atEnd(words.slice(agentTo + 1, to));
    if (found && found.agent.sectors[0] !== "UNK" && found.agent.sectors[0] !== "CVL") return found.agent.sectors;
  }
  return [];
};

const sectorsBefore = (agents: AgentLookup, words: readonly string[], end: number): readonly Sector[] => {
  for (let to = end; to > 0; to--) {
    const found = agents.atEnd(words.slice(0, to));
    const first = found?.agent.sectors[0];
    if (found && first !== "UNK" && first !== "CVL" && !genericNouns.has(words[to - 1] ?? ""))
      return found.agent.sectors;
  }
  return [];
};

interface Found {
  readonly agent: Agent;
  readonly from: number;
  readonly to: number;
}

const refine = (
  agents: AgentLookup,
  found: Found | null,
  words: readonly string[],
  head: number,
  body: Entity | null,
  on: LocalDate | null,
) => {
  const own = found?.agent.sectors ?? [];
  const headWord = words[head] ?? "";
  const bare = !found || (found.to - found.from === 1 && genericNouns.has(headWord)) || own[0] === "UNK";
  const ofBody = found && headsOfBodies.has(singularOf(headWord)) && /^(?:of|for)$/.test(words[found.to] ?? "");
  if (body && (bare || ofBody)) {
    const lent = sectorsOf(body, on);
    if (lent.length) return lent;
  }
  if (ofBody) {
    const after = sectorsAfterOf(agents, words, found.to);
    if (after.length) return after;
  }
  if (bare) {
    const before = sectorsBefore(agents, words, found?.from ?? head);
    if (before.length) return before;
  }
  if (
    words.slice(0, head).some((word) => /^(?:armed|heavily-armed|masked)$/.test(word)) &&
    /^(?:UNK|CVL)$/.test(own[0] ?? "UNK")
  )
    return ["UAF"] as const;
  return own;
};

const elite = new Set<Sector>(["GOV", "LEG", "MIL", "SPY", "JUD", "COP"]);

/** Reads country and sectors off a noun phrase. */
export const classifyPhrase = (
  phrase: Phrase,
  on: LocalDate | null,
  agents: AgentLookup = lexiconAgents,
): Classified => {
  const words = low(phrase.words);
  const tail = agentWithTail(agents, words, phrase.head);
  const end = tail ? null : agents.atEnd(words.slice(0, phrase.head + 1));
  const found: Found | null =
    tail ?? (end && { agent: end.agent, from: phrase.head + 1 - end.length, to: phrase.head + 1 });
  const { lenders, ethnic } = lendersOf(phrase, words);
  const body =
    lenders
      .map(({ meaning }) => (meaning.kind === "entity" ? meaning.entity : null))
      .find((entity) => entity && entity.type === "organisation") ?? null;
  const sectors = refine(agents, found, words, phrase.head, body, on);
  const former =
    words.slice(0, found?.from ?? phrase.head).some((word) => formerWords.has(word)) || /^ex-/.test(words[0] ?? "");
  const codes = lenders.map(({ meaning }) => lendsCountry(meaning, on)).filter((code) => code !== null);
  const country = codes.find((code) => !isBloc(code)) ?? null;
  const bloc = codes.find(isBloc) ?? null;
  return {
    agent: found?.agent ?? null,
    agentFrom: found?.from ?? phrase.head,
    agentTo: found?.to ?? phrase.head + 1,
    sectors: former && sectors.some((sector) => elite.has(sector)) ? ["ELI"] : sectors,
    country: bloc && codes[0] === bloc ? null : country,
    bloc: country && codes[0] !== bloc ? null : bloc,
    organisation: body,
    former,
    ethnic,
  };
};
