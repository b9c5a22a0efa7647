/** Weights of the curves of `../calibrate.ts`; written by `node scripts/run.mjs training/scores/main`. */
export const scoreWeights: Readonly<Record<"event" | "toll" | "state", Readonly<Record<string, number>>>> = {
  event: {
    acting: 0.205,
    bias: -0.508,
    named: -0.134,
    political: 0.754,
    pronoun: -0.636,
    rules: 0.592,
    untold: -0.525,
    words: -0.352,
  },
  toll: {
    bias: 0,
    rules: 1,
  },
  state: {
    bias: 1.476,
    rules: 0.11,
  },
};
