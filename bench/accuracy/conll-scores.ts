/** A word for the scorer, with its span in the text without white space. */
export interface ScoredWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly lemma: string;
  /** Index within the document's words; -1 the root. */
  readonly head: number;
  readonly deprel: string;
}
export interface ScoredDocument {
  readonly words: readonly ScoredWord[];
  /** Spans of sentences, in the same offsets. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** What was right, what the system gave and what the gold has: enough for precision, recall and F1. */
export interface Counts {
  right: number;
  system: number;
  gold: number;
}
export const measureNames = ["words", "sentences", "upos", "lemma", "uas", "las"] as const;
export type Scores = Record<(typeof measureNames)[number], Counts>;

export const noScores = (): Scores => {
  const none = (): Counts => ({ right: 0, system: 0, gold: 0 });
  return { words: none(), sentences: none(), upos: none(), lemma: none(), uas: none(), las: none() };
};

const key = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;
const universal = (deprel: string): string => deprel.split(":")[0] ?? deprel;

/** Pairs of words (system, gold) with the same span; gold words of one contracted span pair off in order. */
const align = (system: readonly ScoredWord[], gold: readonly ScoredWord[]): Map<number, number> => {
  const places = new Map<string, number[]>();
  gold.forEach((word, at) => {
    const list = places.get(key(word)) ?? [];
    list.push(at);
    places.set(key(word), list);
  });
  const pairs = new Map<number, number>();
  system.forEach((word, at) => {
    const other = places.get(key(word))?.shift();
    if (other !== undefined) pairs.set(at, other);
  });
  return pairs;
};

/**
 * Adds one document to the scores: the metric of the CoNLL 2018 shared task. Words align by their span, offsets counting
 * no white space; heads are right where they align with the gold head; relations count without subtypes.
 */
export const addScores = (scores: Scores, system: ScoredDocument, gold: ScoredDocument): void => {
  const borders = new Set(gold.sentences.map(key));
  scores.sentences.gold += gold.sentences.length;
  scores.sentences.system += system.sentences.length;
  scores.sentences.right += system.sentences.filter((sentence) => borders.has(key(sentence))).length;
  const pairs = align(system.words, gold.words);
  for (const name of measureNames) {
    if (name === "sentences") continue;
    scores[name].gold += gold.words.length;
    scores[name].system += system.words.length;
  }
  scores.words.right += pairs.size;
  for (const [at, other] of pairs) {
    const word = system.words[at];
    const truth = gold.words[other];
    if (!word || !truth) continue;
    if (word.upos === truth.upos) scores.upos.right++;
    if (truth.lemma === "_" || word.lemma === truth.lemma) scores.lemma.right++;
    const head = word.head < 0 ? -1 : (pairs.get(word.head) ?? -2);
    if (head !== truth.head) continue;
    scores.uas.right++;
    if (universal(word.deprel) === universal(truth.deprel)) scores.las.right++;
  }
};

/** F1 in percent with two decimals. */
export const scoreOf = ({ right, system, gold }: Counts): number =>
  system + gold === 0 ? 0 : Math.round((20_000 * right) / (system + gold)) / 100;
