import { best, FeatureList, type LinearModel, scoreInto } from "../model/linear.ts";
import { tagFeatureCount, tagFeatures } from "./tag-features.ts";
import type { WordFacts } from "./word-facts.ts";

/** Tags one sentence from left to right; gives indices into the model's classes ("UPOS XPOS"). */
export const tagger = (model: LinearModel): ((words: readonly WordFacts[]) => Int32Array) => {
  const features = new FeatureList(tagFeatureCount);
  const scores = new Int32Array(model.classes.length);
  return (words) => {
    const tags = new Int32Array(words.length);
    for (let at = 0; at < words.length; at++) {
      tagFeatures(words, at, at > 0 ? (tags[at - 1] ?? 0) : -1, at > 1 ? (tags[at - 2] ?? 0) : -1, features);
      scoreInto(model, features, scores);
      tags[at] = best(scores);
    }
    return tags;
  };
};
