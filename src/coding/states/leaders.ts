import { caseOf, childrenBy, headOf, isRelation, lemmaOf, lowerOf } from "../syntax/tree.ts";
import { actorRef, type Found, type StateFrame, type StateRule, wordsOver } from "./claims.ts";
import { leadingVerbs, ledBodies, notInOffice } from "./tables/offices.ts";

/** The body that somebody leads: a named organisation, or a noun for a standing body. A rally or a convoy is none. */
const isBody = ({ tree, actors }: StateFrame, at: number): boolean => {
  const actor = actors.byHead.get(at);
  return ledBodies.has(lemmaOf(tree, at)) || (actor?.type === "organisation" && actor.nature === "name");
};

const isNamedPerson = ({ actors }: StateFrame, at: number): boolean => {
  const actor = actors.byHead.get(at);
  return actor?.type === "person" && actor.nature === "name";
};

/** "the mission, headed by Ana Ruiz": who leads which body. The value is the office that the verb means. */
export const leaders: StateRule = (frame, sentence) => {
  const { tree } = frame;
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const value = leadingVerbs.get(lemmaOf(tree, at));
    if (value === undefined || !isRelation(tree, at, "acl") || notInOffice.has(lowerOf(tree, at - 1))) continue;
    const body = headOf(tree, at);
    const person = childrenBy(tree, at, "obl").find((child) => caseOf(tree, child) === "by");
    if (person === undefined || !isBody(frame, body) || !isNamedPerson(frame, person)) continue;
    found.push({
      property: "office",
      subject: actorRef(frame, person),
      object: actorRef(frame, body),
      value,
      token: at,
      words: wordsOver(frame, at),
      sentence,
      rule: "body-led-by",
      score: 0.85,
      reason: "a body that somebody leads",
      within: null,
      place: null,
      timeless: true,
    });
  }
  return found;
};
