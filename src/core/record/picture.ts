import { z } from "zod";
import { amountSchema } from "../contract/claim.ts";
import { localDateSchema } from "../date.ts";
import { eventTypes, measures, properties } from "../plover.ts";
import { eventPlaceSchema, eventSchema, partySchema } from "./event.ts";

const interval = { min: z.number().nullable(), best: z.number().nullable(), max: z.number().nullable() };

/** Who says so, and in what words. */
export const voiceSchema = z.object({
  claim: z.string(),
  article: z.string(),
  publisher: z.string().nullable(),
  published: localDateSchema.nullable(),
  claimant: z.string().nullable(),
  quote: z.string(),
});
export type Voice = z.infer<typeof voiceSchema>;

export const stateValueSchema = z.union([amountSchema, z.string()]);
export type StateValue = z.infer<typeof stateValueSchema>;

/** A value and how long it held; `to` is exclusive, and null where nothing has replaced it. */
export const stateEntrySchema = z.object({
  value: stateValueSchema,
  from: localDateSchema.nullable(),
  to: localDateSchema.nullable(),
  /** True where others give another value for the same time. */
  disputed: z.boolean(),
  voices: z.array(voiceSchema).min(1),
});
export type StateEntry = z.infer<typeof stateEntrySchema>;

/** A strength with what was sent on top, every term with its words: 4,000 + 700. */
export const openSumSchema = z.object({
  terms: z.array(
    z.object({
      amount: amountSchema,
      from: localDateSchema.nullable(),
      added: z.boolean(),
      voices: z.array(voiceSchema),
    }),
  ),
  ...interval,
  unit: z.string(),
  formula: z.string(),
});
export type OpenSum = z.infer<typeof openSumSchema>;

/** One thing over time: who holds an office, how strong a force is, who recognises whom. */
export const stateLineSchema = z.object({
  id: z.string(),
  property: z.enum(properties),
  /** What the line is about, in words: "mayor of Leposavić", "strength of KFOR". */
  about: z.string(),
  subject: partySchema.nullable(),
  object: partySchema.nullable(),
  place: eventPlaceSchema.nullable(),
  /** Oldest first. */
  entries: z.array(stateEntrySchema).min(1),
  sum: openSumSchema.nullable(),
});
export type StateLine = z.infer<typeof stateLineSchema>;

/** A toll over many events: its rows are the events, and the rows add up to it. Parts of larger counts are not rows. */
export const tollTotalSchema = z.object({
  measure: z.enum(measures),
  side: partySchema,
  min: z.number(),
  /** Sum of the rows' best counts; null where no row has one. */
  best: z.number().nullable(),
  /** Null where a row has no upper bound. */
  max: z.number().nullable(),
  /** Rows that have no best count and so add nothing to `best`. */
  withoutBest: z.number().int(),
  disputed: z.boolean(),
  rows: z.array(
    z.object({
      event: z.string(),
      at: localDateSchema.nullable(),
      place: z.string().nullable(),
      ...interval,
      disputed: z.boolean(),
    }),
  ),
});
export type TollTotal = z.infer<typeof tollTotalSchema>;

export const tensionTermSchema = z.object({
  event: z.string(),
  type: z.enum(eventTypes),
  at: localDateSchema,
  weight: z.number(),
  toll: z.number(),
  tellers: z.number(),
  decay: z.number(),
  value: z.number(),
});
export type TensionTerm = z.infer<typeof tensionTermSchema>;

/** The index of one day; null where nobody reported, which is not calm. */
export const tensionDaySchema = z.object({
  day: localDateSchema,
  index: z.number().nullable(),
  /** Articles on the place in the week up to that day. */
  reports: z.number().int(),
  terms: z.array(tensionTermSchema),
});
export type TensionDay = z.infer<typeof tensionDaySchema>;

export const changePointSchema = z.object({
  day: localDateSchema,
  before: z.number(),
  after: z.number(),
  /** The events that make the difference, the weightiest first. */
  evidence: z.array(z.string()),
});
export type ChangePoint = z.infer<typeof changePointSchema>;

export const tensionSchema = z.object({
  place: z.string().nullable(),
  formula: z.string(),
  days: z.array(tensionDaySchema),
  changes: z.array(changePointSchema),
});
export type Tension = z.infer<typeof tensionSchema>;

/** Events, tolls and states of a place, as of an instant. */
export const pictureSchema = z.object({
  place: z.string().nullable(),
  country: z.string().nullable(),
  asOf: z.string().nullable(),
  from: localDateSchema.nullable(),
  to: localDateSchema.nullable(),
  articles: z.number().int(),
  events: z.array(eventSchema),
  totals: z.array(tollTotalSchema),
  states: z.array(stateLineSchema),
  /** True where there was more than a picture holds, so that the oldest were left out. */
  cut: z.boolean(),
});
export type Picture = z.infer<typeof pictureSchema>;

const saidSchema = z.object({ shown: z.string(), quote: z.string(), claim: z.string() });
export type Said = z.infer<typeof saidSchema>;

/** One thing in two pictures; `before` and `after` carry the words behind each. */
export const differenceSchema = z.object({
  outcome: z.enum(["same", "changed", "new", "contradicted", "gone"]),
  kind: z.enum(["event", "toll", "state"]),
  id: z.string(),
  about: z.string(),
  before: saidSchema.nullable(),
  after: saidSchema.nullable(),
});
export type Difference = z.infer<typeof differenceSchema>;
