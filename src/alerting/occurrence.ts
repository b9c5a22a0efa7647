import type { AlertRule, Finding } from "../core/record/alert.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { ArticleRef, ClaimItem } from "../core/record/items.ts";
import type { ChangePoint } from "../core/record/picture.ts";
import type { StateChange, StateDispute } from "../core/record/state-change.ts";

/** An event of the view that something new was told of, with its event and toll claims. */
export interface EventSeen {
  readonly event: SituationEvent;
  readonly claims: readonly ClaimItem[];
}

/** What of a view there is to look at after a change of the record. */
export interface Seen {
  readonly events: readonly EventSeen[];
  readonly changes: readonly StateChange[];
  readonly disputes: readonly StateDispute[];
  /** Change points of the tension, each with the event that weighs most. */
  readonly tension: readonly { readonly change: ChangePoint; readonly heaviest: EventSeen }[];
  /** Articles by id, to name the source of what is told of states. */
  readonly articles: ReadonlyMap<string, ArticleRef>;
}

/** Something that fulfils a rule, whether it was told before or not. */
export interface Occurrence {
  readonly finding: Finding;
  /** What it is known by from now on; the first names it. */
  readonly marks: readonly [string, ...string[]];
  /** Marks of which one is enough to know it: its own, and those of its neighbours in time. */
  readonly asked: readonly string[];
  /** Claims that make it true. Where the record held `enough` of them before the rule was made, it is no news. */
  readonly evidence: readonly string[];
  readonly enough: "one" | "all";
}

export type Condition<Kind extends AlertRule["when"]["kind"]> = Extract<AlertRule["when"], { kind: Kind }>;
