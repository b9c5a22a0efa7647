import { childrenOf, type Draft, low, nominal, type Rule, raise } from "./clause-draft.ts";

const speech = /^(?:said|says|reported|announced|added|confirmed|told|stated|claimed|warned)$/u;

/** First word behind the last comma before a verb of speech, where only a noun phrase stands between; -1 otherwise. */
const speakersFrom = ({ forms, upos }: Draft, verb: number): number => {
  // "the governor of the region, Ivo Marsh, said": the name in commas belongs to the speaker.
  let inside = forms[verb - 1] === ",";
  for (let at = inside ? verb - 2 : verb - 1; at > Math.max(0, verb - 18); at--) {
    if (forms[at] === "," && inside && upos[at + 1] === "PROPN") {
      inside = false;
      continue;
    }
    if (forms[at] === ",") return at + 1 < verb ? at + 1 : -1;
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(upos[at] ?? "") && !/^[-’'.]/u.test(forms[at] ?? "")) return -1;
  }
  return -1;
};

/** The verb of the clause that a first subject of the verb of speech belongs to. */
const ownVerb = (draft: Draft, subject: number, verb: number, from: number): number =>
  childrenOf(draft, verb).find((child) => child > subject && child < from && draft.deprels[child] === "ccomp") ??
  childrenOf(draft, subject).find(
    (child) =>
      child > subject &&
      child < from &&
      /^acl/u.test(draft.deprels[child] ?? "") &&
      /^VB[DZP]$/u.test(draft.xpos[child] ?? ""),
  ) ??
  -1;

export const trailingSpeaker: Rule = {
  name: "trailing-speaker",
  reason:
    "the noun phrase between the last comma and a verb of speech is its subject; one before the comma belongs to the clause that is told",
  example: "Gunmen seized forty herders, residents and officials said.",
  settle: (draft, at) => {
    const { heads, deprels, upos, forms } = draft;
    if (upos[at] !== "VERB" || !speech.test(low(draft, at))) return false;
    const from = speakersFrom(draft, at);
    if (from < 0) return false;
    const inside = (word: number): boolean => word >= from && word < at;
    const early = childrenOf(draft, at).filter((child) => child < from && /^nsubj/u.test(deprels[child] ?? ""));
    const open = forms.flatMap((_, word) =>
      inside(word) && nominal.test(upos[word] ?? "") && !inside(heads[word] ?? -1) ? [word] : [],
    );
    const speaker = open.find((word) => heads[word] === at) ?? open[0];
    if (speaker === undefined) return false;
    if (early.length === 0 && heads[speaker] === at && /^nsubj/u.test(deprels[speaker] ?? "")) return false;
    if (early.length === 0 && childrenOf(draft, at).some((child) => /^nsubj/u.test(deprels[child] ?? ""))) return false;
    const told = early.map((subject) => ({ subject, verb: ownVerb(draft, subject, at, from) }));
    if (told.some(({ verb }) => verb < 0)) return false;
    raise(draft, at, speaker, "nsubj");
    for (const word of open)
      if (word !== speaker) {
        heads[word] = speaker;
        deprels[word] = "conj";
      }
    for (const { subject, verb } of told) {
      heads[verb] = at;
      deprels[verb] = "ccomp";
      heads[subject] = verb;
      deprels[subject] = childrenOf(draft, verb).some((child) => deprels[child] === "aux:pass")
        ? "nsubj:pass"
        : "nsubj";
    }
    return true;
  },
};
