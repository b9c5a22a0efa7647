import type { EventType } from "../../core/plover.ts";

/** What an argument of a frame is to the event. `mutual` joins the actors: the other side of a clash or a meeting. */
export type Role = "actor" | "recipient" | "mutual" | "place" | "theme" | "content";

/** Where an argument stands: which dependency leads from the frame's head to it. */
export type Via = "subject" | "object" | "preposition" | "clause" | "possessor" | "clause-subject";

export interface Slot {
  readonly role: Role;
  readonly via: Via;
  /** Case markers that may introduce it; empty unless `via` is a preposition. */
  readonly prepositions: readonly string[];
  /** A frame with an unfilled required slot does not fire. */
  readonly required: boolean;
  /** Restriction: a class of `tables/word-classes.ts`, or null. */
  readonly class: string | null;
}

/** A word that the frame asks for beside its head: "open *fire*", "lay down *arms*". */
export interface FixedWord {
  readonly words: readonly string[];
  readonly classes: readonly string[];
  /** Prepositions of which one must stand between the head and the word: "come *under* attack". Mostly none. */
  readonly after: readonly string[];
}

/** Verb ("shell"), noun ("shelling of"), state ("be willing to") or modal ("will boycott", "must"). */
export type FrameKind = "verb" | "noun" | "state" | "modal";

/** One way in which English tells an event of a PLOVER type. */
export interface Frame {
  /** Rule id, as shown in `by` and in traces: "coding/assault-open-fire". */
  readonly id: `coding/${string}`;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly kind: FrameKind;
  /** Lemmas of the head word. Empty for a modal frame of any verb. */
  readonly heads: readonly string[];
  /** Lemmas that stand before a noun head: "air" of "air strike". */
  readonly before: readonly string[];
  readonly fixed: readonly FixedWord[];
  readonly slots: readonly Slot[];
  readonly auxiliaries: readonly string[];
  /** True where the frame asks for a negation: "will not lift". */
  readonly negated: boolean;
  readonly pattern: string;
  readonly example: string;
}
