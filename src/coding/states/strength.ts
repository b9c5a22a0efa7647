import type { Ref } from "../../core/contract/references.ts";
import { unrelative } from "../syntax/arguments.ts";
import { groupName, refOf } from "../syntax/refs.ts";
import {
  caseOf,
  childrenBy,
  childrenOf,
  headOf,
  isRelation,
  lemmaOf,
  lowerOf,
  relationOf,
  type Tree,
} from "../syntax/tree.ts";
import { actorRef, phraseRef, type StateFrame, type StateRule } from "./claims.ts";
import { firstOf, type Measured, type MeasuredRule, measuredAt } from "./measured.ts";
import { countsPeople, quantitiesIn } from "./quantities-of.ts";
import {
  forceNouns,
  raisingVerbs,
  sendVerbs,
  sizeNouns,
  stationVerbs,
  strengthVerbs,
  troopNouns,
  underway,
} from "./tables/words.ts";

const isTroop = (tree: Tree, at: number | null): boolean => at !== null && troopNouns.has(lemmaOf(tree, at));
const isForce = (tree: Tree, at: number): boolean =>
  forceNouns.has(lemmaOf(tree, at)) || forceNouns.has(lowerOf(tree, at));
const isUniformed = ({ tree, placed: { counted } }: Measured): boolean =>
  counted === null || isTroop(tree, counted) || lemmaOf(tree, counted) === "people";

const forceName = /\b(?:Force|Mission|Operation|Army|Brigade|Battalion|Guard|Corps)\b/;

/**
 * The force that a noun phrase names: the named force inside it ("the KFOR mission"), what a relative pronoun stands for
 * ("KFOR, which has ..."), else the actor or the whole phrase at its head.
 */
const forceRef = (frame: StateFrame, at: number): Ref => {
  const { tree, actors } = frame;
  const noun = unrelative(tree, at);
  const inner = childrenBy(tree, noun, "compound", "appos").find((child) => {
    const actor = actors.byHead.get(child);
    return actor?.type === "organisation" && (forceName.test(actor.name) || forceNouns.has(lowerOf(tree, child)));
  });
  const actor = actors.byHead.get(inner ?? noun);
  return actor ? refOf(actor, actors) : phraseRef(frame, noun);
};

const future = new Set(["will", "would", "'ll", "to", "could", "may", "might", "should"]);
const isFuture = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, "aux", "mark").some((at) => future.has(lowerOf(tree, at)));

const isStrong = ({ placed }: Measured): boolean => /strong/i.test(placed.quantity.text);

const tailOf = ({ frame: { input }, tree, placed, sentence }: Measured): string =>
  input.article.text
    .slice(placed.quantity.end, Math.min(sentence.end, tree.tokens[placed.to + 8]?.end ?? sentence.end))
    .toLowerCase();

const joining = new Set(["join", "reinforce", "bolster", "strengthen", "augment"]);

/** Who is reinforced: "to join the mission", "to reinforce the garrison". */
const joinedBody = ({ tree, sentence, placed }: Measured): number | null => {
  for (let at = placed.to; at < Math.min(sentence.to, placed.to + 16); at++)
    if (joining.has(lemmaOf(tree, at))) return childrenBy(tree, at, "obj")[0] ?? null;
  return null;
};

/** "the mission of the league, which has 85 observers": the force, and not the body that it is of. */
const forceAbove = (tree: Tree, at: number): number => {
  const outer = headOf(tree, at);
  const inside = outer >= 0 && isRelation(tree, at, "nmod") && caseOf(tree, at) === "of";
  return inside && isForce(tree, outer) && !forceNouns.has(lowerOf(tree, at)) ? outer : at;
};

/** Whose strength it is: "the size of the force", "the number of its troops", "the mission's strength". */
const ownerOf = (tree: Tree, size: number): number =>
  isForce(tree, size) ? size : (childrenBy(tree, size, "nmod:poss", "nmod")[0] ?? size);

/** "deployed 300 more to the mission, bringing its strength to 900": the body that the rest of the sentence sends people to. */
const receivingBody = (tree: Tree, verb: number): number | null => {
  const main = isRelation(tree, verb, "advcl", "xcomp") ? headOf(tree, verb) : -1;
  if (main < 0) return null;
  return childrenBy(tree, main, "obl", "obj").find((at) => isForce(tree, at) && caseOf(tree, at) !== "from") ?? null;
};

/** What will be is no strength yet: "will send 300, bringing the force to 900". */
const isPlanned = (tree: Tree, verb: number): boolean =>
  isFuture(tree, verb) || (isRelation(tree, verb, "advcl", "xcomp") && isFuture(tree, headOf(tree, verb)));

/** Who comes: the counted people, else the body they join, else whoever sends them. */
const reinforced = (seen: Measured) => {
  const { frame, tree, head, verb, placed } = seen;
  const joins = joinedBody(seen);
  const sender = verb === null ? undefined : childrenBy(tree, verb, "nsubj")[0];
  const who = isTroop(tree, placed.counted) ? head : (joins ?? sender ?? head);
  const subject = actorRef(frame, who);
  return {
    subject: { ...subject, name: groupName(subject.name) },
    at: head,
    object: joins === null ? null : forceRef(frame, joins),
  };
};

/** "moved 600 troops to the lake, where 1,200 are already stationed": a bare number of the troops told before it. */
const isOfTroops = ({ tree, sentence, placed: { counted, from } }: Measured): boolean => {
  if (counted !== null) return false;
  for (let at = from - 1; at >= sentence.from; at--) if (isTroop(tree, at)) return true;
  return false;
};

const sendingNoun = new Set(["increase", "reinforcement", "deployment", "addition", "dispatch"]);

const reinforcementRules: readonly MeasuredRule[] = [
  {
    name: "n-en-route",
    property: "reinforcement",
    score: 0.9,
    reason: "so many are on their way",
    example: "The 600 already en route will join the garrison.",
    test: (seen) => {
      const tail = tailOf(seen);
      const moving = underway.some((words) => tail.includes(words) && tail.indexOf(words) < 40);
      return moving && !isStrong(seen) && isUniformed(seen) ? reinforced(seen) : null;
    },
  },
  {
    name: "n-more",
    property: "reinforcement",
    score: 0.88,
    reason: "so many more in uniform",
    example: "An additional 300 soldiers arrived.",
    test: (seen) =>
      seen.placed.quantity.increment && isTroop(seen.tree, seen.placed.counted) ? reinforced(seen) : null,
  },
  {
    name: "n-sent",
    property: "reinforcement",
    score: 0.8,
    reason: "so many were sent",
    example: "Italy sent 450 paratroopers to the border.",
    test: (seen) => {
      const { tree, head, above, verb, placed } = seen;
      const sends = verb !== null && above === verb && sendVerbs.has(lemmaOf(tree, verb));
      const argument =
        isRelation(tree, head, "obj", "nsubj:pass") ||
        (relationOf(tree, head).startsWith("obl") && caseOf(tree, head) === "by");
      return sends && argument && isTroop(tree, placed.counted) ? reinforced(seen) : null;
    },
  },
  {
    name: "increase-of-n",
    property: "reinforcement",
    score: 0.8,
    reason: "an increase of so many",
    example: "NATO announced a reinforcement of 1,000 troops.",
    test: (seen) => {
      const { tree, head, above, placed } = seen;
      const noun = above >= 0 && sendingNoun.has(lemmaOf(tree, above)) && ["of", "by"].includes(caseOf(tree, head));
      return noun && isTroop(tree, placed.counted) ? reinforced(seen) : null;
    },
  },
];

const strengthRules: readonly MeasuredRule[] = [
  {
    name: "n-strong",
    property: "force-strength",
    score: 0.93,
    reason: "a body that is so many strong",
    example: "The 6,500-strong force patrols the line.",
    test: (seen) => {
      const { counted } = seen.placed;
      if (!isStrong(seen) || counted === null) return null;
      const known = isForce(seen.tree, counted) || seen.tree.tokens[counted]?.upos === "PROPN";
      return known ? { subject: forceRef(seen.frame, counted), at: counted } : null;
    },
  },
  {
    name: "be-n-strong",
    property: "force-strength",
    score: 0.9,
    reason: "a body is so many strong",
    example: "The mission is about 3,000 strong.",
    test: ({ tree, frame, placed: { to, counted } }) => {
      const strong = [to - 1, to].find((at) => lowerOf(tree, at) === "strong");
      if (strong === undefined || counted !== null) return null;
      const [subject] = childrenBy(tree, strong, "nsubj");
      return subject === undefined ? null : { subject: forceRef(frame, subject), at: strong };
    },
  },
  {
    name: "force-of-n",
    property: "force-strength",
    score: 0.85,
    reason: "a body of so many people",
    example: "A force of 3,000 soldiers holds the river.",
    test: (seen) => {
      const { tree, head, above, frame } = seen;
      const holds =
        above >= 0 && isForce(tree, above) && relationOf(tree, head).startsWith("nmod") && caseOf(tree, head) === "of";
      return holds && isUniformed(seen) ? { subject: forceRef(frame, above), at: above } : null;
    },
  },
  {
    name: "body-numbers-n",
    property: "force-strength",
    score: 0.85,
    reason: "a body has so many people",
    example: "The mission numbers about 9,000.",
    test: (seen) => {
      const { tree, above, verb, frame, placed } = seen;
      if (verb === null || above !== verb || isFuture(tree, verb) || !strengthVerbs.has(lemmaOf(tree, verb)))
        return null;
      const [said] = childrenBy(tree, verb, "nsubj");
      const subject = said === undefined ? undefined : forceAbove(tree, unrelative(tree, said));
      if (subject === undefined || !isUniformed(seen)) return null;
      const owner =
        isForce(tree, subject) ||
        isTroop(tree, placed.counted) ||
        (lemmaOf(tree, verb) === "number" && isTroop(tree, subject));
      return owner ? { subject: forceRef(frame, subject), at: childrenBy(tree, verb, "obl")[0] ?? subject } : null;
    },
  },
  {
    name: "brought-to-n",
    property: "force-strength",
    score: 0.85,
    reason: "what is added brings a body to so many",
    example: "Peru will send 200 soldiers, bringing the mission's strength to 1,100.",
    test: (seen) => {
      const { tree, head, verb, frame } = seen;
      if (verb === null || !raisingVerbs.has(lemmaOf(tree, verb)) || caseOf(tree, head) !== "to") return null;
      const object = childrenBy(tree, verb, "obj").find((at) => sizeNouns.has(lemmaOf(tree, at)) || isForce(tree, at));
      if (object === undefined || !isUniformed(seen) || isPlanned(tree, verb)) return null;
      const owner = ownerOf(tree, object);
      const at = tree.tokens[owner]?.upos === "PRON" ? (receivingBody(tree, verb) ?? owner) : owner;
      return { subject: forceRef(frame, at), at };
    },
  },
  {
    name: "n-stationed",
    property: "force-strength",
    score: 0.75,
    reason: "so many stand somewhere",
    example: "Some 2,000 troops are stationed in the valley.",
    test: (seen) => {
      const { tree, head, above, frame, placed } = seen;
      if (placed.quantity.increment || !(isTroop(tree, placed.counted) || isOfTroops(seen))) return null;
      const participle = childrenBy(tree, head, "acl").find((at) => stationVerbs.has(lemmaOf(tree, at)));
      const main =
        above >= 0 && stationVerbs.has(lemmaOf(tree, above)) && isRelation(tree, head, "nsubj") ? above : undefined;
      const verb = participle ?? main;
      if (verb === undefined || isFuture(tree, verb)) return null;
      const located = childrenOf(tree, verb).some((at) => /^(?:obl|advmod)/.test(relationOf(tree, at)));
      if (!located || headOf(tree, verb) === verb) return null;
      const subject = actorRef(frame, head);
      return { subject: { ...subject, name: groupName(subject.name) }, at: verb };
    },
  },
];

/** Strength of forces and what is added to them. A figure that is added is no strength. */
export const strength: StateRule = (frame, sentence) =>
  quantitiesIn(frame, sentence)
    .filter(countsPeople)
    .flatMap((placed) => {
      const seen = measuredAt(frame, sentence, placed);
      const found = firstOf(reinforcementRules, seen, "person") ?? firstOf(strengthRules, seen, "person");
      return found ? [found] : [];
    });
