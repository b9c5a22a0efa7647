/**
 * Whether a clause is told as a fact at all: purposes, questions, conditions, habits and wishes are not. English marks
 * these by form, so the rules need no list of events.
 */
import { childrenBy, childrenOf, headOf, isRelation, lemmaOf, type Tree } from "../syntax/tree.ts";

/** Verbs and adjectives whose infinitive happened when they did: "managed to", "went on to", "was forced to". */
const implicative: ReadonlySet<string> = new Set(
  "begin start continue manage force cause come go help have oblige appear seem proceed happen rush dare able get let make see hear watch resume cease stop keep use prompt bring fail refuse decline vote spur lead cause drive push compel allow enable persuade convince oblige".split(
    " ",
  ),
);
/** Motion for a purpose: who travels to meet someone means to. */
const motion: ReadonlySet<string> = new Set(
  "travel leave fly arrive come go head send deploy dispatch gather return move convene meet".split(" "),
);
const ordinals: ReadonlySet<string> = new Set("first second third last only latest next".split(" "));
const habits: ReadonlySet<string> = new Set("typically usually traditionally generally normally sometimes".split(" "));
const conditions: ReadonlySet<string> = new Set(["if", "unless", "whether", "lest", "should"]);
const stops: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", "—", "–"]);
const setAside: ReadonlySet<string> = new Set(["without", "instead", "rather", "against"]);

export interface Assertion {
  /** Why no claim is made of it. */
  readonly unreal: string | null;
  /** The infinitive of a purpose that someone set out for. */
  readonly intended: boolean;
}

const isInfinitive = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, "mark").some((child) => lemmaOf(tree, child) === "to");

/** The verb that carries the form: the first of coordinated infinitives, "to arm and train" from "train". */
const formOf = (tree: Tree, at: number): number => {
  let token = at;
  for (let step = 0; step < 4; step++) {
    const bare = tree.tokens[token]?.xpos === "VB" && !isInfinitive(tree, token);
    if (!bare || !isRelation(tree, token, "conj") || childrenBy(tree, token, "aux", "nsubj").length) return token;
    token = headOf(tree, token);
  }
  return token;
};

/** Purposes that are fulfilled by the deed itself: who marches to demand something demands it. */
const voiced: ReadonlySet<string> = new Set(
  "demand protest call denounce condemn urge oppose mark commemorate".split(" "),
);

/** Words whose "for helping" tells what was done; under others it is the reason that somebody gives: "sanctions for helping rebels". */
const grateful: ReadonlySet<string> = new Set(
  "thank praise apologise apologize congratulate reward remember honour honor know".split(" "),
);
const charging: ReadonlySet<string> = new Set(
  "impose sanction accuse arrest detain jail imprison charge convict sentence fine punish blame condemn criticise criticize indict try prosecute expel ban execute penalise penalize dismiss suspend".split(
    " ",
  ),
);
/** The gerund behind "for" or "of" that is somebody's charge, at the clause or above its infinitives. */
const isCharge = (tree: Tree, start: number): boolean => {
  let at = start;
  for (let step = 0; step < 4 && isRelation(tree, at, "xcomp", "conj"); step++) at = headOf(tree, at);
  const governor = headOf(tree, at);
  if (governor < 0 || tree.tokens[at]?.xpos !== "VBG" || !isRelation(tree, at, "advcl", "acl", "obl", "nmod"))
    return false;
  const behind = childrenBy(tree, at, "mark", "case").some((child) => tree.forms[child] === "for");
  const above = [governor, headOf(tree, governor)].filter((one) => one >= 0).map((one) => lemmaOf(tree, one));
  return behind && above.some((lemma) => charging.has(lemma)) && !above.some((lemma) => grateful.has(lemma));
};

const infinitive = (tree: Tree, start: number): Assertion => {
  let at = formOf(tree, start);
  for (let step = 0; step < 6 && isInfinitive(tree, at); step++) {
    const governor = headOf(tree, at);
    if (governor < 0) return asserted;
    const lemma = lemmaOf(tree, governor);
    if (isRelation(tree, at, "advcl") && voiced.has(lemmaOf(tree, at))) return asserted;
    if (isRelation(tree, at, "advcl"))
      return motion.has(lemma) ? { unreal: null, intended: true } : { unreal: "only a purpose", intended: false };
    if (isRelation(tree, at, "acl") && !isRelation(tree, at, "acl:relcl")) {
      const ordinal =
        ordinals.has(lemma) || childrenBy(tree, governor, "amod").some((one) => ordinals.has(lemmaOf(tree, one)));
      return ordinal ? asserted : { unreal: `only the ${lemma} of it`, intended: false };
    }
    if (!isRelation(tree, at, "xcomp", "ccomp")) return asserted;
    if (!implicative.has(lemma)) return { unreal: `only under "${lemma}"`, intended: false };
    at = formOf(tree, governor);
  }
  return asserted;
};
const asserted: Assertion = { unreal: null, intended: false };

/** "If" right before the clause, where the parser did not mark it. */
const underCondition = (tree: Tree, start: number): boolean => {
  const first = tree.sentences[tree.sentenceOf[start] ?? -1]?.from ?? 0;
  for (let at = start - 1; at >= Math.max(first, start - 8); at--) {
    const form = tree.forms[at] ?? "";
    if (stops.has(form)) return false;
    if (conditions.has(form) && form !== "should") return true;
  }
  return false;
};

const isAsked = (tree: Tree, start: number): boolean => {
  const { from = 0, to = 0 } = tree.sentences[tree.sentenceOf[start] ?? -1] ?? {};
  for (let at = to - 1; at >= Math.max(from, to - 3); at--) if (tree.tokens[at]?.form === "?") return true;
  return false;
};

/** What the form of the clause of `start` says. `governed` infinitives that an operator reads are left to it. */
export const assertionOf = (tree: Tree, start: number, governed: (lemma: string) => boolean): Assertion => {
  if (isAsked(tree, start)) return { unreal: "a question", intended: false };
  if (underCondition(tree, start)) return { unreal: "a condition", intended: false };
  const verbal = tree.tokens[start]?.upos === "VERB";
  const children = childrenOf(tree, start);
  const habit = children.find((child) => habits.has(lemmaOf(tree, child)) && isRelation(tree, child, "advmod"));
  if (habit !== undefined) return { unreal: `a habit: "${lemmaOf(tree, habit)}"`, intended: false };
  if (verbal && childrenBy(tree, start, "mark", "case").some((child) => setAside.has(tree.forms[child] ?? "")))
    return { unreal: "set aside by its preposition", intended: false };
  if (!verbal) return asserted;
  if (isCharge(tree, start)) return { unreal: "a reason that somebody gives", intended: false };
  const form = formOf(tree, start);
  const governor = headOf(tree, form);
  if (governor >= 0 && isRelation(tree, form, "xcomp", "ccomp") && governed(lemmaOf(tree, governor))) return asserted;
  return infinitive(tree, start);
};
