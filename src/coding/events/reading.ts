import type { Annotated } from "../../core/annotation.ts";
import type { ActorMention, PlaceMention, TimeMention } from "../../core/contract/mention.ts";
import type { Span } from "../../core/span.ts";
import { isOfClass } from "../frames/word-classes.ts";
import { casesOf, childrenBy, lemmaOf, type Tree, treeOf } from "../syntax/tree.ts";
import { mendTree } from "./mend-tree.ts";

export type EventNeeds = "sentences" | "tokens" | "times" | "places" | "actors";

/** An article as the event coder sees it: its trees, with the mentions that cover every token. */
export interface Reading {
  readonly input: Annotated<EventNeeds>;
  readonly tree: Tree;
  readonly actorAt: readonly (ActorMention | undefined)[];
  readonly placeAt: readonly (PlaceMention | undefined)[];
  readonly timeAt: readonly (TimeMention | undefined)[];
}

/** Mentions by token; where two cover a token, the shorter one is kept: the person and not the whole apposition. */
const byToken = <Mention extends Span>(tree: Tree, mentions: readonly Mention[]): (Mention | undefined)[] => {
  const found: (Mention | undefined)[] = new Array(tree.tokens.length).fill(undefined);
  let from = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    while (from < tree.tokens.length && (tree.tokens[from]?.end ?? 0) <= mention.start) from++;
    for (let at = from; at < tree.tokens.length && (tree.tokens[at]?.start ?? 0) < mention.end; at++) {
      const other = found[at];
      if (!other || mention.end - mention.start < other.end - other.start) found[at] = mention;
    }
  }
  return found;
};

export const readingOf = (input: Annotated<EventNeeds>): Reading => {
  const tree = treeOf(mendTree(input.tokens, input.sentences), input.sentences);
  return {
    input,
    tree,
    actorAt: byToken(tree, input.actors),
    placeAt: byToken(tree, input.places),
    timeAt: byToken(tree, input.times),
  };
};

const partitives: ReadonlySet<string> = new Set(
  "number dozen dozens hundred hundreds thousand thousands score scores majority minority group lot rest member handful some many most several wave series round pair couple one all part crowd million column spate string barrage volley total amount half third few".split(
    " ",
  ),
);

/** The noun that is meant: "troops" of "an increase in the number of troops", "the population" of "the majority of". */
export const innerNoun = (tree: Tree, at: number): number => {
  let token = at;
  for (let step = 0; step < 4; step++) {
    if (!partitives.has(lemmaOf(tree, token)) && tree.tokens[token]?.upos !== "NUM") return token;
    const inner = childrenBy(tree, token, "nmod").find((child) => casesOf(tree, child).includes("of"));
    if (inner === undefined) return token;
    token = inner;
  }
  return token;
};

const classesOfSector: Readonly<Record<string, readonly string[]>> = {
  MIL: ["force", "combatant", "person", "polity", "target"],
  UAF: ["combatant", "militia", "rebel", "person", "target", "group"],
  REB: ["combatant", "militia", "rebel", "person", "target", "group"],
  COP: ["force", "combatant", "police", "person", "polity", "target"],
  PRM: ["force", "combatant", "militia", "target"],
  CVL: ["person", "crowd", "target"],
  GOV: ["polity", "official"],
  LEG: ["polity", "body", "official"],
  JUD: ["polity", "body", "official"],
  PTY: ["polity", "body", "organisation", "group"],
  OPP: ["polity", "official", "person"],
  JRN: ["media", "organisation", "person"],
  REF: ["refugee", "migrant", "person"],
  CRM: ["suspect", "group", "combatant", "person", "target"],
  IGO: ["polity", "body"],
};
const classesOfType: Readonly<Record<ActorMention["type"], readonly string[]>> = {
  person: ["person", "official", "polity", "suspect", "prisoner", "diplomat"],
  group: ["person", "crowd", "group"],
  organisation: ["polity", "body", "organisation", "group"],
  state: ["polity", "state", "territory", "target"],
};

/** Whether an argument fits a frame's restriction, by its noun or by what is known of the actor or place it names. */
export const fitsClass = ({ tree, actorAt, placeAt }: Reading, at: number, name: string): boolean => {
  const token = innerNoun(tree, at);
  if (isOfClass(lemmaOf(tree, token), name) || isOfClass(tree.forms[token] ?? "", name)) return true;
  const actor = actorAt[token];
  if (
    actor &&
    (classesOfType[actor.type].includes(name) ||
      actor.sectors.some((sector) => classesOfSector[sector]?.includes(name)))
  )
    return true;
  const place = placeAt[token];
  return (
    place !== undefined &&
    (name === "territory" || name === "target" || (name === "state" && place.precision === "country"))
  );
};
