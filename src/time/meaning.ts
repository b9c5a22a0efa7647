import type { TimeMention } from "../core/contract/mention.ts";
import type { LocalDate } from "../core/date.ts";

export type TimexType = TimeMention["type"];
export type Mod = NonNullable<TimeMention["mod"]>;

/** Units by size, from second to century; the numbers of the vocabulary point into it (1 second … 10 century). */
export const units = [
  "",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "night",
] as const;
export type Unit = Exclude<(typeof units)[number], ""> | "weekend";

/** Parts of the day as TIMEX3 writes them. */
export const parts = ["", "MO", "AF", "EV", "NI", "DT"] as const;
/** Seasons as TIMEX3 writes them. */
export const seasons = ["", "SP", "SU", "FA", "WI"] as const;

/** Time of day: a part ("MO") or a clock time ("17:00"), with what the words say of it. */
export interface Daytime {
  readonly part?: string;
  readonly clock?: string;
}

/** A named stretch of every year: the words lack the year. */
export interface Recurring {
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly holiday?: string;
  readonly weekday?: number;
}

/** Which one of a recurring name: "last June", "the following Friday", "that summer". */
export type Which = "last" | "next" | "this" | "previous" | "following" | "that" | "coming";

/**
 * From where "later" or "ago" counts: the day of publication (`speech`), the time that the text has reached (`text`), or
 * the one of the two that the kind of text lives in (`frame`: publication in news, the running time in a history).
 */
export type Origin = "speech" | "text" | "frame";

/** What the words say before the context completes it. One rule gives one meaning. */
export type Meaning = { readonly mod?: Mod; readonly daytime?: Daytime } & (
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "recurring"; readonly name: Recurring; readonly year?: number | YearRef; readonly which?: Which }
  | { readonly kind: "day-of-month"; readonly day: number }
  /** `loose`: the words mean a part of a day only where a day stands beside them. */
  | { readonly kind: "daytime"; readonly loose?: boolean }
  /** `comparison`: "a year ago" beside a quarter is that quarter of the year before, and the text does not go there. */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number;
      readonly origin: Origin;
      readonly comparison?: "year" | "quarter";
      /** "the latest quarter": one that has ended. */
      readonly ended?: true;
    }
  /** "the 1988 quarter": the quarter that the text speaks of, in a stated year. */
  | { readonly kind: "quarter-of"; readonly year: number }
  | { readonly kind: "event-shift"; readonly unit: Unit; readonly count: number; readonly vague?: boolean }
  | { readonly kind: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  | { readonly kind: "duration"; readonly value: string; readonly reach?: Reach }
  | { readonly kind: "set"; readonly value: string }
);

/** "of that year", "last year": a year told by counting. */
export interface YearRef {
  readonly count: number;
  readonly origin: Origin;
}

/** A stretch that ends or begins at publication: "the past two weeks" gets dates though its value is a length. */
export interface Reach {
  readonly unit: Unit;
  readonly count: number;
  readonly toward: "past" | "future";
}

/** Words with their meaning, before and after the context has completed it. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reason: string;
  readonly meaning: Meaning;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: Mod;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly grain: TimeMention["grain"];
  readonly implied: boolean;
}
