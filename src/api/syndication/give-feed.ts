import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { feedFormats, feedTypes, type News, writeFeed } from "./write-feed.ts";

export const feedQuery = z.object({
  format: z.enum(feedFormats).default("atom"),
  token: z.string().max(200).optional().openapi({ description: "for feed readers, which can send no header" }),
});

export const feedResponse = {
  200: {
    description: "the feed",
    content: { "application/atom+xml": { schema: z.string() }, "application/rss+xml": { schema: z.string() } },
  },
};

/** Answers with a feed. What names it must not carry the token of the one who asked. */
export const giveFeed = (context: Context, news: Pick<News, "id" | "title" | "items">): Response => {
  const format = feedFormats.find((known) => known === context.req.query("format")) ?? "atom";
  const { origin, pathname } = new URL(context.req.url);
  const body = writeFeed({ ...news, home: `${origin}/`, self: `${origin}${pathname}?format=${format}` }, format);
  return context.body(body, 200, { "content-type": feedTypes[format] });
};
