import type { AnalysedSentence } from "./analyser.ts";

/** First words of offices that end in "general". */
const generals = new Set(
  "attorney secretary director governor solicitor surgeon inspector consul auditor comptroller prosecutor commissioner".split(
    " ",
  ),
);
const hyphens = new Set(["-", "–", "‑"]);
const doubled = new Set(["nsubj", "nsubj:pass", "obj"]);
const nominal = new Set(["NOUN", "PROPN"]);

interface Draft {
  readonly heads: number[];
  readonly deprels: string[];
}

const isAbove = (heads: ArrayLike<number>, high: number, low: number): boolean => {
  for (let at = low, steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === high) return true;
    at = heads[at] ?? -1;
  }
  return false;
};

/** Makes `inner` and what hangs on it hang on `outer`, which takes its place where it hung on it. The tree stays a tree. */
const join = ({ heads, deprels }: Draft, outer: number, inner: number, deprel: string): void => {
  if (isAbove(heads, inner, outer)) {
    heads[outer] = heads[inner] ?? -1;
    deprels[outer] = deprels[inner] ?? "dep";
  }
  heads.forEach((head, at) => {
    if (head === inner && at !== outer) heads[at] = outer;
  });
  heads[inner] = outer;
  deprels[inner] = deprel;
};

/** The word "general" of an office that begins at a word ("Secretary-General", "attorney general"), or -1. */
const generalAfter = (forms: readonly string[], at: number): number => {
  const next = hyphens.has(forms[at + 1] ?? "") ? at + 2 : at + 1;
  const last = forms[next] ?? "";
  if (last.length !== "general".length || last.toLowerCase() !== "general") return -1;
  return generals.has(forms[at]?.toLowerCase() ?? "") ? next : -1;
};

/**
 * Two words that a tree holds apart though they are one: the parts of "Secretary-General" ("The Secretary-General called for
 * calm" has one caller), and a title beside a name, both read as subject or both as object ("Gang leader Jimmy Cherizier
 * spoke"): the treebanks hang the title on the name. Gives the analysis back as it is where neither occurs.
 */
export const settleTitles = (forms: readonly string[], analysed: AnalysedSentence): AnalysedSentence => {
  let draft: Draft | undefined;
  const changed = (): Draft => {
    draft ??= { heads: Array.from(analysed.heads), deprels: [...analysed.deprels] };
    return draft;
  };
  for (let at = 0; at + 1 < forms.length; at++) {
    const general = generalAfter(forms, at);
    if (general >= 0) join(changed(), at, general, analysed.xpos[general] === "JJ" ? "amod" : "flat");
  }
  for (let at = 0; at + 1 < forms.length; at++) {
    const { heads, deprels } = draft ?? analysed;
    if (!doubled.has(deprels[at] ?? "") || !nominal.has(analysed.upos[at] ?? "")) continue;
    const name = Math.max(at, generalAfter(forms, at)) + 1;
    if (analysed.upos[name] !== "PROPN" || deprels[at] !== deprels[name] || heads[at] !== heads[name]) continue;
    const into = changed();
    into.heads[at] = name;
    into.deprels[at] = "nmod:desc";
  }
  return draft ? { ...analysed, ...draft } : analysed;
};
