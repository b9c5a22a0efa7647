import { z } from "zod";

const readSchema = z.object({
  at: z.string(),
  id: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  outcome: z.enum(["added", "changed", "known"]),
  claims: z.number().int(),
  note: z.string().optional(),
});
const refusedSchema = z.object({ at: z.string(), code: z.string(), detail: z.string() });

/** What was done with one article of an input, or why it was refused. `at` is its place in the input, "" for the whole. */
export const inputItemSchema = z.union([readSchema, refusedSchema]);
export type InputItem = z.infer<typeof inputItemSchema>;

/** `more`: the input holds more articles than one request reads. */
export const inputResultSchema = z.object({ items: z.array(inputItemSchema).readonly(), more: z.boolean() });
export type InputResult = z.infer<typeof inputResultSchema>;

/** How far the reading of an input has come: the articles done, and of the one in hand the step that has begun. */
export interface InputProgress {
  readonly articles: number;
  /** Name of a component of the analysis, "store", or null before the first. */
  readonly step: string | null;
  readonly done: number;
  readonly of: number;
}
