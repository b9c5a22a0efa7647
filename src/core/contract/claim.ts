import { z } from "zod";
import { localDateSchema } from "../date.ts";
import { eventTypes, measures, properties, statuses } from "../plover.ts";
import { placeRefSchema, quotedSchema, refSchema, timeSchema } from "./references.ts";

const base = {
  id: z.string(),
  /** `quote === text.slice(start, end)`: the clause or sentence that tells it. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string(),
  /** Id of the rule or model that made it. */
  by: z.string(),
  /** 0 to 1, calibrated on the development corpora. */
  score: z.number().min(0).max(1),
  /** Who is reported to say so ("police said"). */
  claimant: refSchema.nullable(),
};

/** ACLED event and sub-event type. */
export const acledTypeSchema = z.object({ eventType: z.string(), subEventType: z.string() });
export type AcledType = z.infer<typeof acledTypeSchema>;

export const eventClaimSchema = z.object({
  ...base,
  kind: z.literal("event"),
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  actors: z.array(refSchema),
  recipients: z.array(refSchema),
  place: placeRefSchema.nullable(),
  time: timeSchema.nullable(),
  status: z.enum(statuses),
  cameo: z.string(),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  goldstein: z.number().min(-10).max(10),
  acled: acledTypeSchema.nullable(),
  /** The word that tells the event, inside the quote. */
  trigger: z.object({ text: z.string(), start: z.number().int(), end: z.number().int() }),
});
export type EventClaim = z.infer<typeof eventClaimSchema>;

/** The words inside the quote that say the number or the value: "at least 14", "prime minister"; null where none do. */
const words = quotedSchema.nullable();

/** Numbers as intervals: "at least 14" is min 14, best null, max null; "dozens" is 24 to 99. */
const interval = { min: z.number().nullable(), best: z.number().nullable(), max: z.number().nullable() };

export const tollClaimSchema = z.object({
  ...base,
  kind: z.literal("toll"),
  measure: z.enum(measures),
  side: refSchema,
  ...interval,
  words,
  /** The toll claim that this one is a part of: "14 dead, including 3 children". */
  partOf: z.string().nullable(),
  event: z.string().nullable(),
  asOf: localDateSchema.nullable(),
});
export type TollClaim = z.infer<typeof tollClaimSchema>;

export const amountSchema = z.object({
  ...interval,
  unit: z.string(),
  minExclusive: z.boolean().optional(),
  maxExclusive: z.boolean().optional(),
});
export type Amount = z.infer<typeof amountSchema>;

export const stateClaimSchema = z.object({
  ...base,
  kind: z.literal("state"),
  property: z.enum(properties),
  subject: refSchema,
  object: refSchema.nullable(),
  place: placeRefSchema.nullable(),
  value: z.union([amountSchema, z.string()]),
  words,
  asOf: localDateSchema.nullable(),
});
export type StateClaim = z.infer<typeof stateClaimSchema>;

export const claimSchema = z.discriminatedUnion("kind", [eventClaimSchema, tollClaimSchema, stateClaimSchema]);
export type Claim = z.infer<typeof claimSchema>;
