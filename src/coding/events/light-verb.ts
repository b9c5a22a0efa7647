import type { Frame, Role } from "../frames/frame.ts";
import { type LightVerb, lightVerbsOf } from "../frames/light-verbs.ts";
import { childrenBy, headOf, isRelation, lemmaOf, pathTo, remembered, type Tree } from "../syntax/tree.ts";
import { isPassive, subjectsOf } from "./arguments.ts";
import type { Filler } from "./match-frame.ts";
import { obliquesOf } from "./oblique-arguments.ts";

/** The light verb that tells an event noun, by the tree or by the words right before it. */
export const lightVerbAbove = remembered((tree, noun): { verb: number; row: LightVerb } | null => {
  const governor = headOf(tree, noun);
  const candidates = [governor];
  for (let back = noun - 1; back >= noun - 5 && back >= 0; back--) {
    const upos = tree.tokens[back]?.upos;
    if (upos === "VERB") candidates.push(back);
    if (upos === "VERB" || upos === "PUNCT" || upos === "ADP" || upos === "SCONJ") break;
  }
  for (const verb of candidates) {
    if (verb < 0 || tree.tokens[verb]?.upos !== "VERB" || tree.sentenceOf[verb] !== tree.sentenceOf[noun]) continue;
    const cases = childrenBy(tree, noun, "case").map((child) => lemmaOf(tree, child));
    const row = lightVerbsOf(lemmaOf(tree, verb)).find(({ object, prepositions }) =>
      object
        ? cases.length === 0 && !(isRelation(tree, noun, "nsubj") && governor === verb && !isPassive(tree, verb))
        : prepositions.some((word) => cases.includes(word)),
    );
    if (row) return { verb, row };
  }
  return null;
});

/** What an event noun gets from its light verb: the verb's subject, and the other party behind its prepositions. */
export const lightFillers = (
  tree: Tree,
  noun: number,
  frame: Frame,
  { verb, row }: { verb: number; row: LightVerb },
): Filler[] => {
  const subject = subjectsOf(tree, verb)[0];
  const mutual = frame.slots.some(({ role }) => role === "mutual");
  const role: Role = row.subject === "recipient" ? "recipient" : mutual ? "mutual" : "actor";
  const own: Filler[] =
    subject === undefined || subject === noun
      ? []
      : [{ role, token: subject, path: `${pathTo(tree, subject, verb)} of light verb` }];
  const other = row.other.length
    ? obliquesOf(tree, [verb, noun]).find(({ cases }) => cases.some((word) => row.other.includes(word)))
    : undefined;
  return other ? [...own, { role: "actor", token: other.token, path: pathTo(tree, other.token, verb) }] : own;
};
