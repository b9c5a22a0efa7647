import { FeatureList, type LinearModel } from "../src/language/model/linear.ts";
import type { WordFacts } from "../src/language/model/word-facts.ts";
import { caseFeatureCount, caseFeatures } from "../src/language/truecase/case-features.ts";
import { PerceptronTrainer } from "./perceptron.ts";
import { seeded, shuffle } from "./random.ts";

export interface TaggedSentence {
  readonly words: readonly WordFacts[];
  /** Indices of classes; -1 where nothing is to be learned. */
  readonly tags: ArrayLike<number>;
}

/** Averaged perceptron with its own guesses as history. */
export const trainTagger = (
  sentences: readonly TaggedSentence[],
  classes: readonly string[],
  bits: number,
  rounds: number,
): LinearModel => {
  const trainer = new PerceptronTrainer(classes, bits);
  const features = new FeatureList(caseFeatureCount);
  const random = seeded(2);
  const order = [...sentences];
  for (let round = 0; round < rounds; round++)
    for (const { words, tags } of shuffle(order, random)) {
      let last = -1;
      let lastButOne = -1;
      for (let at = 0; at < words.length; at++) {
        caseFeatures(words, at, last, lastButOne, features);
        const right = tags[at] ?? 0;
        const guess = trainer.predict(features);
        if (right >= 0 && guess !== right) trainer.update(features, right, guess);
        trainer.tick();
        lastButOne = last;
        last = guess;
      }
    }
  return trainer.finish();
};
