import { best, FeatureList, type LinearModel, scoreInto } from "../model/linear.ts";
import { moveCount, moves, ParserState } from "./arc-hybrid.ts";
import { labelFeatures, type ParserWords, parseFeatureCount, parseFeatures } from "./parse-features.ts";

/** Heads (-1 the root) and labels (indices into the label model's classes) of one sentence. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Greedy parser: one model chooses the moves, another names each arc as it is made. */
export const parser = (moveModel: LinearModel, labelModel: LinearModel): ((words: ParserWords) => Tree) => {
  const features = new FeatureList(parseFeatureCount);
  const scores = new Int32Array(moveCount);
  const labelScores = new Int32Array(labelModel.classes.length);
  const allowed = new Uint8Array(moveCount);
  const root = labelModel.classes.indexOf("root");
  return (words) => {
    const size = words.facts.length;
    const state = new ParserState(size);
    while (!state.done) {
      state.legal(allowed);
      parseFeatures(state, words, features);
      scoreInto(moveModel, features, scores);
      const move = best(scores, allowed);
      if (move === moves.shift) state.shift();
      else {
        const head = state.headBy(move);
        let label = root;
        if (head < size) {
          labelFeatures(state, words, head, features);
          scoreInto(labelModel, features, labelScores);
          labelScores[root] = -0x7fffffff;
          label = best(labelScores);
        }
        state.attach(head, label);
      }
    }
    return {
      heads: state.heads.slice(0, size).map((head) => (head === size ? -1 : head)),
      labels: state.labels.slice(0, size),
    };
  };
};
