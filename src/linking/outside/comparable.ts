import type { AcledType } from "../../core/contract/claim.ts";
import type { EventType } from "../../core/plover.ts";
import type { EventPlace, EventTime, Party } from "../../core/record/event.ts";
import type { Count } from "../../core/record/outside.ts";

/** What of an event, ours or another coder's, can be held against another. */
export interface Comparable {
  readonly id: string;
  readonly type: EventType | null;
  readonly acled: AcledType | null;
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly killed: Count | null;
  /** The id of the other one that this was written from, where it says so. */
  readonly of?: string;
}

/** How far apart two codings of one event may lie. */
export interface Tolerance {
  /** Days between the two. */
  readonly days: number;
  /** Kilometres between two points. */
  readonly km: number;
}
