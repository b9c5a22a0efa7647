import { z } from "@hono/zod-openapi";
import type { PageWish } from "../core/record/filter.ts";

/** A page of items; `next` goes into `after` for the following page, and is null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item).readonly(), next: z.string().nullable() });

export const wishOf = ({ limit, after }: { limit: number; after?: string | undefined }): PageWish => ({
  limit,
  ...(after === undefined ? {} : { after }),
});
