import { isSector, type Sector } from "./sectors.ts";
import { agentRows } from "./tables/agents.ts";

/** What one noun for an actor names. */
export type AgentType = "person" | "group" | "organisation" | "thing";
export interface Agent {
  readonly noun: string;
  readonly sectors: readonly Sector[];
  readonly type: AgentType;
}

const irregular: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  policemen: "policeman",
  people: "people",
  wives: "wife",
  thieves: "thief",
  chiefs: "chief",
  mps: "mp",
};

/** A noun's singular by form: "peacekeepers", "gunmen", "deputies". The word itself where it has no plural ending. */
export const singularOf = (noun: string): string => {
  const known = irregular[noun];
  if (known) return known;
  if (/[a-z]men$/.test(noun)) return `${noun.slice(0, -2)}an`;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^s]s$/.test(noun) && !/(?:us|is|'s)$/.test(noun)) return noun.slice(0, -1);
  return noun;
};

const agents = new Map<string, Agent>();
for (const row of agentRows.trim().split("\n")) {
  const [codes = "", type = "", nouns = ""] = row.split("\t");
  const kind: AgentType = type === "group" || type === "organisation" || type === "thing" ? type : "person";
  const list = codes.split(",").filter(isSector);
  for (const noun of nouns.split("|")) {
    const key = noun.toLowerCase();
    if (!agents.has(key)) agents.set(key, { noun, sectors: list, type: kind });
  }
}

/** Every agent noun of the lexicon. */
export const agentNouns = (): readonly Agent[] => [...agents.values()];

/** The agent that a noun phrase names, by its exact form or by the singular of its last word. */
export const agentNamed = (phrase: string): Agent | null => {
  const low = phrase.toLowerCase().replaceAll("’", "'");
  const exact = agents.get(low);
  if (exact) return exact;
  const at = low.lastIndexOf(" ") + 1;
  const last = low.slice(at);
  const single = singularOf(last);
  const found = single === last ? undefined : agents.get(low.slice(0, at) + single);
  if (found) return found.type === "person" ? { ...found, type: "group" } : found;
  return null;
};

/**
 * The agent at the end of a phrase of lower-case words, by its longest ending: "senior riot police" is riot police.
 * Gives the number of words that name it, too.
 */
export const agentAtEnd = (words: readonly string[]): { agent: Agent; length: number } | null => {
  for (let length = Math.min(words.length, 6); length > 0; length--) {
    const agent = agentNamed(words.slice(-length).join(" "));
    if (agent) return { agent, length };
  }
  return null;
};
