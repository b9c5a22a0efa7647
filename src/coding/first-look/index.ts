import { longest, passagesOf } from "./passages.ts";
import { threshold, wordWeights } from "./tables/word-weights.ts";

/** What a first look says of an article. */
export interface FirstLook {
  readonly worthReading: boolean;
  /** Of the passage or title that speaks most for reading: the sum of its words' weights, less the threshold for such. */
  readonly score: number;
}

/** Words; in less, one sentence may be all there is, and reading it costs little. */
const fewWords = 40;

let weights: ReadonlyMap<string, number> | null = null;
const readWeights = (): ReadonlyMap<string, number> =>
  new Map(
    wordWeights.split("\n").flatMap((line) => {
      const [weight, words = ""] = line.split("\t");
      return words.split(" ").map((word) => [word, Number(weight) / 10] as const);
    }),
  );

/** The weight of a passage by the words in it: a linear model, trained on what the whole analysis finds in passages. */
export const weighPassage = (words: ReadonlySet<string>): number => {
  weights ??= readWeights();
  let sum = weights.get("") ?? 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
};

/**
 * What the words of a title must weigh, beyond no word at all, to be enough by themselves. The model learned from passages
 * of 80 words, and holds a text of no words worth reading: by the threshold of passages, "In the garden" would be too.
 */
const tellingTitle = 0.8;
const scoreOfTitle = (title: string): number =>
  weighPassage(new Set(passagesOf(title).flatMap(({ words }) => [...words]))) - weighPassage(new Set()) - tellingTitle;

/**
 * Whether an article may be about politics or conflict, told by its words alone, passage by passage: one passage, or the
 * title, is enough. Pure, and about a hundred times as quick as the analysis. What it misses is measured by the bench
 * `first-look`.
 */
export const firstLook = ({ title, text }: { readonly title: string | null; readonly text: string }): FirstLook => {
  const passages = passagesOf(text);
  const scores = passages.map(({ words }) => weighPassage(words) - threshold);
  const score = Math.max(...scores, ...(title ? [scoreOfTitle(title)] : []));
  const words = passages.reduce((sum, passage) => sum + passage.words.size, 0);
  return { worthReading: words < fewWords || text.length > longest || score >= 0, score };
};
