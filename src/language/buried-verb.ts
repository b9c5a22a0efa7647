import { childrenOf, type Draft, isAbove, low, type Rule } from "./clause-draft.ts";

const finite = /^(?:VBD|VBZ|VBP|MD)$/u;
const ownClause = /^(?:acl|advcl|ccomp|parataxis|appos)/u;

/** Whether a finite verb stands outside relative and other clauses of their own; one joined to the buried verb goes on from it. */
const hasMainVerb = ({ xpos, heads, deprels, upos }: Draft, except: number): boolean =>
  xpos.some((tag, at) => {
    if (!finite.test(tag) || at === except || !/^(?:VERB|AUX)$/u.test(upos[at] ?? "")) return false;
    for (let up = at, steps = 0; up >= 0 && steps <= heads.length; up = heads[up] ?? -1, steps++)
      if (up === except || ownClause.test(deprels[up] ?? "")) return false;
    return true;
  });

/** The verb that a noun phrase holds, with the first noun and the noun behind the verb; null where none does. */
const buriedAt = (draft: Draft, at: number): { subject: number; object: number } | null => {
  const { heads, deprels, upos, xpos } = draft;
  if (deprels[at] !== "amod" || !/^VB[ND]$/u.test(xpos[at] ?? "") || upos[at - 1] === "DET") return null;
  const object = heads[at] ?? -1;
  const subject = object > at ? (heads[object] ?? -1) : -1;
  if (subject < 0 || subject >= at || (heads[subject] ?? 0) >= 0) return null;
  if (!/^(?:NOUN|PROPN)$/u.test(upos[subject] ?? "")) return null;
  if (!/^(?:nmod|appos|obl|dep|list)/u.test(deprels[object] ?? "")) return null;
  const cased = childrenOf(draft, object).some((child) => child > at && child < object && deprels[child] === "case");
  return cased || hasMainVerb(draft, at) ? null : { subject, object };
};

export const buriedVerb: Rule = {
  name: "buried-verb",
  reason: "in a sentence without a main verb a past form before a noun that only hangs on the first noun is that verb",
  example: "Guards in the capital fired tear gas on Sunday at marchers who had gathered.",
  settle: (draft, at) => {
    const found = buriedAt(draft, at);
    if (!found) return false;
    const { heads, deprels, upos, xpos } = draft;
    const { subject, object } = found;
    const between = childrenOf(draft, object).filter((child) => child > subject && child < at);
    const noun = between.findLast((child) => /^(?:NOUN|PROPN)$/u.test(upos[child] ?? ""));
    for (const child of between) {
      heads[child] = noun === undefined || child === noun ? subject : noun;
      if (child === noun) deprels[child] = "nmod";
    }
    for (const child of childrenOf(draft, subject))
      if (child > at) {
        heads[child] = at;
        deprels[child] = (deprels[child] ?? "dep").replace(/^nmod/u, "obl");
      }
    heads[at] = -1;
    deprels[at] = "root";
    upos[at] = "VERB";
    xpos[at] = "VBD";
    heads[subject] = at;
    deprels[subject] = "nsubj";
    heads[object] = at;
    deprels[object] = "obj";
    return true;
  },
};

/** Past forms that are nouns as well. */
const bothWays = new Set(["shot", "hit", "beat"]);

/** "Guards of the republic shot and killed two men, an official said": the verb of the noun that its phrase begins with. */
const behindPhrase = ({ heads, deprels, upos, xpos }: Draft, at: number): boolean => {
  let subject = heads[at] ?? -1;
  while (/^nmod/u.test(deprels[subject] ?? "") && (heads[subject] ?? -1) < subject) subject = heads[subject] ?? -1;
  if (subject < 0 || subject >= at) return false;
  const verb = heads[subject] ?? -1;
  const spoken = deprels.some(
    (deprel, child) => child > at && child < verb && heads[child] === verb && deprel === "nsubj",
  );
  if (verb >= 0 && !(deprels[subject] === "nsubj" && verb > at && spoken)) return false;
  if (heads[at + 2] !== at && heads[at + 2] !== subject) return false;
  heads[at + 2] = at;
  heads[at] = verb;
  deprels[at] = verb < 0 ? "root" : "ccomp";
  heads[subject] = at;
  deprels[subject] = "nsubj";
  upos[at] = "VERB";
  xpos[at] = "VBD";
  xpos[at + 2] = "VBD";
  return true;
};

export const joinedPast: Rule = {
  name: "joined-past",
  reason: 'a noun joined to a past participle by "and" behind a noun is a verb: nobody\'s shot and wounded',
  example: "Police shot and wounded five marchers and arrested 20 others.",
  settle: (draft, at) => {
    const { heads, deprels, upos, xpos } = draft;
    if (!bothWays.has(low(draft, at)) || upos[at] !== "NOUN" || low(draft, at + 1) !== "and") return false;
    if (deprels[at + 2] !== "conj" || !/^VB[ND]$/u.test(xpos[at + 2] ?? "")) return false;
    if (/^nmod/u.test(deprels[at] ?? "")) return behindPhrase(draft, at);
    if (heads[at + 2] !== at) return false;
    const subject = childrenOf(draft, at).find((child) => child < at && deprels[child] === "compound");
    const verb = deprels[at] === "nsubj" ? (heads[at] ?? -1) : -1;
    if (subject === undefined || ((heads[at] ?? -1) >= 0 && verb < 0)) return false;
    const object = childrenOf(draft, at).find((child) => child > at + 2 && /^nmod/u.test(deprels[child] ?? ""));
    const next = childrenOf(draft, verb).find((child) => child > at && child < verb && deprels[child] === "ccomp");
    if (verb >= 0 && next !== undefined) {
      deprels[at] = "ccomp";
      heads[next] = at;
      deprels[next] = "conj";
    } else if (verb >= 0) {
      heads[at] = heads[verb] ?? -1;
      deprels[at] = deprels[verb] ?? "root";
      if (!isAbove(draft, verb, at)) {
        heads[verb] = at;
        deprels[verb] = "conj";
      }
    }
    upos[at] = "VERB";
    xpos[at] = "VBD";
    xpos[at + 2] = "VBD";
    deprels[subject] = "nsubj";
    if (object !== undefined) deprels[object] = "obj";
    return true;
  },
};
