import { type Report, wholeFeatures } from "../../src/coding/main-toll/3-features.ts";
import {
  type Candidate,
  candidatesOf,
  classOf,
  type Key,
  keys,
  pairSupport,
} from "../../src/coding/main-toll/4-candidates.ts";
import { sha256Hex } from "../../src/core/ids.ts";

/** A report with its registered toll. Reports of one incident stay in one fold. */
export interface Example {
  readonly report: Report;
  readonly gold: Readonly<Record<Key, number>>;
  readonly fold: number;
  readonly features: readonly string[];
  readonly candidates: Readonly<Record<Key, readonly Candidate[]>>;
}

export const folds = 5;

export const exampleOf = (report: Report, gold: Readonly<Record<Key, number>>, incident: string): Example => ({
  report,
  gold,
  fold: Number.parseInt(sha256Hex(incident).slice(0, 8), 16) % folds,
  features: [...wholeFeatures(report)],
  candidates: { killed: candidatesOf(report, "killed"), injured: candidatesOf(report, "injured") },
});

export const goldClass = (example: Example, key: Key): number => classOf(key, example.gold[key]);

/** Index of the gold figure among the candidates; -1 where nothing in the report tells it. */
export const goldCandidate = ({ candidates, gold }: Example, key: Key): number =>
  candidates[key].findIndex(({ value }) => value === gold[key]);

export type { Key };
export { keys, pairSupport };
