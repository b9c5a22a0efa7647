import type { Article } from "../../core/contract/article.ts";
import type { ActorMention } from "../../core/contract/mention.ts";
import type { Ref } from "../../core/contract/references.ts";
import { uncounted } from "../../lexicon/uncounted.ts";
import { phraseOf } from "./phrases.ts";
import { nounAfter } from "./surface.ts";
import { speechVerbs } from "./tables/speech-verbs.ts";
import { above, caseOf, childrenBy, headOf, isRelation, lemmaOf, lowerOf, relationOf, type Tree } from "./tree.ts";

/** Actor mentions by the token that heads them, and in text order. */
export interface ActorIndex {
  readonly byHead: ReadonlyMap<number, ActorMention>;
  readonly byId: ReadonlyMap<string, ActorMention>;
}

export const indexActors = (actors: readonly ActorMention[]): ActorIndex => ({
  byHead: new Map(actors.toReversed().map((actor) => [actor.head, actor])),
  byId: new Map(actors.map((actor) => [actor.id, actor])),
});

/** A mention as a claim names it. A pronoun or a short form brings the fuller mention of its chain. */
export const refOf = (actor: ActorMention, { byId }: ActorIndex): Ref => {
  const { text, start, end, name, country, sectors, referent } = actor;
  const first = byId.get(actor.chain);
  const fuller =
    referent ??
    (first && first.id !== actor.id && actor.nature !== "name"
      ? { text: first.text, start: first.start, end: first.end }
      : undefined);
  return { text, start, end, name, country, sectors, ...(fuller ? { referent: fuller } : {}) };
};

/** A reference made from the words alone: the noun phrase without the numeral that counts it. */
export const wordsRef = (article: Article, start: number, end: number): Ref => {
  const text = article.text.slice(start, end);
  return { text, start, end, name: text, country: null, sectors: [] };
};

const trailing =
  /\s+(?:hostage|captive|dead|injured|wounded|missing|homeless|hurt)$|\s+(?:to|in|at|on|near|during|after|by|while|who)\s.*$/s;

/** A group's name without what counts it, what became of it and where it went: "11 soldiers to the Red Cross" are "soldiers". */
export const groupName = (name: string): string => uncounted(name.replace(trailing, ""), { vague: true }) || name;

const quantifying = /^(?:nummod|det|advmod)/;
const ageWords = new Set(["year", "years", "month", "months", "old", "-", "strong", "member"]);

/** The side of a toll: the actor mention at the victims' head, else their noun phrase. */
export const sideOf = (article: Article, tree: Tree, actors: ActorIndex, head: number): Ref => {
  const actor = actors.byHead.get(head);
  if (actor) return refOf(actor, actors);
  const { from, to } = phraseOf(tree, head);
  let first = from;
  while (
    first < head &&
    (ageWords.has(lowerOf(tree, first)) ||
      quantifying.test(relationOf(tree, first)) ||
      tree.tokens[first]?.upos === "NUM" ||
      tree.tokens[first]?.upos === "DET" ||
      tree.tokens[first]?.upos === "PUNCT")
  )
    first++;
  const start = tree.tokens[first]?.start ?? 0;
  const end = tree.tokens[Math.max(first, to - 1)]?.end ?? start;
  return wordsRef(article, start, end);
};

const subjectRef = (article: Article, tree: Tree, actors: ActorIndex, verb: number): Ref | null => {
  const subject = childrenBy(tree, verb, "nsubj").find(
    (at) => relationOf(tree, at) !== "nsubj:pass" && lowerOf(tree, at - 1) !== "(",
  );
  if (subject === undefined) return null;
  const lower = lowerOf(tree, subject);
  const actor = actors.byHead.get(subject);
  const nobody = tree.tokens[subject]?.upos === "PRON" && (!actor?.referent || actor.nature !== "pronoun");
  return nobody || ["it", "which", "that", "this", "who"].includes(lower)
    ? null
    : sideOf(article, tree, actors, subject);
};

/** "The army accused the rebels of killing twelve", "accused by the army of killing": whoever accuses says so. */
const accuserOf = (tree: Tree, deed: number): number | null => {
  // The clause may hang on the accused: "accused [rebels of killing twelve]".
  const verb = isRelation(tree, deed, "acl") ? headOf(tree, headOf(tree, deed)) : headOf(tree, deed);
  if (verb < 0 || !isRelation(tree, deed, "acl", "advcl") || !["accuse", "blame"].includes(lemmaOf(tree, verb)))
    return null;
  if (!childrenBy(tree, deed, "mark", "case").some((each) => ["of", "for"].includes(lowerOf(tree, each)))) return null;
  const by = childrenBy(tree, verb, "obl").find((each) => caseOf(tree, each) === "by");
  const subject = childrenBy(tree, verb, "nsubj").find((each) => relationOf(tree, each) === "nsubj");
  return by ?? subject ?? null;
};

/** Who is reported to say what the clause at `token` tells: "police said", "according to the ministry". */
export const claimantOf = (article: Article, tree: Tree, actors: ActorIndex, token: number): Ref | null => {
  const chain = above(tree, token);
  for (const at of chain) {
    for (const child of childrenBy(tree, at, "parataxis", "ccomp"))
      if (child !== token && speechVerbs.has(lemmaOf(tree, child)) && !chain.includes(child)) {
        const found = childrenBy(tree, at, "parataxis").includes(child)
          ? subjectRef(article, tree, actors, child)
          : null;
        if (found) return found;
      }
    for (const child of childrenBy(tree, at, "obl", "nmod", "advcl", "parataxis")) {
      if (
        caseOf(tree, child) === "according" ||
        (lowerOf(tree, child) === "according" && childrenBy(tree, child, "obl").length)
      ) {
        const [inner] = lowerOf(tree, child) === "according" ? childrenBy(tree, child, "obl") : [child];
        if (inner !== undefined) return sideOf(article, tree, actors, inner);
      }
    }
    const head = headOf(tree, at);
    if (head >= 0 && isRelation(tree, at, "ccomp", "parataxis") && speechVerbs.has(lemmaOf(tree, head))) {
      const found = subjectRef(article, tree, actors, head);
      if (found) return found;
    }
    const accuser = accuserOf(tree, at);
    if (accuser !== null) return sideOf(article, tree, actors, accuser);
  }
  return saidNear(article, tree, actors, token);
};

const plainSpeech = new Set([
  "say",
  "report",
  "confirm",
  "announce",
  "claim",
  "tell",
  "state",
  "add",
  "estimate",
  "allege",
]);

/** Where the tree does not join them: a speaker before the words ("Police said twelve died") or behind a comma (", police said"). */
const saidNear = (article: Article, tree: Tree, actors: ActorIndex, token: number): Ref | null => {
  const sentence = tree.sentences[tree.sentenceOf[token] ?? 0];
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at++) {
    if (lowerOf(tree, at) === "according" && lowerOf(tree, at + 1) === "to") {
      const source = nounAfter(tree, at + 1);
      if (source !== null) return sideOf(article, tree, actors, source);
    }
    if (childrenBy(tree, at, "obj").some((object) => /^(?:life|responsibility|credit)$/.test(lemmaOf(tree, object))))
      continue;
    if (tree.tokens[at]?.upos !== "VERB" || !plainSpeech.has(lemmaOf(tree, at)) || at === token) continue;
    const [subject] = childrenBy(tree, at, "nsubj");
    if (subject === undefined || subject > at) continue;
    const before = at < token && !between(tree, at, token, ",");
    const behind = at > token && between(tree, token, at, ",");
    if (before || behind) return subjectRef(article, tree, actors, at);
  }
  return null;
};

const between = (tree: Tree, from: number, to: number, form: string): boolean => {
  for (let at = from + 1; at < to; at++) if (tree.tokens[at]?.form === form) return true;
  return false;
};
