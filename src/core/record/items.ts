import { z } from "zod";
import { articleSchema } from "../contract/article.ts";
import { claimSchema } from "../contract/claim.ts";
import { reviewStateSchema } from "./event.ts";

/** Enough of an article to name it beside a claim. */
export const articleRefSchema = articleSchema
  .pick({ id: true, title: true, publisher: true, url: true, published: true })
  .extend({ version: z.number().int() });
export type ArticleRef = z.infer<typeof articleRefSchema>;

/** A claim as the record holds it, with people's corrections applied. */
export const claimItemSchema = z.object({
  claim: claimSchema,
  article: articleRefSchema,
  /** Version of the analysis that made it. */
  analysis: z.string(),
  recorded: z.string(),
  /** The event that an event claim or its toll belongs to. */
  event: z.string().nullable(),
  review: reviewStateSchema,
});
export type ClaimItem = z.infer<typeof claimItemSchema>;

export const articleItemSchema = articleSchema.omit({ text: true }).extend({
  version: z.number().int(),
  recorded: z.string(),
  claims: z.number().int(),
});
export type ArticleItem = z.infer<typeof articleItemSchema>;

export const articleRecordSchema = z.object({
  article: articleSchema,
  version: z.number().int(),
  recorded: z.string(),
  /** True where the record no longer holds this version. */
  withdrawn: z.boolean(),
  /** Every version of the same page, oldest first. */
  versions: z.array(z.object({ id: z.string(), version: z.number().int(), sha256: z.string(), recorded: z.string() })),
  claims: z.array(claimItemSchema),
});
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
