import { z } from "zod";
import { localDateSchema } from "../date.ts";

/** One source text. Its text never changes; everything else is stand-off annotation over it. */
export const articleSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  /** Anchor for relative times: a calendar date in the publisher's zone. */
  published: localDateSchema.nullable(),
  /** ISO 639-1, or "und" where it cannot be told. */
  lang: z.string(),
  /** Of the text's UTF-8 bytes. */
  sha256: z.string(),
  text: z.string(),
});
export type Article = z.infer<typeof articleSchema>;
