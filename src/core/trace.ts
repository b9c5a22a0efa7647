/** The name of a rule or model: `room/what-it-does`, as in `time/weekday-in-past-news`. */
export type RuleId = `${string}/${string}`;

/**
 * Why a component did what it did, as data. `sitrep explain` prints the entries that the very run left behind
 * (the four fields of vfile-message).
 */
export interface Trace {
  /** The mention or claim it is about. */
  readonly about: string;
  readonly rule: RuleId;
  /** The words that fired the rule. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly action: "added" | "removed" | "merged" | "changed";
}
export type Tracer = (entry: Trace) => void;
