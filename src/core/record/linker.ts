import type { Article } from "../contract/article.ts";
import type { Claim, EventClaim, TollClaim } from "../contract/claim.ts";
import type { ReviewState, SituationEvent } from "./event.ts";
import type { ArticleRef } from "./items.ts";

/** An event claim with what linking weighs: who published it, and the tolls that its article attaches to it. */
export interface Told {
  readonly claim: EventClaim;
  readonly tolls: readonly TollClaim[];
  readonly article: ArticleRef;
  /** What `Linker.sketch` kept of the article. */
  readonly sketch: string;
  readonly review: ReviewState;
}

/** What people decided: these two claims tell the same event, or do not, whatever the machine finds. */
export interface Bond {
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

/**
 * What the store asks of linking, so that both stay on their floor. Pure. `linked` looks at two claims only, so the
 * claims that can reach one another over links are the same set whatever the order of arrival, and `group` sees
 * exactly such a set.
 */
export interface Linker {
  /** What of an article linking needs later, in a few hundred bytes. */
  sketch(article: Article, claims: readonly Claim[]): string;
  /** Blocks in which a claim looks for its like. Claims that share no block are never compared. */
  keys(told: Told): readonly string[];
  linked(a: Told, b: Told): boolean;
  /** Where and when a claim is told to have happened, coarsely: what jobs that link lock while they work. */
  block(told: Told): string;
  /** The events that a linked set tells, each claim in exactly one group. */
  group(told: readonly Told[], bonds: readonly Bond[]): readonly (readonly Told[])[];
  /** The event that a group tells; what people bound keeps its id, whatever else comes to the group. */
  resolve(group: readonly Told[], bonds?: readonly Bond[]): SituationEvent;
}
