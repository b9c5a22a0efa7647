import type { Step } from "./run.ts";

/** How far the reading of an article has come: the step that begins, and how many of all are done. */
export interface Reached {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** The steps, each of which says that it begins. */
export const tellingSteps = (steps: readonly Step[], tell: (reached: Reached) => void): readonly Step[] =>
  steps.map((step, done) => ({
    ...step,
    run: (input, trace) => {
      tell({ step: step.name, done, of: steps.length });
      return step.run(input, trace);
    },
  }));
