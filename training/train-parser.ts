import { FeatureList, type LinearModel } from "../src/language/model/linear.ts";
import { moveCount, moves, ParserState } from "../src/language/parse/arc-hybrid.ts";
import {
  labelFeatures,
  type ParserWords,
  parseFeatureCount,
  parseFeatures,
} from "../src/language/parse/parse-features.ts";
import { projective, zeroCost } from "./oracle.ts";
import { PerceptronTrainer } from "./perceptron.ts";
import { seeded, shuffle } from "./random.ts";

export interface ParsedSentence extends ParserWords {
  /** -1 the root. */
  readonly heads: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
}

/** Greedy training with exploration: from the second round on the parser follows its own mistakes. */
export const trainParser = (
  sentences: readonly ParsedSentence[],
  labels: readonly string[],
  {
    rounds,
    moveBits,
    labelBits,
    say,
  }: { rounds: number; moveBits: number; labelBits: number; say: (line: string) => void },
): { moveModel: LinearModel; labelModel: LinearModel } => {
  const mover = new PerceptronTrainer(["shift", "left", "right"], moveBits);
  const namer = new PerceptronTrainer(labels, labelBits);
  const features = new FeatureList(parseFeatureCount);
  const allowed = new Uint8Array(moveCount);
  const free = new Uint8Array(moveCount);
  const random = seeded(3);
  const root = labels.indexOf("root");
  const order = sentences.map((sentence) => ({ sentence, gold: projective(sentence.heads) }));
  for (let round = 0; round < rounds; round++) {
    let right = 0;
    let all = 0;
    for (const { sentence, gold } of shuffle(order, random)) {
      const state = new ParserState(gold.length);
      while (!state.done) {
        state.legal(allowed);
        parseFeatures(state, sentence, features);
        const guess = mover.predict(features, allowed);
        zeroCost(state, gold, allowed, free);
        const wanted = mover.predict(features, free);
        if (!free[guess]) mover.update(features, wanted, guess);
        mover.tick();
        const move = !free[guess] && (round === 0 || random() > 0.9) ? wanted : guess;
        if (move === moves.shift) {
          state.shift();
          continue;
        }
        const head = state.headBy(move);
        const child = state.top(0);
        let label = root;
        if (head < gold.length) {
          labelFeatures(state, sentence, head, features);
          label = namer.predict(features);
          const named = sentence.labels[child] ?? 0;
          if (gold[child] === head) {
            if (label !== named) namer.update(features, named, label);
            namer.tick();
          }
        }
        if (gold[child] === head) right++;
        all++;
        state.attach(head, label);
      }
    }
    say(`parser round ${round + 1} of ${rounds}: ${((100 * right) / all).toFixed(2)} of the training arcs`);
  }
  return { moveModel: mover.finish(), labelModel: namer.finish() };
};
