import type { EventType, Status } from "../../core/plover.ts";
import { above, childrenBy, headOf, isRelation, lemmaOf, type Tree } from "../syntax/tree.ts";
import { isPassive, surfaceSubject } from "./arguments.ts";
import { assertionOf } from "./asserted.ts";
import { isNegated } from "./find-words.ts";
import type { Match } from "./match-frame.ts";
import { obliquesOf } from "./oblique-arguments.ts";
import { operatorTable } from "./tables/operators.ts";

const operators: ReadonlyMap<string, string> = new Map(
  operatorTable
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [name = "", lemmas = ""] = row.split("\t");
      const suffix = name === "unreal-noun" ? "/n" : "";
      return lemmas.split(" ").map((lemma) => [lemma + suffix, name.replace("-noun", "")] as const);
    }),
);

/** What the text says of an event's reality, and who is reported to say so. */
export interface Reality {
  readonly status: Exclude<Status, "background">;
  /** Token of the speaker: the innermost, where speech is nested. */
  readonly claimant: number | null;
  /** Why no claim is made of it, where none is: a condition, a possibility. */
  readonly unreal: string | null;
  /** The word that decided. */
  readonly word: number | null;
}

const future: ReadonlySet<string> = new Set(["will", "shall", "'ll", "would", "wo"]);
const possible: ReadonlySet<string> = new Set(["may", "might", "could", "can", "ca"]);
const conditional: ReadonlySet<string> = new Set(["if", "unless", "whether", "lest"]);
const duties: ReadonlySet<string> = new Set(["must", "should"]);
const bounds: ReadonlySet<string> = new Set(["until", "till"]);

/** "Will fight until the war ends", "refused to talk until they leave": the end is waited for; "fought until the army left" tells it. */
const isAwaited = (tree: Tree, at: number): boolean => {
  if (/^VB[PZ]?$/.test(tree.tokens[at]?.xpos ?? "")) return true;
  const main = headOf(tree, at);
  return main >= 0 && (isNegated(tree, main) || tree.tokens[main]?.xpos === "VB");
};

type Mutable = { -readonly [Key in keyof Reality]: Reality[Key] };

/** Negation, auxiliaries and conditions of one predicate on the way up. */
const readPredicate = (tree: Tree, at: number, reality: Mutable): void => {
  if (isNegated(tree, at)) {
    reality.status = "denied";
    reality.word = at;
  }
  const subject = childrenBy(tree, at, "nsubj")[0];
  if (subject !== undefined && childrenBy(tree, subject, "det").some((child) => lemmaOf(tree, child) === "no"))
    reality.unreal ??= "nobody does it";
  for (const child of childrenBy(tree, at, "aux")) {
    const lemma = lemmaOf(tree, child);
    if (future.has(lemma) && reality.status === "happened") reality.status = "planned";
    else if (possible.has(lemma)) reality.unreal ??= `"${lemma}" makes it only possible`;
    else if (duties.has(lemma)) reality.unreal ??= `"${lemma}" demands it`;
  }
  const mark = childrenBy(tree, at, "mark", "advmod").find(
    (child) => conditional.has(lemmaOf(tree, child)) || (bounds.has(lemmaOf(tree, child)) && isAwaited(tree, at)),
  );
  if (mark !== undefined && isRelation(tree, at, "advcl", "ccomp", "acl"))
    reality.unreal ??= `a condition: "${lemmaOf(tree, mark)}"`;
};

const occurring: ReadonlySet<string> = new Set(
  "take begin start resume happen occur continue proceed go open hold materialise materialize follow".split(" "),
);
/** "The talks will resume", "the visit did not take place": the verb of an event noun tells whether it came about. */
const readOccurrence = (tree: Tree, noun: number, reality: Mutable): void => {
  const verb = headOf(tree, noun);
  if (!isRelation(tree, noun, "nsubj") || tree.tokens[verb]?.upos !== "VERB") return;
  const auxiliaries = childrenBy(tree, verb, "aux").map((child) => lemmaOf(tree, child));
  if (auxiliaries.some((lemma) => future.has(lemma))) reality.status = "planned";
  else if (auxiliaries.some((lemma) => possible.has(lemma))) reality.unreal ??= "only possible";
  else if (isNegated(tree, verb) && occurring.has(lemmaOf(tree, verb))) reality.status = "denied";
};

/** "Germany is to send tanks": what is arranged. */
const isArranged = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, "mark").some((child) => lemmaOf(tree, child) === "to") &&
  childrenBy(tree, at, "cop", "aux").some((child) => lemmaOf(tree, child) === "be") &&
  childrenBy(tree, at, "nsubj").length > 0;

/** Adjectives that take a noun event back: "a planned march", "the alleged attack" stays as said. */
const readModifiers = (tree: Tree, at: number, reality: Mutable): void => {
  for (const child of childrenBy(tree, at, "amod")) {
    const lemma = lemmaOf(tree, child);
    if (lemma === "planned" || lemma === "upcoming" || lemma === "scheduled" || lemma === "proposed")
      reality.status = "planned";
    if (lemma === "possible" || lemma === "potential" || lemma === "hypothetical") reality.unreal ??= `"${lemma}"`;
    if (lemma === "foiled" || lemma === "failed" || lemma === "thwarted") reality.word = child;
  }
};

const complements = ["ccomp", "xcomp", "obj", "nsubj", "parataxis", "obl", "acl", "nmod", "csubj:pass"];

/** What one governor says of the clause or noun below it. */
const readGovernor = (tree: Tree, child: number, at: number, reality: Mutable, aside: boolean): void => {
  const token = tree.tokens[at];
  if (!token || !isRelation(tree, child, ...complements)) return;
  const verbal = token.upos === "VERB" || token.upos === "ADJ" || token.upos === "AUX";
  const operator = operators.get(lemmaOf(tree, at) + (verbal ? "" : "/n"));
  const clausal = isRelation(tree, child, "ccomp", "xcomp", "parataxis");
  if (aside && operator !== "report") return;
  switch (operator) {
    case "report":
      if (clausal && reality.claimant === null && !isPassive(tree, at))
        reality.claimant = surfaceSubject(tree, at).find((token) => tree.forms[token - 1] !== "(") ?? null;
      return;
    case "deny":
      if (isRelation(tree, child, "obl", "nsubj")) return;
      reality.status = isNegated(tree, at) ? "happened" : "denied";
      reality.claimant ??= surfaceSubject(tree, at)[0] ?? null;
      reality.word = at;
      return;
    case "threat":
      if (clausal || isRelation(tree, child, "obj")) reality.status = "threatened";
      return;
    case "plan":
      if (isRelation(tree, child, "nsubj") && (token.xpos === "VBN" || token.upos === "ADJ")) {
        if (reality.status === "happened") reality.status = "planned";
        return;
      }
      if (
        (clausal && isRelation(tree, child, "xcomp")) ||
        isRelation(tree, child, "obj") ||
        (clausal && token.upos === "ADJ")
      ) {
        if (reality.status === "happened") reality.status = "planned";
      }
      return;
    case "wish":
      if (isRelation(tree, child, "obj", "xcomp")) reality.unreal ??= `"${lemmaOf(tree, at)}" only wants it`;
      return;
    case "unreal":
      if (isRelation(tree, child, "xcomp", "obj", "ccomp")) {
        reality.status = "denied";
        reality.word = at;
      }
      return;
    case undefined:
      return;
    default:
      if (isRelation(tree, child, "nmod", "acl")) reality.unreal ??= `only the ${lemmaOf(tree, at)} of it`;
  }
};

/** "The rebels attacked, the army said": the speech verb hangs below the clause that it reports. */
const speakerBelow = (tree: Tree, at: number): number | null => {
  const speech = childrenBy(tree, at, "parataxis", "ccomp").find(
    (child) => operators.get(lemmaOf(tree, child)) === "report" && isRelation(tree, child, "parataxis"),
  );
  if (speech !== undefined) return surfaceSubject(tree, speech)[0] ?? null;
  const source = obliquesOf(tree, [at]).find(({ cases, by }) => by === "tree" && cases.includes("according"));
  return source?.token ?? null;
};

/** Light verbs under which the event is still to come: an announced march is, an announced curfew holds; who offers condolences gives them. */
const ahead = (light: string, type: EventType): boolean =>
  /^(?:plan|prepare|propose)$/.test(light) ||
  (light === "offer" && type !== "SUPPORT" && type !== "CONCEDE") ||
  (light === "announce" && (type === "PROTEST" || type === "CONSULT"));

/** Walks from an event up to the root of its sentence. Method: factuality by embedding predicates (FactBank's idea). */
export const realityOf = (tree: Tree, { head, light, frame }: Match): Reality => {
  const reality: Mutable = { status: "happened", claimant: null, unreal: null, word: null };
  const start = light ?? head;
  readModifiers(tree, head, reality);
  if (frame.kind === "noun" && light === null) readOccurrence(tree, head, reality);
  if (isArranged(tree, start) || (light !== null && ahead(lemmaOf(tree, light), frame.type)))
    reality.status = "planned";
  if (light !== null && isNegated(tree, head)) reality.status = "denied";
  const { status } = reality;
  readPredicate(tree, start, reality);
  const { unreal, intended } = assertionOf(tree, start, (lemma) => operators.has(lemma));
  reality.unreal ??= unreal;
  if (intended && reality.status === "happened") reality.status = "planned";
  if (frame.negated || frame.kind === "modal") Object.assign(reality, { status, unreal: null });
  let below = start;
  let aside = false;
  for (const at of above(tree, start)) {
    const verbal = tree.tokens[at]?.upos !== "NOUN" && tree.tokens[at]?.upos !== "PROPN";
    if (at !== start) readGovernor(tree, below, at, reality, aside);
    aside ||=
      at !== start &&
      verbal &&
      isRelation(tree, below, "obl", "advcl") &&
      (operators.get(lemmaOf(tree, at)) ?? "report") === "report";
    if (at !== start && (isRelation(tree, below, "xcomp") || isRelation(tree, at, "advcl")))
      readPredicate(tree, at, verbal ? reality : { ...reality });
    if (reality.claimant === null && (verbal || headOf(tree, at) < 0)) reality.claimant = speakerBelow(tree, at);
    aside ||= isRelation(tree, at, "acl:relcl") && tree.tokens[at]?.xpos === "VBD";
    if (isRelation(tree, at, "acl:relcl", "appos")) {
      below = headOf(tree, at);
      continue;
    }
    // What describes someone holds, whatever is planned with them: "to free a boy *recruited* by the group".
    aside ||= isRelation(tree, at, "acl") && /^VB[DN]$/.test(tree.tokens[at]?.xpos ?? "");
    below = at;
  }
  return reality;
};
