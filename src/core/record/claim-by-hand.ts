import { z } from "zod";
import { eventTypes, measures, properties, statuses } from "../plover.ts";

/** Words of the article, half-open UTF-16 offsets. */
const wordsSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine(({ start, end }) => start < end, "start must lie before end");
export type Words = z.infer<typeof wordsSchema>;

const optional = wordsSchema.nullable().default(null);
const several = z.array(wordsSchema).max(20).default([]);

const base = {
  article: z.string().min(1).max(400),
  who: z.string().trim().min(1).max(200),
  why: z.string().trim().max(2000).default(""),
  /** The sentence or clause that tells it. */
  quote: wordsSchema,
  claimant: optional,
};

/** A claim as a person points it out: which words tell it, and which of them play which part. What they mean is read from the article. */
export const claimByHandSchema = z.discriminatedUnion("kind", [
  z.object({
    ...base,
    kind: z.literal("event"),
    type: z.enum(eventTypes),
    status: z.enum(statuses).default("happened"),
    trigger: optional,
    actors: several,
    recipients: several,
    place: optional,
    time: optional,
  }),
  z.object({ ...base, kind: z.literal("toll"), measure: z.enum(measures), count: wordsSchema, side: wordsSchema }),
  z.object({
    ...base,
    kind: z.literal("state"),
    property: z.enum(properties),
    subject: wordsSchema,
    object: optional,
    place: optional,
    value: wordsSchema,
  }),
]);
export type ClaimByHand = z.infer<typeof claimByHandSchema>;

/** `by` of every claim that a person added. */
export const addedByHand = "review/added-by-hand";
