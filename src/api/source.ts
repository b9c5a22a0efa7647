import { z } from "@hono/zod-openapi";
import type { Source } from "../article/index.ts";
import { toLocalDate } from "../core/date.ts";

const optional = (most: number) => z.string().max(most).nullish();

/** An article as a client sends it. */
export const sourceSchema = z
  .object({
    text: z.string().max(32 * 1024 * 1024),
    id: optional(400),
    title: optional(2000),
    publisher: optional(500),
    url: optional(4000),
    published: z
      .string()
      .refine((text) => toLocalDate(text) !== null, "not a calendar date YYYY-MM-DD")
      .nullish(),
  })
  .openapi("Source");

export const sourceOf = ({ text, id, title, publisher, url, published }: z.infer<typeof sourceSchema>): Source => ({
  text,
  ...(id ? { id } : {}),
  ...(title ? { title } : {}),
  ...(publisher ? { publisher } : {}),
  ...(url ? { url } : {}),
  ...(published ? { published } : {}),
});
