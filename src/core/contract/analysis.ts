import { z } from "zod";
import { articleSchema } from "./article.ts";
import { claimSchema } from "./claim.ts";
import { mentionSchema } from "./mention.ts";

/** One line of `sitrep code --json`. */
export const codedSchema = z.object({
  article: articleSchema,
  claims: z.array(claimSchema),
  /** Why there is nothing, where there is nothing: an empty or a non-English article. */
  note: z.string().optional(),
});
export type Coded = z.infer<typeof codedSchema>;

/** One line of `sitrep mentions --json`. */
export const mentionedSchema = z.object({
  article: articleSchema,
  mentions: z.array(mentionSchema),
  note: z.string().optional(),
});
export type Mentioned = z.infer<typeof mentionedSchema>;
