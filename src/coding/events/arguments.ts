/**
 * Subjects, objects and obliques of a predicate as its meaning has them, over Universal Dependencies: passives, relative
 * and reduced relative clauses, control and raising, coordinated predicates, adverbial participles.
 */
import {
  casesOf,
  childrenBy,
  hasChildBy,
  headOf,
  isRelation,
  lemmaOf,
  relationOf,
  remembered,
  type Tree,
} from "../syntax/tree.ts";

const relativeWords: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "what"]);

/** Verbs whose object, not whose subject, does what the infinitive says: "forced the villagers to leave". */
const objectControl: ReadonlySet<string> = new Set(
  "force order urge ask tell compel allow permit enable cause lead spur prompt push press invite call instruct require persuade convince help let make want get expect encourage warn pressure authorize authorise advise beg implore drive".split(
    " ",
  ),
);
const maxDepth = 6;

/**
 * A whole clause that the parser read as one noun phrase, as it does with short ones: "Police blocked marchers" with
 * "Police" a compound and "blocked" an adjective of "marchers". Only where the sentence has no verb above it.
 */
const misreadClause = (tree: Tree, at: number): { subject: number; object: number } | null => {
  const object = headOf(tree, at);
  if (!isRelation(tree, at, "amod") || object <= at || headOf(tree, object) >= 0) return null;
  const subject = childrenBy(tree, object, "compound", "nsubj", "nmod:desc").find((child) => child < at);
  return subject === undefined ? null : { subject, object };
};

const feature = (tree: Tree, at: number, pair: string): boolean =>
  tree.tokens[at]?.feats.split("|").includes(pair) ?? false;
const isPastParticiple = (tree: Tree, at: number): boolean => tree.tokens[at]?.xpos === "VBN";
const isGerund = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.xpos === "VBG" || feature(tree, at, "VerbForm=Ger");

/** Passive by its subject or auxiliary, or a past participle that modifies a noun or a clause. */
const passiveAt = (tree: Tree, at: number, depth: number): boolean => {
  if (misreadClause(tree, at)) return false;
  if (hasChildBy(tree, at, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent")) return true;
  if (hasChildBy(tree, at, "nsubj", "aux")) return false;
  if (isRelation(tree, at, "acl") && !isRelation(tree, at, "acl:relcl"))
    return !isFragment(tree, at) && (isPastParticiple(tree, at) || endsInEd(tree, at));
  if (isRelation(tree, at, "advcl", "amod") && isPastParticiple(tree, at)) return !hasChildBy(tree, at, "obj");
  if (isRelation(tree, at, "conj", "xcomp") && isPastParticiple(tree, at) && depth < maxDepth)
    return isRelation(tree, at, "xcomp") || passiveAt(tree, headOf(tree, at), depth + 1);
  return false;
};
export const isPassive = remembered((tree, at) => passiveAt(tree, at, 0));
/** "Warplanes bombed the town", read as a noun with a clause: a past form with an object of its own is active. */
const isFragment = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, "obj").some((child) => child > at) &&
  headOf(tree, at) === at - 1 &&
  headOf(tree, headOf(tree, at)) < 0;
const endsInEd = (tree: Tree, at: number): boolean => tree.tokens[at]?.xpos === "VBD";

const antecedent = (tree: Tree, clause: number): number[] => (headOf(tree, clause) >= 0 ? [headOf(tree, clause)] : []);

/** A relative pronoun stands for the noun that its clause modifies. */
const resolveRelative = (tree: Tree, word: number, predicate: number): number => {
  if (!relativeWords.has(lemmaOf(tree, word))) return word;
  for (let at = predicate, step = 0; at >= 0 && step < maxDepth; at = headOf(tree, at), step++)
    if (isRelation(tree, at, "acl")) return headOf(tree, at) >= 0 ? headOf(tree, at) : word;
  return word;
};
const subjectChildren = (tree: Tree, at: number): number[] =>
  childrenBy(tree, at, "nsubj", "csubj").map((child) => resolveRelative(tree, child, at));

/** The surface subject, however far away it is said. */
const subjectFrom = (tree: Tree, at: number, depth: number): readonly number[] => {
  const own = subjectChildren(tree, at);
  const misread = misreadClause(tree, at);
  if (misread) return [misread.subject];
  if (own.length || depth >= maxDepth) return own;
  const head = headOf(tree, at);
  if (head < 0) return [];
  if (isRelation(tree, at, "acl:relcl")) return hasChildBy(tree, at, "obj") || isPassive(tree, at) ? [head] : [];
  if (isRelation(tree, at, "acl")) {
    if (isGerund(tree, at) || isPassive(tree, at) || isFragment(tree, at)) return [head];
    const owner = childrenBy(tree, head, "nmod:poss");
    return owner.length ? owner : subjectFrom(tree, headOf(tree, head), depth + 1);
  }
  if (isRelation(tree, at, "xcomp", "ccomp")) {
    const objects = childrenBy(tree, head, "obj", "iobj");
    if (objects.length && objectControl.has(lemmaOf(tree, head))) return objects;
    return subjectFrom(tree, head, depth + 1);
  }
  if (
    isRelation(tree, at, "conj", "advcl", "parataxis") &&
    !(isRelation(tree, at, "parataxis") && tree.tokens[at]?.xpos === "VBD")
  )
    return subjectFrom(tree, head, depth + 1);
  return [];
};

export const surfaceSubject = remembered((tree, at) => subjectFrom(tree, at, 0));

const agents = (tree: Tree, at: number): number[] =>
  [
    ...childrenBy(tree, at, "obl:agent"),
    ...childrenBy(tree, at, "obl", "nmod").filter((child) => casesOf(tree, child).includes("by")),
  ].filter((child, index, all) => all.indexOf(child) === index);

/** Who does it: the subject of an active, the agent of a passive. */
export const subjectsOf = remembered((tree, at): readonly number[] =>
  isPassive(tree, at) ? agents(tree, at) : surfaceSubject(tree, at),
);

/** To whom it is done: the object of an active, the subject of a passive, the gap of a relative clause. */
export const objectsOf = remembered((tree, at): readonly number[] => {
  const misread = misreadClause(tree, at);
  if (misread) return [misread.object];
  const own = childrenBy(tree, at, "obj").map((child) => resolveRelative(tree, child, at));
  if (isPassive(tree, at)) return [...surfaceSubject(tree, at), ...own];
  if (own.length) return own;
  const relative =
    isRelation(tree, at, "acl:relcl") &&
    childrenBy(tree, at, "nsubj").some(
      (child) =>
        !relativeWords.has(lemmaOf(tree, child)) &&
        !childrenBy(tree, child, "nmod:poss").some((owner) => tree.forms[owner] === "whose"),
    );
  if (relative) return antecedent(tree, at);
  if (
    isRelation(tree, at, "conj") &&
    !isRelation(tree, headOf(tree, at), "root") &&
    !hasChildBy(tree, headOf(tree, at), "obj")
  )
    return [];
  const indirect = childrenBy(tree, at, "iobj");
  return indirect.length ? indirect : unmarkedObjects(tree, at);
});

/** A noun right behind the verb that the parser took for a bare adverbial: "gunned down *a judge*". */
const unmarkedObjects = (tree: Tree, at: number): number[] =>
  childrenBy(tree, at, "obl", "nmod").filter(
    (child) =>
      child > at &&
      child - at <= 5 &&
      !hasChildBy(tree, child, "case", "mark") &&
      !relationOf(tree, child).endsWith(":tmod") &&
      !calendarWords.has(lemmaOf(tree, child)),
  );
const calendarWords: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow day week month year morning evening night time january february march april may june july august september october november december hour".split(
    " ",
  ),
);

export const indirectObjectsOf = (tree: Tree, at: number): number[] => childrenBy(tree, at, "iobj");
