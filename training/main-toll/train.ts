import { likely, type MainTollWeights, weigh } from "../../src/coding/main-toll/5-weigh.ts";
import { type Example, folds, type Key } from "./example.ts";
import { fitSupport, type Likely } from "./fit-support.ts";
import { fitWhole, type WholeModel } from "./fit-whole.ts";

/** A first step for each fold, trained without it. */
const wholeByFold = (examples: readonly Example[], say: (line: string) => void): readonly WholeModel[] =>
  Array.from({ length: folds }, (_, fold) => {
    say(`  first step without fold ${fold + 1} of ${folds}`);
    return fitWhole(examples.filter((example) => example.fold !== fold));
  });

const outOfFold = (examples: readonly Example[], models: readonly WholeModel[]): readonly Likely[] =>
  examples.map(({ fold, report }) => {
    const model = models[fold];
    if (!model) throw new Error(`there is no model for fold ${fold}`);
    return likely({ ...model, support: {}, trust: { killed: 1, injured: 1 } }, report);
  });

export type Guess = Readonly<Record<Key, number>> & { readonly score: number };

/** Every example's toll as read by a model that was trained without its fold, in the order of the examples. */
export const crossValidate = (examples: readonly Example[], say: (line: string) => void): readonly Guess[] => {
  const models = wholeByFold(examples, say);
  const first = outOfFold(examples, models);
  const second = models.map((_, fold) => {
    const rest = examples.flatMap((example, at) => (example.fold === fold ? [] : [at]));
    return fitSupport(
      rest.flatMap((at) => examples[at] ?? []),
      rest.flatMap((at) => first[at] ?? []),
    );
  });
  return examples.map(({ fold, report, candidates }) => {
    const whole = models[fold];
    const support = second[fold];
    if (!whole || !support) throw new Error(`there is no model for fold ${fold}`);
    return weigh({ ...whole, ...support }, report, candidates);
  });
};

const smallest = 0.02;

/** The weights that ship: the first step from all examples, the second from its out-of-fold results. */
export const trainMainToll = (examples: readonly Example[], say: (line: string) => void): MainTollWeights => {
  const first = outOfFold(examples, wholeByFold(examples, say));
  say("  both steps on all reports");
  const { whole, bias } = fitWhole(examples);
  const telling = Object.entries(whole).filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= smallest));
  return { whole: Object.fromEntries(telling), bias, ...fitSupport(examples, first) };
};
