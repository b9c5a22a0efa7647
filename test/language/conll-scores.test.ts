import { describe, expect, it } from "vitest";
import { addScores, noScores, type ScoredDocument, scoreOf } from "../../bench/accuracy/conll-scores.ts";

const word = (start: number, end: number, upos: string, lemma: string, head: number, deprel: string) => {
  return { start, end, upos, lemma, head, deprel };
};
/** "He sleeps. Dogs bark" without white space: Hesleeps.Dogsbark */
const gold: ScoredDocument = {
  sentences: [
    { start: 0, end: 9 },
    { start: 9, end: 17 },
  ],
  words: [
    word(0, 2, "PRON", "he", 1, "nsubj"),
    word(2, 8, "VERB", "sleep", -1, "root"),
    word(8, 9, "PUNCT", ".", 1, "punct"),
    word(9, 13, "NOUN", "dog", 4, "nsubj"),
    word(13, 17, "VERB", "bark", -1, "root"),
  ],
};
const score = (system: ScoredDocument): Record<string, number> => {
  const scores = noScores();
  addScores(scores, system, gold);
  return Object.fromEntries(Object.entries(scores).map(([name, counts]) => [name, scoreOf(counts)]));
};

describe("the CoNLL 2018 metric", () => {
  it("gives full marks to the gold itself, whatever the subtypes", () => {
    const words = gold.words.map((each) => ({ ...each, deprel: `${each.deprel}:sub` }));
    expect(score({ ...gold, words })).toEqual({
      words: 100,
      sentences: 100,
      upos: 100,
      lemma: 100,
      uas: 100,
      las: 100,
    });
  });

  it("counts a wrong word border, tag, head and relation as known by hand", () => {
    const system: ScoredDocument = {
      sentences: [{ start: 0, end: 17 }],
      words: [
        word(0, 2, "PRON", "he", 1, "obj"),
        word(2, 9, "VERB", "sleep", -1, "root"),
        word(9, 13, "VERB", "dog", 3, "nsubj"),
        word(13, 17, "VERB", "barking", -1, "root"),
      ],
    };
    // Three words of four given and five true are aligned: He, Dogs, bark.
    expect(score(system)).toEqual({
      words: 66.67,
      sentences: 0,
      upos: 44.44,
      lemma: 44.44,
      uas: 44.44,
      las: 44.44,
    });
  });
});
