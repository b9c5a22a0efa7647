import { z } from "zod";
import { grainSchema, localDateSchema } from "../date.ts";
import { precisions } from "../plover.ts";

const words = { text: z.string(), start: z.number().int().min(0), end: z.number().int().min(0) };

/** A stretch of the article as written. */
export const quotedSchema = z.object(words);

/** An actor as a claim names it: the words, and whom they stand for. */
export const refSchema = z.object({
  ...words,
  /** Normalised name of the actor meant. */
  name: z.string(),
  /** ISO 3166-1 alpha-3, or "XKX" for Kosovo; null where the actor has no one country. */
  country: z.string().length(3).nullable(),
  /** PLOVER sector codes, the most telling first. */
  sectors: z.array(z.string()),
  /** The fuller mention that a pronoun or a short form stands for. */
  referent: quotedSchema.optional(),
});
export type Ref = z.infer<typeof refSchema>;

export const placeRefSchema = z.object({
  ...words,
  name: z.string(),
  country: z.string().length(3).nullable(),
  admin1: z.string().optional(),
  /** WGS 84 degrees; null where no gazetteer entry fits. */
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  precision: z.enum(precisions),
  geonameid: z.number().int().optional(),
  /** True where the clause does not say it: taken from a neighbour or from the article's frame. */
  implied: z.boolean().optional(),
});
export type PlaceRef = z.infer<typeof placeRefSchema>;

export const timeSchema = z.object({
  /** The words; null where the time is implied and no words say it. */
  text: z.string().nullable(),
  start: z.number().int().min(0).nullable(),
  end: z.number().int().min(0).nullable(),
  from: localDateSchema,
  /** Exclusive. */
  to: localDateSchema,
  grain: grainSchema,
  implied: z.boolean(),
});
export type Time = z.infer<typeof timeSchema>;
