import type { Resources } from "./resources.ts";
import type { Step } from "./run.ts";

/** The way of an article, in order. A step reads only layers that a step above it gives. */
export const analysisSteps = (_resources: Resources): readonly Step[] => [];
