import { lemmaOf } from "../syntax/tree.ts";
import { isPassive, objectsOf, subjectsOf } from "./arguments.ts";
import type { Match } from "./match-frame.ts";
import { obliquesOf } from "./oblique-arguments.ts";
import { innerNoun, type Reading } from "./reading.ts";
import { notViolence } from "./tables/not-violence.ts";

const words = new Map<string, Set<string>>();
for (const row of notViolence.trim().split("\n")) {
  const [where = "", lemmas = ""] = row.split("\t");
  words.set(where, new Set([...(words.get(where) ?? []), ...lemmas.split(" ")]));
}
const none: ReadonlySet<string> = new Set();
const listed = (where: string): ReadonlySet<string> => words.get(where) ?? none;

const beside: ReadonlySet<string> = new Set(["in", "by", "at", "over", "on", "during", "after", "when"]);

/**
 * Whether a violent verb is used of what no one does to anyone: weather, accidents, votes, figures of speech. Null where
 * the violence stands, else the word that takes it out.
 */
export const violenceTakenOut = ({ tree }: Reading, { frame, head }: Match): string | null => {
  if (frame.type !== "ASSAULT" || frame.kind !== "verb" || frame.fixed.length > 0) return null;
  const nounOf = (token: number): string => lemmaOf(tree, innerNoun(tree, token));
  const agent = subjectsOf(tree, head).map((token) => nounOf(token));
  const object = objectsOf(tree, head).map((token) => nounOf(token));
  const around = obliquesOf(tree, [head])
    .filter(({ cases, by }) => by === "tree" && cases.some((word) => beside.has(word)))
    .map(({ token }) => nounOf(token));
  return (
    agent.find((lemma) => listed("agent").has(lemma)) ??
    (isPassive(tree, head) ? around : []).find((lemma) => listed("agent").has(lemma)) ??
    object.find((lemma) => listed("object").has(lemma)) ??
    around.find((lemma) => listed("beside").has(lemma)) ??
    null
  );
};
