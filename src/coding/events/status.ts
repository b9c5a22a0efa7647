import type { Status } from "../../core/plover.ts";
import { above, childrenBy, headOf, isRelation, lemmaOf, type Tree } from "../syntax/tree.ts";
import { surfaceSubject } from "./arguments.ts";
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

type Mutable = { -readonly [Key in keyof Reality]: Reality[Key] };

/** Negation, auxiliaries and conditions of one predicate on the way up. */
const readPredicate = (tree: Tree, at: number, reality: Mutable): void => {
  if (isNegated(tree, at)) {
    reality.status = "denied";
    reality.word = at;
  }
  for (const child of childrenBy(tree, at, "aux")) {
    const lemma = lemmaOf(tree, child);
    if (future.has(lemma) && reality.status === "happened") reality.status = "planned";
    else if (possible.has(lemma)) reality.unreal ??= `"${lemma}" makes it only possible`;
    else if (duties.has(lemma)) reality.unreal ??= `"${lemma}" demands it`;
  }
  const mark = childrenBy(tree, at, "mark", "advmod").find((child) => conditional.has(lemmaOf(tree, child)));
  if (mark !== undefined && isRelation(tree, at, "advcl", "ccomp", "acl"))
    reality.unreal ??= `a condition: "${lemmaOf(tree, mark)}"`;
};

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

const complements = ["ccomp", "xcomp", "obj", "nsubj:pass", "parataxis", "obl", "acl", "nmod", "csubj:pass"];

/** What one governor says of the clause or noun below it. */
const readGovernor = (tree: Tree, child: number, at: number, reality: Mutable): void => {
  const token = tree.tokens[at];
  if (!token || !isRelation(tree, child, ...complements)) return;
  const verbal = token.upos === "VERB" || token.upos === "ADJ" || token.upos === "AUX";
  const operator = operators.get(lemmaOf(tree, at) + (verbal ? "" : "/n"));
  const clausal = isRelation(tree, child, "ccomp", "xcomp", "parataxis");
  switch (operator) {
    case "report":
      if (clausal && reality.claimant === null) reality.claimant = surfaceSubject(tree, at)[0] ?? null;
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
      if (
        (clausal && isRelation(tree, child, "xcomp")) ||
        isRelation(tree, child, "obj") ||
        (clausal && token.upos === "ADJ")
      ) {
        if (reality.status === "happened") reality.status = "planned";
      }
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

/** Walks from an event up to the root of its sentence. Method: factuality by embedding predicates (FactBank's idea). */
export const realityOf = (tree: Tree, { head, light, frame }: Match): Reality => {
  const reality: Mutable = { status: "happened", claimant: null, unreal: null, word: null };
  const start = light ?? head;
  readModifiers(tree, head, reality);
  if (light !== null && isNegated(tree, head)) reality.status = "denied";
  const { status } = reality;
  readPredicate(tree, start, reality);
  if (frame.negated || frame.kind === "modal") Object.assign(reality, { status, unreal: null });
  let below = start;
  for (const at of above(tree, start)) {
    const verbal = tree.tokens[at]?.upos !== "NOUN" && tree.tokens[at]?.upos !== "PROPN";
    if (at !== start) readGovernor(tree, below, at, reality);
    if (at !== start && (isRelation(tree, below, "xcomp") || isRelation(tree, at, "advcl")))
      readPredicate(tree, at, verbal ? reality : { ...reality });
    if (reality.claimant === null && (verbal || headOf(tree, at) < 0)) reality.claimant = speakerBelow(tree, at);
    if (isRelation(tree, at, "acl:relcl", "appos")) {
      below = headOf(tree, at);
      continue;
    }
    below = at;
  }
  return reality;
};
