import type { Token } from "../../core/annotation.ts";
import type { TollClaim } from "../../core/contract/claim.ts";
import { plainWords } from "./1-words.ts";
import { toldBy } from "./2-told.ts";
import { countAges, type Report } from "./3-features.ts";
import { candidatesOf } from "./4-candidates.ts";
import { type MainTollWeights, weigh } from "./5-weigh.ts";

export type { MainTollWeights } from "./5-weigh.ts";

/** An analysed report of one main event. `titleEnd` is where the title ends in the text; 0 without one. */
export interface TollReport {
  readonly tokens: readonly Token[];
  readonly tolls: readonly TollClaim[];
  readonly titleEnd: number;
}

const bodyLength = 700;

export const reportOf = ({ tokens, tolls, titleEnd }: TollReport): Report => {
  const split = tokens.findIndex(({ start }) => start >= titleEnd);
  const body = split < 0 ? tokens.length : split;
  return {
    title: plainWords(tokens, 0, body),
    body: plainWords(tokens, body, Math.min(tokens.length, body + bodyLength)),
    told: toldBy(tolls, titleEnd),
    ages: countAges(tokens),
    length: tokens.length,
  };
};

/** The toll of a report's main event. `score` is the model's share for the surer of doubtful figures, 0 to 1. */
export interface MainToll {
  readonly killed: number;
  readonly injured: number;
  readonly score: number;
}

/**
 * How many the main event of a report killed and injured. Two log-linear steps: the first weighs words and claims of the
 * whole report, the second every candidate figure by what tells it, killed and injured together.
 */
export const mainToll = (weights: MainTollWeights, read: TollReport): MainToll => {
  const report = reportOf(read);
  return weigh(weights, report, { killed: candidatesOf(report, "killed"), injured: candidatesOf(report, "injured") });
};
