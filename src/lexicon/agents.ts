import { isSector, type Sector } from "./sectors.ts";
import { agentRows } from "./tables/agents.ts";

/** What one noun for an actor names. */
export type AgentType = "person" | "group" | "organisation" | "thing";
export interface Agent {
  readonly noun: string;
  readonly sectors: readonly Sector[];
  readonly type: AgentType;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["policemen", "policeman"],
  ["people", "people"],
  ["wives", "wife"],
  ["thieves", "thief"],
  ["chiefs", "chief"],
  ["mps", "mp"],
]);

const endsInS = 115;
const endsInN = 110;

/** A noun's singular by form: "peacekeepers", "gunmen", "deputies". The word itself where it has no plural ending. */
export const singularOf = (noun: string): string => {
  const known = irregular.get(noun);
  if (known) return known;
  const last = noun.charCodeAt(noun.length - 1);
  if (last !== endsInS && last !== endsInN) return noun;
  if (/[a-z]men$/.test(noun)) return `${noun.slice(0, -2)}an`;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^s]s$/.test(noun) && !/(?:us|is|'s)$/.test(noun)) return noun.slice(0, -1);
  return noun;
};

/** Looks nouns up: in the lexicon's table, or in it and a user's own. */
export interface AgentLookup {
  /** Whether a lower-case word can head an agent noun at all: most nouns are done with after this look-up. */
  readonly mayHead: (word: string) => boolean;
  /** Whether an agent noun goes on behind this lower-case word with "of", "for", "in" or "to": "minister of foreign affairs". */
  readonly mayGoOn: (word: string) => boolean;
  /** The agent that a noun phrase names, by its exact form or by the singular of its last word. */
  readonly named: (phrase: string) => Agent | null;
  /**
   * The agent at the end of a phrase of lower-case words, by its longest ending: "senior riot police" is riot police.
   * Gives the number of words that name it, too.
   */
  readonly atEnd: (words: readonly string[]) => { readonly agent: Agent; readonly length: number } | null;
}

const longest = 5;

/** Words for which the answer is remembered, up to a bound: the same nouns come back in article after article. */
const mostKnown = 20_000;

const lookupOver = (agents: ReadonlyMap<string, Agent>): AgentLookup => {
  const heads = new Set<string>();
  const goingOn = new Set<string>();
  /** By the last word of the nouns, how many words the longest of them has. */
  const longestEnding = new Map<string, number>();
  for (const key of agents.keys()) {
    const words = key.split(" ");
    const last = words.at(-1) ?? "";
    longestEnding.set(last, Math.max(words.length, longestEnding.get(last) ?? 0));
    heads.add(last);
    words.forEach((word, at) => {
      if (at > 0 && /^(?:of|for|in|to)$/.test(word)) goingOn.add(words[at - 1] ?? "");
    });
    const of = / (?:of|for|in|to) /.exec(key);
    if (of) heads.add(key.slice(key.lastIndexOf(" ", of.index - 1) + 1, of.index));
  }
  /** What the plural of a noun for one person names. */
  const several = new Map<Agent, Agent>();
  for (const agent of agents.values()) if (agent.type === "person") several.set(agent, { ...agent, type: "group" });
  const answers = new Map<string, boolean>();
  const mayHead = (word: string): boolean => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    const answer = heads.has(word) || heads.has(singularOf(word));
    if (answers.size >= mostKnown) answers.clear();
    answers.set(word, answer);
    return answer;
  };
  const named = (phrase: string): Agent | null => {
    const low = phrase.toLowerCase().replaceAll("’", "'");
    const exact = agents.get(low);
    if (exact) return exact;
    const at = low.lastIndexOf(" ") + 1;
    const last = low.slice(at);
    const single = singularOf(last);
    const found = single === last ? undefined : agents.get(low.slice(0, at) + single);
    return found ? (several.get(found) ?? found) : null;
  };
  const atEnd = (words: readonly string[]) => {
    const last = (words.at(-1) ?? "").replaceAll("’", "'");
    if (!mayHead(last)) return null;
    const most = Math.max(longestEnding.get(last) ?? 0, longestEnding.get(singularOf(last)) ?? 0);
    let phrase = "";
    let best: { agent: Agent; length: number } | null = null;
    for (let length = 1; length <= Math.min(words.length, longest, most); length++) {
      const word = words[words.length - length] ?? "";
      phrase = phrase ? `${word} ${phrase}` : word;
      const agent = named(phrase);
      if (agent) best = { agent, length };
    }
    return best;
  };
  return { mayHead, mayGoOn: (word) => goingOn.has(word), named, atEnd };
};

const shipped = new Map<string, Agent>();
for (const row of agentRows.trim().split("\n")) {
  const [codes = "", type = "", nouns = ""] = row.split("\t");
  const kind: AgentType = type === "group" || type === "organisation" || type === "thing" ? type : "person";
  const list = codes.split(",").filter(isSector);
  for (const noun of nouns.split("|")) {
    const key = noun.toLowerCase();
    if (!shipped.has(key)) shipped.set(key, { noun, sectors: list, type: kind });
  }
}

/** Every agent noun of the lexicon. */
export const agentNouns = (): readonly Agent[] => [...shipped.values()];

/** The lexicon's own nouns. */
export const lexiconAgents: AgentLookup = lookupOver(shipped);

/** The lexicon's nouns with a user's, who has the last word. */
export const agentsWith = (own: readonly Agent[]): AgentLookup =>
  lookupOver(new Map([...shipped, ...own.map((agent) => [agent.noun.toLowerCase(), agent] as const)]));

export const { named: agentNamed, atEnd: agentAtEnd } = lexiconAgents;
