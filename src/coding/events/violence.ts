import { countryOfDemonym } from "../../lexicon/index.ts";
import { isOfClass } from "../frames/word-classes.ts";
import { childrenBy, lemmaOf, type Tree } from "../syntax/tree.ts";
import { isPassive, objectsOf, subjectsOf } from "./arguments.ts";
import type { Match } from "./match-frame.ts";
import { obliquesOf } from "./oblique-arguments.ts";
import { innerNoun, type Reading } from "./reading.ts";
import { peacefulWords } from "./tables/not-violence.ts";

const beside: ReadonlySet<string> = new Set(["in", "by", "at", "over", "on", "during", "after", "when"]);

const shooting: ReadonlySet<string> = new Set(
  "artillery tank gun sniper mortar rocket small-arms arm machine machine-gun rifle missile cannon shell heavy enemy hostile friendly live indirect return stray cross ground naval".split(
    " ",
  ),
);
/** "artillery fire", "Israeli fire", "fire from a tank": shots, and no blaze. */
const isGunfire = (tree: Tree, fire: number): boolean =>
  shooting.has(lemmaOf(tree, fire - 1)) ||
  childrenBy(tree, fire, "compound", "amod", "nmod").some(
    (child) =>
      shooting.has(lemmaOf(tree, child)) ||
      isOfClass(lemmaOf(tree, child), "weapon") ||
      isOfClass(lemmaOf(tree, child), "force") ||
      countryOfDemonym(tree.tokens[child]?.form ?? "") !== null,
  );

/**
 * Whether a violent verb is used of what no one does to anyone: weather, accidents, votes, figures of speech. Null where
 * the violence stands, else the word that takes it out.
 */
export const violenceTakenOut = ({ tree }: Reading, { frame, head }: Match): string | null => {
  if (frame.type !== "ASSAULT" || frame.kind !== "verb" || frame.fixed.length > 0) return null;
  const nounOf = (token: number): string => {
    const noun = innerNoun(tree, token);
    const lemma = lemmaOf(tree, noun);
    return lemma === "fire" && isGunfire(tree, noun) ? "gunfire" : lemma;
  };
  const agent = subjectsOf(tree, head).map((token) => nounOf(token));
  const object = objectsOf(tree, head).map((token) => nounOf(token));
  const around = obliquesOf(tree, [head])
    .filter(
      ({ token, cases, by }) =>
        by === "tree" && tree.tokens[token]?.upos !== "VERB" && cases.some((word) => beside.has(word)),
    )
    .map(({ token }) => nounOf(token));
  return (
    agent.find((lemma) => peacefulWords("agent").has(lemma)) ??
    (isPassive(tree, head) ? around : []).find((lemma) => peacefulWords("agent").has(lemma)) ??
    object.find((lemma) => peacefulWords("object").has(lemma)) ??
    around.find((lemma) => peacefulWords("beside").has(lemma)) ??
    null
  );
};
