import type { AnalysedSentence } from "./analyser.ts";
import { buriedVerb, joinedPast } from "./buried-verb.ts";
import { childrenOf, type Draft, isAbove, low, nominal, type Rule, raise } from "./clause-draft.ts";
import { trailingSpeaker } from "./trailing-speaker.ts";

const finite = /^(?:VBD|VBZ|VBP|MD)$/u;

/** The finite verb behind a word in its clause: before any comma. */
const verbBehind = (draft: Draft, at: number): number => {
  for (let next = at + 1; next < draft.forms.length; next++) {
    if (/^[,;:]$/u.test(draft.forms[next] ?? "")) return -1;
    if (finite.test(draft.xpos[next] ?? "") && draft.upos[next] === "VERB") return next;
  }
  return -1;
};

const between = new Set(["between", "in", "at", "near", "over", "outside", "around", "across", "with", "for", "on"]);

const openingNoun: Rule = {
  name: "opening-noun",
  reason:
    "a statement does not open with a verb of the third person: before a preposition and another verb it is a noun",
  example: "Clashes between herders and farmers left nine dead.",
  settle: (draft, at) => {
    if (
      at !== 0 ||
      draft.upos[0] !== "VERB" ||
      !/^(?:VB[ZP]?|NNS)$/u.test(draft.xpos[0] ?? "") ||
      !/s$/u.test(low(draft, 0))
    )
      return false;
    if (!between.has(low(draft, 1))) return false;
    const verb = verbBehind(draft, 1);
    if (verb < 0) return false;
    raise(draft, verb, 0, "nsubj");
    draft.upos[0] = "NOUN";
    draft.xpos[0] = "NNS";
    for (const child of childrenOf(draft, 0))
      if (/^obl/u.test(draft.deprels[child] ?? "")) draft.deprels[child] = "nmod";
    return true;
  },
};

const nounBefore = ({ upos }: Draft, at: number): number => {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (/^(?:NOUN|PROPN|PRON)$/u.test(upos[before] ?? "")) return before;
  return -1;
};

/** The noun that an object phrase right behind a word ends in. */
const objectBehind = ({ forms, upos, deprels }: Draft, at: number): number => {
  for (let next = at + 1; next < Math.min(upos.length, at + 9); next++) {
    const kind = upos[next] ?? "";
    const inside = /^(?:compound|amod|nummod|flat|nmod:desc|obl:unmarked)/u.test(deprels[next] ?? "");
    if (/^(?:NOUN|PROPN)$/u.test(kind) && !inside) return next;
    if (!/^(?:DET|NUM|ADJ|NOUN|PROPN|PUNCT|ADV|PRON)$/u.test(kind) || /^[,;:.]$/u.test(forms[next] ?? "")) return -1;
  }
  return -1;
};

const shotDead: Rule = {
  name: "shot-dead",
  reason: '"shot" before "dead" is the verb',
  example: "Police in the port shot dead a student, witnesses said.",
  settle: (draft, at) => {
    if (low(draft, at) !== "shot" || low(draft, at + 1) !== "dead" || draft.upos[at] === "VERB") return false;
    const subject = nounBefore(draft, at);
    const object = objectBehind(draft, at + 1);
    if (subject < 0 || object < 0) return false;
    const { heads, deprels, upos, xpos } = draft;
    upos[at] = "VERB";
    xpos[at] = "VBD";
    const far = heads[at] ?? -1;
    const noun = far >= 0 && far < at && deprels[at] === "nmod" && upos[far] !== "VERB" ? far : subject;
    for (const child of childrenOf(draft, at)) {
      if (deprels[child] === "case" && child > noun) {
        heads[child] = subject;
        heads[subject] = noun;
        deprels[subject] = "nmod";
      } else if (deprels[child] === "case") deprels[child] = "mark";
    }
    raise(draft, at, noun, "nsubj");
    if (deprels[at] === "obl") deprels[at] = "advcl";
    else if (/^(?:nsubj|nmod)/u.test(deprels[at] ?? "")) deprels[at] = "ccomp";
    if (!isAbove(draft, object, at)) {
      heads[object] = at;
      deprels[object] = "obj";
    }
    heads[at + 1] = at;
    deprels[at + 1] = "xcomp";
    return true;
  },
};

const participleSubject: Rule = {
  name: "participle-subject",
  reason: "a participle with a subject before it, itself made a subject, modifies that noun",
  example: "Leaders meeting in the capital threatened to cut ties.",
  settle: (draft, at) => {
    const { heads, deprels, xpos } = draft;
    if (xpos[at] !== "VBG" || !/^(?:nsubj|csubj)/u.test(deprels[at] ?? "")) return false;
    const noun = childrenOf(draft, at).find((child) => child < at && deprels[child] === "nsubj");
    const verb = heads[at] ?? -1;
    if (noun === undefined || verb <= at) return false;
    heads[noun] = verb;
    deprels[noun] = "nsubj";
    heads[at] = noun;
    deprels[at] = "acl";
    return true;
  },
};

const subjects = /^(?:nsubj|csubj)/u;
/** A finite passive with "have been" or "was" and no subject, in the same clause behind a participle. */
const subjectless = (draft: Draft, participle: number): number => {
  const { heads, deprels, xpos } = draft;
  for (let at = participle + 1; at < Math.min(heads.length, participle + 24); at++) {
    if (xpos[at] !== "VBN" || heads[at] !== heads[participle]) continue;
    const own = childrenOf(draft, at);
    if (own.some((child) => subjects.test(deprels[child] ?? "") || deprels[child] === "cc")) continue;
    if (own.some((child) => deprels[child] === "aux:pass")) return at;
  }
  return -1;
};

const reducedRelative: Rule = {
  name: "reduced-relative",
  reason:
    "of two participles without a conjunction the one with an auxiliary and no subject is the verb of the first one's noun",
  example: "All the pupils abducted from the school have been freed, the governor said.",
  settle: (draft, at) => {
    const { heads, deprels, xpos } = draft;
    if (!/^VB[ND]$/u.test(xpos[at] ?? "") || (heads[at] ?? -1) <= at) return false;
    const own = childrenOf(draft, at);
    const noun = own.find((child) => child === at - 1 && deprels[child] === "nsubj");
    if (noun === undefined || own.some((child) => /^(?:aux|obj)/u.test(deprels[child] ?? ""))) return false;
    const verb = subjectless(draft, at);
    if (verb < 0) return false;
    heads[noun] = verb;
    deprels[noun] = "nsubj:pass";
    heads[at] = noun;
    deprels[at] = "acl";
    xpos[at] = "VBN";
    return true;
  },
};

const beforeGerund = new Set(
  "deny denied denies denying stop stopped start started begin began admit admitted cease ceased".split(" "),
);

const gerundObject: Rule = {
  name: "gerund-object",
  reason: 'right behind "denied" or "stopped" a form in -ing with a noun behind it is a verb with its object',
  example: "The militia denied shelling villages.",
  settle: (draft, at) => {
    const { heads, deprels, xpos, upos } = draft;
    if (xpos[at] !== "VBG" || deprels[at] !== "amod" || !beforeGerund.has(low(draft, at - 1))) return false;
    const noun = heads[at] ?? -1;
    if (noun <= at || heads[noun] !== at - 1 || deprels[noun] !== "obj") return false;
    heads[at] = at - 1;
    deprels[at] = "xcomp";
    upos[at] = "VERB";
    heads[noun] = at;
    return true;
  },
};

const doubledSubject: Rule = {
  name: "doubled-subject",
  reason: "two subjects that stand right beside one another are one phrase",
  example: "Civic Front lawmaker Omar Dia denied the charge.",
  settle: (draft, at) => {
    const { heads, deprels, upos } = draft;
    if (deprels[at] !== "nsubj" || !nominal.test(upos[at] ?? "")) return false;
    for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
      if (!/^(?:NOUN|PROPN|ADJ)$/u.test(upos[before] ?? "")) return false;
      if (heads[before] === heads[at] && deprels[before] === "nsubj") {
        heads[before] = at;
        deprels[before] = "compound";
        return true;
      }
    }
    return false;
  },
};

const borderCrossing: Rule = {
  name: "border-crossing",
  reason: '"crossing" right behind "border" is a place',
  example: "The rebels hold the border crossing.",
  settle: (draft, at) => {
    const { heads, deprels, upos, xpos } = draft;
    if (low(draft, at) !== "crossing" || low(draft, at - 1) !== "border" || upos[at] !== "VERB") return false;
    upos[at] = "NOUN";
    xpos[at] = "NN";
    raise(draft, at, at - 1, "compound");
    for (const child of childrenOf(draft, at - 1))
      if (/^(?:det|amod|case|nmod:poss)$/u.test(deprels[child] ?? "")) heads[child] = at;
    return true;
  },
};

const rules: readonly Rule[] = [
  trailingSpeaker,
  doubledSubject,
  borderCrossing,
  openingNoun,
  shotDead,
  participleSubject,
  reducedRelative,
  gerundObject,
  buriedVerb,
  joinedPast,
];
/** Words without which no correction applies. */
const telling =
  /^(?:dead|shot|hit|beat|crossing|said|says|reported|announced|added|confirmed|told|stated|claimed|warned)$|ing$|^[A-Z][a-z]+s$/u;

/** Whether every word leads to one root: of trees that were wrong in two ways at once a correction may make none. */
const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head < 0).length === 1 &&
  heads.every((_, at) => {
    let steps = 0;
    for (let from = at; from >= 0; from = heads[from] ?? -1) if (++steps > heads.length) return false;
    return true;
  });

/** Whether the sentence is a noun phrase with a past form before a noun. */
const mayBury = ({ heads, upos, xpos, deprels }: AnalysedSentence): boolean =>
  /^(?:NOUN|PROPN)$/u.test(upos[Array.from(heads).findIndex((head) => head < 0)] ?? "") &&
  deprels.some((deprel, at) => deprel === "amod" && /^VB[ND]$/u.test(xpos[at] ?? ""));

/** Corrects readings of clauses that the words rule out. Gives the analysis back as it is where none occurs. */
export const settleClauses = (forms: readonly string[], analysed: AnalysedSentence): AnalysedSentence => {
  const passive = analysed.deprels.includes("aux:pass") && analysed.deprels.includes("nsubj");
  const doubled = analysed.deprels.some((deprel, at) => deprel === "nsubj" && analysed.deprels[at - 1] === "nmod:desc");
  if (!doubled && !passive && !mayBury(analysed) && !forms.some((form) => telling.test(form))) return analysed;
  const draft: Draft = {
    forms,
    upos: [...analysed.upos],
    xpos: [...analysed.xpos],
    heads: Array.from(analysed.heads),
    deprels: [...analysed.deprels],
  };
  let changed = false;
  for (let at = 0; at < forms.length; at++) for (const rule of rules) if (rule.settle(draft, at)) changed = true;
  if (!changed || !isTree(draft.heads)) return analysed;
  return { upos: draft.upos, xpos: draft.xpos, heads: draft.heads, deprels: draft.deprels };
};

/** What each correction is for, with the sentence that motivated it. */
export const clauseRules: readonly Pick<Rule, "name" | "reason" | "example">[] = rules;
