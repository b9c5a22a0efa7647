import { feature } from "../model/hash.ts";
import type { FeatureList } from "../model/linear.ts";
import type { WordFacts } from "../model/word-facts.ts";

export const caseFeatureCount = 40;

const outside: WordFacts = {
  form: 7,
  lower: 7,
  shape: 7,
  prefix2: 7,
  prefix3: 7,
  suffix1: 7,
  suffix2: 7,
  suffix3: 7,
  suffix4: 7,
  flags: 0,
};

/** Features of word `at`, after the classes of the two words before it (templates after Ratnaparkhi 1996 and Collins 2002). */
export const caseFeatures = (
  words: readonly WordFacts[],
  at: number,
  last: number,
  lastButOne: number,
  into: FeatureList,
): void => {
  const word = words[at] ?? outside;
  const before = words[at - 1] ?? outside;
  const before2 = words[at - 2] ?? outside;
  const after = words[at + 1] ?? outside;
  const after2 = words[at + 2] ?? outside;
  const first = at === 0 ? 1 : 0;
  const add = (template: number, a: number, b = 0, c = 0): void => into.add(feature(template, a, b, c));
  into.length = 0;
  add(1, word.form);
  add(2, word.lower);
  add(3, word.shape, first);
  add(4, word.prefix2);
  add(5, word.prefix3);
  add(6, word.suffix1);
  add(7, word.suffix2);
  add(8, word.suffix3);
  add(9, word.suffix4);
  add(10, word.flags, first);
  add(12, before.lower);
  add(13, before2.lower);
  add(14, after.lower);
  add(15, after2.lower);
  add(16, before.lower, word.lower);
  add(17, word.lower, after.lower);
  add(18, before.lower, after.lower);
  add(19, last);
  add(20, last, lastButOne);
  add(21, last, word.lower);
  add(22, last, word.suffix3);
  add(23, last, lastButOne, word.lower);
  add(25, last, after.lower);
  add(28, after.suffix3);
  add(29, after.suffix2, word.suffix2);
  add(30, before.suffix3);
  add(31, after.shape, word.shape);
  add(32, before.shape, word.shape, after.shape);
  add(33, after.flags, word.flags, last);
  add(35, last, after.suffix2);
  add(36, last, word.flags, word.suffix2);
};
