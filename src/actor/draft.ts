import type { Span } from "../core/span.ts";
import type { RuleId } from "../core/trace.ts";
import type { Entity } from "../lexicon/entities.ts";
import type { Sector } from "../lexicon/sectors.ts";
import type { TokenRange } from "./reading.ts";

/** A mention while the steps of this room are still learning about it. */
export interface Draft extends TokenRange {
  readonly head: number;
  readonly nature: "name" | "description" | "pronoun";
  type: "person" | "group" | "organisation" | "state";
  name: string;
  country: string | null;
  /** Code for actors of no one country: UNO, EUR, IGO, ... */
  bloc: string | null;
  sectors: readonly Sector[];
  organisation: string | null;
  office: string | null;
  officeWords: Span | null;
  entity: Entity | null;
  /** "he" or "she" where a title or the given name tells it. */
  gender: "he" | "she" | null;
  by: RuleId;
  score: number;
  reason: string;
  /** The fuller mention that this one stands for. */
  referent: Draft | null;
  /** First mention of the same actor; itself where it is the first. */
  first: Draft | null;
}

type Given = Pick<Draft, "head" | "nature" | "type" | "name" | "by" | "score" | "reason"> & Partial<Draft>;

/** A draft of a range of tokens. Written field by field, so that all drafts have one shape, which the engine reads fast. */
export const draftOf = ({ from, to }: TokenRange, given: Given): Draft => ({
  from,
  to,
  head: given.head,
  nature: given.nature,
  type: given.type,
  name: given.name,
  country: given.country ?? null,
  bloc: given.bloc ?? null,
  sectors: given.sectors ?? [],
  organisation: given.organisation ?? null,
  office: given.office ?? null,
  officeWords: given.officeWords ?? null,
  entity: given.entity ?? null,
  gender: given.gender ?? null,
  by: given.by,
  score: given.score,
  reason: given.reason,
  referent: given.referent ?? null,
  first: given.first ?? null,
});

/** The chain's first mention. */
export const rootOf = (draft: Draft): Draft => {
  let root = draft;
  for (let steps = 0; root.first && root.first !== root && steps < 1000; steps++) root = root.first;
  return root;
};

/** Text order; the longer first. */
export const inTokenOrder = (a: Draft, b: Draft): number => a.from - b.from || b.to - a.to;
