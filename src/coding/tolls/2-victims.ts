import { objectsOf, subjectsOf } from "../syntax/arguments.ts";
import { nounAfter, nounBefore } from "../syntax/surface.ts";
import {
  caseOf,
  childrenBy,
  conjunctsOf,
  headOf,
  isRelation,
  lemmaOf,
  lowerOf,
  relationOf,
  type Tree,
} from "../syntax/tree.ts";
import type { Trigger } from "./1-triggers.ts";
import { casualtyNouns, countedVictims } from "./tables/casualty-words.ts";

const victimCases = new Set(["of", "to", "among", "for", "in"]);

const casualtyLemmas = new Set([...casualtyNouns, ...countedVictims].map(({ lemma }) => lemma));

/** "injuries of nine marchers and 21 guards": a counted group that the tree hung beside the casualty noun itself. */
const countedBeside = (tree: Tree, noun: number): readonly number[] =>
  childrenBy(tree, noun, "conj").filter(
    (child) => childrenBy(tree, child, "nummod").length > 0 && !casualtyLemmas.has(lemmaOf(tree, child)),
  );

const governed = (tree: Tree, noun: number): readonly number[] => {
  const modifiers = childrenBy(tree, noun, "nmod", "obl").filter(
    (child) => victimCases.has(caseOf(tree, child)) && caseOf(tree, child) !== "in",
  );
  if (modifiers.length) return [...modifiers, ...countedBeside(tree, noun)];
  const owners = childrenBy(tree, noun, "nmod:poss");
  return owners.length ? owners : [noun];
};

/** For an adjective that stands before a noun: the noun. For a word that is counted itself: the word. */
const counted = (tree: Tree, at: number): readonly number[] => {
  if (isRelation(tree, at, "amod", "compound") && headOf(tree, at) > at) return [headOf(tree, at)];
  if (isRelation(tree, at, "amod", "acl", "advmod") && headOf(tree, at) >= 0) return [headOf(tree, at)];
  const of = childrenBy(tree, at, "nmod").filter((child) => caseOf(tree, child) === "of");
  const own = childrenBy(tree, at, "nsubj", "nsubj:pass", "nummod");
  if (["body", "corpse"].includes(lemmaOf(tree, at)) && of.length) return of;
  return own.length && relationOf(tree, own[0] ?? at) !== "nummod" ? own : [at];
};

const passiveBefore = new Set(["was", "were", "is", "are", "been", "being", "be", "got", "get"]);
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|night|morning|afternoon|evening)$/;

/** Where the tree names no countable victims: the noun phrase that the order of words points to. */
export const victimsByOrder = (tree: Tree, { token, role }: Trigger): readonly number[] => {
  const passive = [1, 2, 3].some((back) => passiveBefore.has(lowerOf(tree, token - back)));
  const start = /^(?:dead|down|up)$/.test(lowerOf(tree, token + 1)) ? token + 1 : token;
  const after = role === "object" && !passive ? nounAfter(tree, start) : null;
  if (after !== null && !calendar.test(lowerOf(tree, after))) return [after];
  if (role === "governs" || role === "toll" || (role === "itself" && !passive)) return [];
  if (role === "object" && !passive && tree.tokens[token]?.xpos !== "VBN") return [];
  const before = nounBefore(tree, token);
  return before === null || calendar.test(lowerOf(tree, before)) ? [] : [before];
};

const casualtyForm = /^(?:dead|wounded|injured|missing|hurt|killed|homeless|displaced)$/;

/** "nine dead and 26 wounded": the second figure has a casualty word of its own. */
const isOtherCasualty = (tree: Tree, at: number): boolean =>
  casualtyForm.test(lowerOf(tree, at)) || (tree.tokens[at]?.upos === "NUM" && casualtyForm.test(lowerOf(tree, at + 1)));

/** "two of whom later died": the number stands above the pronoun. */
const numberOf = (tree: Tree, at: number): number => {
  const above = headOf(tree, at);
  const pronoun = /^(?:whom|them|which)$/.test(lowerOf(tree, at)) && caseOf(tree, at) === "of";
  return pronoun && above >= 0 && above < at && tree.tokens[above]?.upos === "NUM" ? above : at;
};

/** "Eleven Hungarian and 19 Italian soldiers": adjectives with a number of their own share the noun. */
const sharing = (tree: Tree, noun: number): readonly number[] =>
  childrenBy(tree, noun, "amod").filter(
    (at) => tree.tokens[at]?.upos === "PROPN" && childrenBy(tree, at, "nummod").length > 0,
  );

/** "took journalists *hostage*": what they became, and not who. */
const inHands = /^(?:hostage|captive|prisoner|hostages|prisoners|custody)$/;

/** Heads of the noun phrases that name the victims, coordinated ones apart. */
export const victimsOf = (tree: Tree, { token, role, rule }: Trigger): readonly (readonly number[])[] => {
  const heads =
    role === "object"
      ? objectsOf(tree, token)
      : role === "subject" || role === "copula"
        ? subjectsOf(tree, token)
        : role === "governs"
          ? governed(tree, token)
          : role === "itself"
            ? counted(tree, token)
            : [];
  if (rule === "n-fatally") return [[token]];
  const nouns = new Set(["NOUN", "PROPN", "NUM", "PRON", "ADJ"]);
  const victims = heads.filter((head) => !inHands.test(lowerOf(tree, head)));
  return (victims.length ? victims : heads).map((found) => {
    const head = numberOf(tree, found);
    return [...sharing(tree, head), ...conjunctsOf(tree, head)].filter(
      (each) =>
        each === head ||
        (!rule.startsWith("leave-") && nouns.has(tree.tokens[each]?.upos ?? "") && !isOtherCasualty(tree, each)),
    );
  });
};
