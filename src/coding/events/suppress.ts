import type { EventType } from "../../core/plover.ts";
import { childrenBy, headOf, type Tree } from "../syntax/tree.ts";
import type { Match } from "./match-frame.ts";

/** Events whose content is part of them: "agreed to release the prisoners" is one AGREE and no RETREAT. */
const holdsContent: ReadonlySet<EventType> = new Set([
  "AGREE",
  "THREATEN",
  "REQUEST",
  "REJECT",
  "CONCEDE",
  "ACCUSE",
  "SANCTION",
  "RETREAT",
]);
/** Of these, the object of the verb is content too: "rejected talks", "ended their strike". */
const holdsObject: ReadonlySet<EventType> = new Set([
  "AGREE",
  "THREATEN",
  "REQUEST",
  "REJECT",
  "CONCEDE",
  "SANCTION",
  "RETREAT",
]);

/** Verbs that only deny their clause: the event of the clause, marked as denied, is the claim. */
const denials: ReadonlySet<string> = new Set(["deny", "refute"]);
const deniesContent = (holder: Match, head: number): boolean =>
  holder.frame.heads.some((head) => denials.has(head)) &&
  holder.fillers.some(({ role, token }) => role === "content" && token === head);

/** Refusing to speak to reporters rejects nothing: "declined to comment". */
const silence: ReadonlySet<string> = new Set(
  "comment elaborate say discuss speculate answer respond name identify specify disclose reveal confirm give provide explain clarify detail add".split(
    " ",
  ),
);
export const isSilence = (tree: Tree, { frame, fillers }: Match): boolean =>
  frame.type === "REJECT" &&
  frame.heads.some((head) => head === "refuse" || head === "decline") &&
  fillers.some(({ role, token }) => role === "content" && silence.has(tree.lemmas[token] ?? ""));

const reachedFrom = (tree: Tree, token: number): number[] => [token, ...childrenBy(tree, token, "conj", "xcomp")];

/** Words that other events hold as their content, with the event that holds them. */
export const heldWords = (tree: Tree, matches: readonly Match[]): ReadonlyMap<number, Match> => {
  const held = new Map<number, Match>();
  for (const match of matches) {
    const { type } = match.frame;
    for (const word of match.words) if (word !== match.head) held.set(word, match);
    if (!holdsContent.has(type)) continue;
    for (const { role, token } of match.fillers) {
      if (role === "content") for (const word of reachedFrom(tree, token)) held.set(word, match);
      if (role === "theme") held.set(token, match);
      if (role === "recipient" && holdsObject.has(type)) held.set(token, match);
    }
  }
  return held;
};

/** Matches that stand for themselves, and those that another one holds, with the holder. */
export const splitHeld = (
  tree: Tree,
  matches: readonly Match[],
): { free: Match[]; held: { match: Match; by: Match }[] } => {
  const words = heldWords(tree, matches);
  const free: Match[] = [];
  const held: { match: Match; by: Match }[] = [];
  const holders = matches.map((match) => {
    const parent = headOf(tree, match.head);
    const holder = words.get(match.head) ?? (match.light === null ? undefined : words.get(match.light));
    return holder ?? (tree.tokens[match.head]?.deprel === "conj" ? words.get(parent) : undefined);
  });
  const overruled = new Map<Match, Match>();
  matches.forEach((match, at) => {
    const holder = holders[at];
    if (holder && deniesContent(holder, match.light ?? match.head)) overruled.set(holder, match);
  });
  matches.forEach((match, at) => {
    const holder = holders[at];
    const denied = overruled.get(match);
    if (denied) held.push({ match, by: denied });
    else if (holder && holder !== match && !overruled.has(holder)) held.push({ match, by: holder });
    else free.push(match);
  });
  return { free, held };
};
