import { hashText } from "../src/language/model/hash.ts";
import { best, FeatureList, type LinearModel, scoreInto } from "../src/language/model/linear.ts";
import type { ModelFile } from "../src/language/model/model-file.ts";
import { type WordFacts, wordFacts } from "../src/language/model/word-facts.ts";
import { nameFinder } from "../src/language/names/find-names.ts";
import { nameClasses } from "../src/language/names/name-features.ts";
import { caseFeatureCount, caseFeatures } from "../src/language/truecase/case-features.ts";
import { trainTagger } from "./train-tagger.ts";
import type { GoldSentence } from "./treebank.ts";

/** Tags one sentence from left to right. */
const tagWith = (model: LinearModel, words: readonly WordFacts[]): string[] => {
  const features = new FeatureList(caseFeatureCount);
  const scores = new Int32Array(model.classes.length);
  let last = -1;
  let lastButOne = -1;
  return words.map((_, at) => {
    caseFeatures(words, at, last, lastButOne, features);
    scoreInto(model, features, scores);
    lastButOne = last;
    last = best(scores);
    return model.classes[last] ?? "";
  });
};

/** A tagger of Penn tags for the unlabelled news alone; the shipped network is trained elsewhere and may change. */
const pennTagger = (gold: readonly GoldSentence[]): ((forms: readonly string[]) => string[]) => {
  const facts = wordFacts();
  const classes = [...new Set(gold.flatMap(({ words }) => words.map(({ xpos }) => xpos)))].sort();
  const index = new Map(classes.map((name, at) => [name, at]));
  const tagged = gold.map(({ words }) => ({
    words: words.map(({ form }) => facts(form)),
    tags: words.map(({ xpos }) => index.get(xpos) ?? 0),
  }));
  const model = trainTagger(tagged, classes, 20, 3);
  return (forms) => tagWith(model, forms.map(facts));
};

const least = 3;
const share = 0.75;

/**
 * Names that the first model calls the same thing nearly every time it meets them in unlabelled news: one context decides
 * where another is silent.
 */
export const listNames = (
  file: ModelFile,
  gold: readonly GoldSentence[],
  sentences: readonly (readonly string[])[],
): { words: Int32Array; classes: Uint8Array } => {
  const find = nameFinder(file, 0.55);
  const tag = pennTagger(gold);
  const votes = new Map<string, Uint32Array>();
  for (const forms of sentences) {
    const capitals = forms.filter((form) => /^\p{Lu}/u.test(form)).length;
    if (capitals < 2 || capitals > 0.5 * forms.length) continue;
    const tags = tag(forms);
    for (const { from, to, label } of find([{ forms, tags }])[0] ?? []) {
      const name = forms.slice(from, to).join(" ");
      const counts = votes.get(name) ?? new Uint32Array(nameClasses.length);
      const at = nameClasses.indexOf(label);
      counts[at] = (counts[at] ?? 0) + 1;
      votes.set(name, counts);
    }
  }
  const listed: [hash: number, called: number][] = [];
  for (const [name, counts] of votes) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const most = counts.indexOf(Math.max(...counts));
    if (all >= least && (counts[most] ?? 0) >= share * all) listed.push([hashText(name), most + 1]);
  }
  listed.sort(([a], [b]) => a - b);
  return { words: Int32Array.from(listed, ([hash]) => hash), classes: Uint8Array.from(listed, ([, called]) => called) };
};
