/**
 * Sitrep as a library: reads a news report and gives claims (events, tolls, states), each with the characters of the
 * sentence that says it. This entry runs in Node and in browsers; `sitrep/node` loads the model and the gazetteer itself.
 *
 * @module sitrep
 */
export type { Source } from "../article/make-article.ts";
export { type Coded, codedSchema, type Mentioned, mentionedSchema } from "../core/contract/analysis.ts";
export { type Article, articleSchema } from "../core/contract/article.ts";
export {
  type Amount,
  amountSchema,
  type Claim,
  claimSchema,
  type EventClaim,
  eventClaimSchema,
  type StateClaim,
  stateClaimSchema,
  type TollClaim,
  tollClaimSchema,
} from "../core/contract/claim.ts";
export {
  type ActorMention,
  type Mention,
  mentionSchema,
  type PlaceCandidate,
  type PlaceMention,
  type QuantityMention,
  type TimeMention,
} from "../core/contract/mention.ts";
export { type PlaceRef, type Ref, refSchema, type Time } from "../core/contract/references.ts";
export { type DateRange, daysBetween, type Grain, grains, type LocalDate, toLocalDate } from "../core/date.ts";
export { Refusal, type RefusalCode, refusals } from "../core/errors.ts";
export {
  type EventType,
  eventTypes,
  type Measure,
  measures,
  type Precision,
  type Property,
  precisions,
  properties,
  type SiteStatus,
  type Status,
  siteStatuses,
  statuses,
} from "../core/plover.ts";
export { covers, overlaps, type Span } from "../core/span.ts";
export type { RuleId, Trace } from "../core/trace.ts";
export type { Resources } from "../pipeline/resources.ts";
export { type Analysed, analyse, mostCharacters } from "./analyse.ts";
