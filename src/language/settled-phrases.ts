import type { AnalysedSentence } from "./analyser.ts";

/** Before a number the treebanks always read these two words alike. `first` and `second` tell relation and part of speech. */
interface Phrase {
  readonly words: readonly [ReadonlySet<string>, ReadonlySet<string>];
  /** Which of the two hangs on the number; the other hangs on it. */
  readonly outer: 0 | 1;
  readonly deprels: readonly [string, string];
  readonly upos: readonly [string, string];
  readonly xpos: readonly [string, string];
  readonly reason: string;
}

const phrases: readonly Phrase[] = [
  {
    words: [new Set(["at"]), new Set(["least", "most"])],
    outer: 1,
    deprels: ["case", "nmod"],
    upos: ["ADP", "ADJ"],
    xpos: ["IN", "JJS"],
    reason: 'a bound on the number, no place: "at least five people were killed" has people as its subject',
  },
  {
    words: [new Set(["more", "less", "fewer"]), new Set(["than"])],
    outer: 0,
    deprels: ["advmod", "fixed"],
    upos: ["ADJ", "ADP"],
    xpos: ["JJR", "IN"],
    reason: 'a bound on the number: "more than 30 officers were hurt" compares nobody with officers',
  },
];

interface Draft {
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deprels: string[];
}

const childOf = ({ heads, deprels }: Draft, head: number, relation: RegExp): boolean =>
  heads.some((each, at) => each === head && relation.test(deprels[at] ?? ""));

/** A noun that "at" or "than" had made an oblique becomes what it is without: subject before its verb, object after. */
const settleNoun = (draft: Draft, noun: number): void => {
  const { heads, deprels, upos } = draft;
  const verb = heads[noun] ?? -1;
  if (!/^(?:obl|advmod)/u.test(deprels[noun] ?? "") || upos[verb] !== "VERB" || childOf(draft, noun, /^case/u)) return;
  const passive = childOf(draft, verb, /^aux:pass/u);
  if (noun < verb && !childOf(draft, verb, /^nsubj/u)) deprels[noun] = passive ? "nsubj:pass" : "nsubj";
  else if (noun > verb && !passive && !childOf(draft, verb, /^obj/u)) deprels[noun] = "obj";
};

const settle = (draft: Draft, phrase: Phrase, at: number): void => {
  const { heads, deprels, upos, xpos } = draft;
  const [first, second, number] = [at, at + 1, at + 2];
  const inside = (word: number): boolean => word === first || word === second;
  let above = number;
  for (let steps = 0; inside(heads[above] ?? -1) && steps < 3; steps++) above = heads[above] ?? -1;
  if (above !== number) {
    heads[number] = heads[above] ?? -1;
    deprels[number] = deprels[above] ?? "dep";
  }
  for (let from = heads[number] ?? -1, steps = 0; from >= 0 && steps <= heads.length; steps++) {
    if (inside(from)) return;
    from = heads[from] ?? -1;
  }
  heads.forEach((head, word) => {
    if (inside(head) && !inside(word)) heads[word] = number;
  });
  const outer = at + phrase.outer;
  heads[outer] = number;
  heads[outer === first ? second : first] = outer;
  [first, second].forEach((word, nth) => {
    deprels[word] = phrase.deprels[nth] ?? "dep";
    upos[word] = phrase.upos[nth] ?? "X";
    xpos[word] = phrase.xpos[nth] ?? "FW";
  });
  settleNoun(draft, deprels[number] === "nummod" ? (heads[number] ?? -1) : number);
};

/** Corrects the phrases of the list in a tree, which stays a tree. Gives the analysis back as it is where none occurs. */
export const settlePhrases = (forms: readonly string[], analysed: AnalysedSentence): AnalysedSentence => {
  let draft: Draft | undefined;
  for (let at = 0; at + 2 < forms.length; at++) {
    const length = forms[at]?.length ?? 0;
    if (length < 2 || length > 5 || analysed.upos[at + 2] !== "NUM") continue;
    const [first = "", second = ""] = [forms[at]?.toLowerCase(), forms[at + 1]?.toLowerCase()];
    const phrase = phrases.find(({ words }) => words[0].has(first) && words[1].has(second));
    if (!phrase) continue;
    draft ??= {
      upos: [...analysed.upos],
      xpos: [...analysed.xpos],
      heads: Array.from(analysed.heads),
      deprels: [...analysed.deprels],
    };
    settle(draft, phrase, at);
  }
  return draft ?? analysed;
};
