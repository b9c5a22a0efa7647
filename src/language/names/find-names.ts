import { type NameLabel, type NameSpan, nameLabels, type Sentence, type Token } from "../../core/annotation.ts";
import { readLexicon } from "../lexicon.ts";
import { best, FeatureList, readLinear, scoreInto } from "../model/linear.ts";
import type { ModelFile } from "../model/model-file.ts";
import { chunksOf } from "./chunks.ts";
import { readNameContexts, readNameList } from "./name-contexts.ts";
import { type NameSentence, nameClasses, nameFeatureCount, nameFeatures } from "./name-features.ts";
import { type JudgedName, mayBeName, settleNames } from "./settle-names.ts";

/** A name within a sentence: half-open range of words, label, and a score from 0 to 1. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly label: NameLabel;
  readonly score: number;
}

/** Finds names in the sentences of an article, in order: true-cased forms with their Penn tags. */
export type NameFinder = (
  sentences: readonly { readonly forms: readonly string[]; readonly tags: readonly string[] }[],
) => readonly (readonly FoundName[])[];

/** Turns the margin of the best class into a score; measured on the training documents left out in turn. */
const marginScale = 0.003;
/** Names of a lower score are dropped: precision before recall. */
const usualLeastScore = 0.55;
/** A score no class recovers from. */
const impossible = -0x3fffff;
const isLabel = (name: string | undefined): name is NameLabel => nameLabels.some((label) => label === name);

const margin = (scores: Int32Array, chosen: number): number => {
  let second = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) if (at !== chosen) second = Math.max(second, scores[at] ?? 0);
  return (scores[chosen] ?? 0) - second;
};

const scoreOf = (scores: Int32Array, chosen: number): number =>
  Math.round(1000 / (1 + Math.exp(-margin(scores, chosen) * marginScale))) / 1000;

/** Remembers what the capitalised words of a name were called. */
export const remember = (
  earlier: Map<string, number>,
  forms: readonly string[],
  from: number,
  to: number,
  named: number,
): void => {
  for (let at = from; at < to; at++) if (/^\p{Lu}/u.test(forms[at] ?? "")) earlier.set(forms[at] ?? "", named);
};

/**
 * Names in three steps: chunks by rule over the tags; an averaged perceptron that says what each chunk is (features after
 * Ratinov and Roth 2009) and remembers what it called a word earlier in the article; then all mentions of a name together.
 */
export const nameFinder = (file: ModelFile, leastScore = usualLeastScore): NameFinder => {
  const model = readLinear(file, "names");
  const lexicon = readLexicon(file);
  const contexts = readNameContexts(file);
  const list = readNameList(file);
  const features = new FeatureList(nameFeatureCount);
  return (sentences) => {
    const earlier = new Map<string, number>();
    const judged: JudgedName[] = [];
    sentences.forEach(({ forms, tags }, nth) => {
      const sentence: NameSentence = { forms, tags, lexicon, contexts, list, earlier };
      const judge = (from: number, to: number, parts: number): boolean => {
        nameFeatures(sentence, from, to, parts, features);
        const scores = new Int32Array(model.classes.length);
        scoreInto(model, features, scores);
        if (parts === 1) scores[1] = impossible;
        const chosen = best(scores);
        if (chosen === 1) return false;
        const name = forms.slice(from, to).join(" ");
        scores[1] = impossible;
        if (mayBeName(forms.slice(from, to))) judged.push({ sentence: nth, from, to, name, scores });
        if (chosen > 1 && scoreOf(scores, chosen) >= leastScore) remember(earlier, forms, from, to, chosen);
        return true;
      };
      for (const { from, to, parts } of chunksOf(forms, tags))
        if (!judge(from, to, parts.length)) for (const part of parts) judge(part.from, part.to, 1);
    });
    const found: FoundName[][] = sentences.map(() => []);
    for (const { sentence, from, to, scores } of settleNames(judged)) {
      const chosen = best(scores);
      const label = nameClasses[chosen];
      const score = scoreOf(scores, chosen);
      if (isLabel(label) && score >= leastScore) found[sentence]?.push({ from, to, label, score });
    }
    return found;
  };
};

/** Runs a finder over the tokens of an article, whose sentences have the `normal` forms. */
export const findNames = (
  find: NameFinder,
  normal: readonly (readonly string[])[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): NameSpan[] => {
  const tags = tokens.map(({ xpos }) => xpos);
  const found = find(sentences.map(({ from, to }, at) => ({ forms: normal[at] ?? [], tags: tags.slice(from, to) })));
  return found.flatMap((names, nth) =>
    names.map(({ from, to, label, score }) => {
      const first = (sentences[nth]?.from ?? 0) + from;
      const end = first + to - from;
      return { label, score, from: first, to: end, start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    }),
  );
};
