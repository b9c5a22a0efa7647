import { type Component, component } from "../core/component.ts";
import { type Agent, type AgentLookup, agentsWith, lexiconAgents } from "../lexicon/agents.ts";
import type { AliasIndex } from "../lexicon/alias-index.ts";
import type { Entity } from "../lexicon/entities.ts";
import { lexiconIndex, type Meaning, nameIndex } from "../lexicon/names.ts";
import { findKnownNames } from "./01-known-names.ts";
import { findNames } from "./02-names.ts";
import { findDescriptions } from "./03-descriptions.ts";
import { learnRoles } from "./04-roles.ts";
import { findPronouns } from "./05-pronouns.ts";
import { chain } from "./06-chains.ts";
import { findAcronyms } from "./acronyms.ts";
import { contextOf } from "./context.ts";
import { type Draft, inTokenOrder } from "./draft.ts";
import { type Reading, readingOf } from "./reading.ts";
import { toMention } from "./to-mention.ts";

export { type CodedActor, type CodeOptions, codeActor } from "./code-actor.ts";
export { readPetrarchActors, readPetrarchAgents } from "./dictionaries/petrarch.ts";
export { type LineProblem, type ReadLexicon, readUserLexicon } from "./dictionaries/user-lexicon.ts";

export interface ActorOptions {
  /** Entities that the user adds; where a name is shared they come before the lexicon's. */
  readonly own?: readonly Entity[];
  /** Nouns for actors that the user adds, or codes otherwise. */
  readonly ownAgents?: readonly Agent[];
}

/** How many mentions back one may still clash. */
const reach = 40;
const clashes = (other: Draft, draft: Draft): boolean => {
  if ((other.from === draft.from && other.to === draft.to) || other.head === draft.head) return true;
  return other.nature === draft.nature && other.from < draft.from && draft.from < other.to && other.to < draft.to;
};

/** No two mentions share a span, and none of one nature crosses another: the clearer, then the longer one stays. */
const settle = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort(inTokenOrder)) {
    let clash = false;
    for (let back = kept.length - 1; back >= Math.max(0, kept.length - reach) && !clash; back--) {
      const other = kept[back];
      clash = other !== undefined && clashes(other, draft);
    }
    if (!clash) kept.push(draft);
  }
  return kept;
};

/** "Serbian President" right before a name has told its office to the name and is no second mention. */
const isTitle = (description: Draft, names: readonly Draft[]): boolean =>
  description.type === "person" && names.some((name) => name.type === "person" && name.from === description.to);

const readActors = (reading: Reading, index: AliasIndex<Meaning>, agents: AgentLookup): readonly Draft[] => {
  const known = findKnownNames(reading, index);
  const context = contextOf(reading, known, agents);
  const names = settle(findNames(reading, context, known));
  const taken = new Set<number>();
  for (const { from, to } of names) for (let at = from; at < to; at++) taken.add(at);
  const descriptions = settle(findDescriptions(reading, context, taken));
  const identities = learnRoles(reading, context, names, descriptions);
  const untitled = descriptions.filter((draft) => !isTitle(draft, names));
  const bodies = [...names, ...descriptions].filter(({ nature }) => nature === "name");
  const acronyms = findAcronyms(reading, bodies, taken);
  const drafts = settle([...names, ...acronyms, ...untitled, ...findPronouns(reading)]);
  const kept = new Set(drafts);
  chain(
    reading,
    drafts,
    identities.filter(([a, b]) => kept.has(a) && kept.has(b)),
  );
  return drafts.filter((draft) => !/^its?(?:elf)?$/i.test(draft.name));
};

/** Reads who acts: names, descriptions and pronouns, with country, sectors, office, and who is who. */
export const actorReader = ({
  own = [],
  ownAgents = [],
}: ActorOptions = {}): Component<"sentences" | "tokens" | "names" | "places", "actors"> => {
  const index = own.length ? nameIndex(own) : lexiconIndex();
  const agents = ownAgents.length ? agentsWith(ownAgents) : lexiconAgents;
  return component({
    name: "actor",
    needs: ["sentences", "tokens", "names", "places"],
    gives: ["actors"],
    run: (input, trace) => {
      const reading = readingOf(input);
      const actors = readActors(reading, index, agents).map((draft) => {
        const mention = toMention(reading, draft);
        trace({
          about: mention.id,
          rule: draft.by,
          start: mention.start,
          end: mention.end,
          reason: draft.reason,
          action: "added",
        });
        return mention;
      });
      return { actors };
    },
  });
};
