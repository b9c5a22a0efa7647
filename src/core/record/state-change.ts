import type { StateLine, Voice } from "./picture.ts";

/** A value that took the place of another, as news: told within a month of the day from which it holds. */
export interface StateChange {
  readonly line: string;
  readonly property: StateLine["property"];
  readonly about: string;
  readonly before: string;
  readonly after: string;
  readonly from: string;
  /** Those who tell the new value. */
  readonly voices: readonly Voice[];
}

/** Two values of one thing for the same day. */
export interface StateDispute extends Omit<StateChange, "before" | "after"> {
  readonly values: readonly [string, string];
  readonly sides: readonly [Voice, Voice];
}
