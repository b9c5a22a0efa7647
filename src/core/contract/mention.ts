import { z } from "zod";
import { grainSchema, localDateSchema } from "../date.ts";
import { precisions } from "../plover.ts";
import { quotedSchema, refSchema } from "./references.ts";

const base = {
  /** `kind:start-end`, unique within an article. */
  id: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string(),
  by: z.string(),
  score: z.number().min(0).max(1),
};

export const timeMentionSchema = z.object({
  ...base,
  kind: z.literal("time"),
  /** TIMEX3 type and value (TimeML 1.2.1): "2023-06-05", "2023-W23", "P3D", "PAST_REF". */
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string(),
  mod: z
    .enum([
      "APPROX",
      "BEFORE",
      "AFTER",
      "START",
      "MID",
      "END",
      "EQUAL_OR_MORE",
      "EQUAL_OR_LESS",
      "MORE_THAN",
      "LESS_THAN",
    ])
    .optional(),
  /** Null for durations, sets and times that nothing anchors. `to` is exclusive. */
  from: localDateSchema.nullable(),
  to: localDateSchema.nullable(),
  grain: grainSchema,
  /** True where the year, month or day comes from the context and not from the words. */
  implied: z.boolean(),
});
export type TimeMention = z.infer<typeof timeMentionSchema>;

export const quantityMentionSchema = z.object({
  ...base,
  kind: z.literal("quantity"),
  min: z.number().nullable(),
  best: z.number().nullable(),
  max: z.number().nullable(),
  minExclusive: z.boolean().optional(),
  maxExclusive: z.boolean().optional(),
  /** "person", "percent", "USD", "km", ... ; "item" where only a noun is counted; "none" for a bare number. */
  unit: z.string(),
  /** What is counted: the head noun with its modifiers. */
  of: quotedSchema.nullable(),
  /** True for an amount that comes on top: "700 more", "another 50". */
  increment: z.boolean(),
  /** Id of the quantity that this one is a part of: "14 dead, including 3 children". */
  partOf: z.string().nullable(),
});
export type QuantityMention = z.infer<typeof quantityMentionSchema>;

export const placeCandidateSchema = z.object({
  name: z.string(),
  country: z.string().length(3).nullable(),
  admin1: z.string().optional(),
  lat: z.number(),
  lon: z.number(),
  geonameid: z.number().int().optional(),
  population: z.number().int(),
  precision: z.enum(precisions),
  score: z.number(),
});
export type PlaceCandidate = z.infer<typeof placeCandidateSchema>;

export const placeMentionSchema = z.object({
  ...base,
  kind: z.literal("place"),
  name: z.string(),
  country: z.string().length(3).nullable(),
  admin1: z.string().optional(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: z.enum(precisions),
  geonameid: z.number().int().optional(),
  /** What was weighed, best first; kept also where none was chosen. */
  candidates: z.array(placeCandidateSchema),
  /** True where the name stands for a government or a team ("Washington said"): an actor, not a location. */
  metonym: z.boolean(),
});
export type PlaceMention = z.infer<typeof placeMentionSchema>;

export const actorMentionSchema = z.object({
  ...base,
  kind: z.literal("actor"),
  ...refSchema.omit({ text: true, start: true, end: true }).shape,
  /** Index of the syntactic head in the article's tokens. */
  head: z.number().int().min(0),
  nature: z.enum(["name", "description", "pronoun"]),
  /** person: one human; group: people; organisation; state: a country or its government. */
  type: z.enum(["person", "group", "organisation", "state"]),
  /** Organisation that a person or a unit belongs to, where the words or the lexicon say so. */
  organisation: z.string().optional(),
  /** Office held, lower case: "prime minister", "mayor". */
  office: z.string().optional(),
  /** The words that name the office, where this article says it. */
  officeWords: quotedSchema.optional(),
  /** Id of the first mention of the same actor in this article. */
  chain: z.string(),
});
export type ActorMention = z.infer<typeof actorMentionSchema>;

export const mentionSchema = z.discriminatedUnion("kind", [
  timeMentionSchema,
  quantityMentionSchema,
  placeMentionSchema,
  actorMentionSchema,
]);
export type Mention = z.infer<typeof mentionSchema>;

export const mentionId = (kind: Mention["kind"], span: { start: number; end: number }): string =>
  `${kind}:${span.start}-${span.end}`;
