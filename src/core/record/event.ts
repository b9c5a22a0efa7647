import { z } from "zod";
import { eventClaimSchema } from "../contract/claim.ts";
import { placeRefSchema, refSchema, timeSchema } from "../contract/references.ts";
import { localDateSchema } from "../date.ts";
import { measures } from "../plover.ts";

/** An actor of an event, without the words of any one article. */
export const partySchema = refSchema.pick({ name: true, country: true, sectors: true });
export type Party = z.infer<typeof partySchema>;

export const eventPlaceSchema = placeRefSchema.omit({ text: true, start: true, end: true, implied: true });
export type EventPlace = z.infer<typeof eventPlaceSchema>;

export const eventTimeSchema = timeSchema.pick({ from: true, to: true, grain: true, implied: true });
export type EventTime = z.infer<typeof eventTimeSchema>;

const interval = { min: z.number().nullable(), best: z.number().nullable(), max: z.number().nullable() };

/** Where a claim stands: machine output is unreviewed until a person decides; what a person flags waits for another look. */
export const reviewStatuses = ["unreviewed", "flagged", "accepted", "corrected", "rejected"] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export const reviewStateSchema = z.object({
  status: z.enum(reviewStatuses),
  /** How many reviews there have been; the next review must name this number. */
  version: z.number().int(),
});
export type ReviewState = z.infer<typeof reviewStateSchema>;

/** What one claimant gave for a toll, and whether it went into the figures. */
export const tollVoiceSchema = z.object({
  claim: z.string(),
  article: z.string(),
  publisher: z.string().nullable(),
  published: localDateSchema.nullable(),
  claimant: z.string().nullable(),
  ...interval,
  /** Null where it counts; else why it does not: "part of a larger count", "older count of the same claimant", ... */
  leftOut: z.string().nullable(),
  quote: z.string(),
});
export type TollVoice = z.infer<typeof tollVoiceSchema>;

/** The reconciled count of one measure for one side, with everyone who gave one. */
export const tollSchema = z.object({
  measure: z.enum(measures),
  side: partySchema,
  ...interval,
  /** True where this is only a part of a larger count of the same event: never added to totals. */
  part: z.boolean(),
  /** True where counts that matter cannot all be right. */
  disputed: z.boolean(),
  /** The rule by which `best` was chosen, in words. */
  rule: z.string(),
  voices: z.array(tollVoiceSchema),
});
export type Toll = z.infer<typeof tollSchema>;

/** What is held to have happened: one or more event claims, resolved. */
export const eventSchema = z.object({
  id: z.string(),
  ...eventClaimSchema.pick({
    type: true,
    mode: true,
    contexts: true,
    status: true,
    score: true,
    cameo: true,
    quad: true,
    goldstein: true,
    acled: true,
  }).shape,
  actors: z.array(partySchema),
  recipients: z.array(partySchema),
  place: eventPlaceSchema.nullable(),
  time: eventTimeSchema.nullable(),
  /** Ids of its event claims, the one that tells it best first. */
  claims: z.array(z.string()).min(1),
  /** The words of the first claim, to show in lists. */
  quote: z.string(),
  articles: z.number().int(),
  /** Independent tellers: a reprint adds none. */
  publishers: z.number().int(),
  firstPublished: localDateSchema.nullable(),
  lastPublished: localDateSchema.nullable(),
  tolls: z.array(tollSchema),
  review: reviewStateSchema,
});
export type SituationEvent = z.infer<typeof eventSchema>;
