import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { eventFilterSchema } from "../../core/record/filter.ts";
import type { ExportFormat } from "../../exchange/index.ts";
import { representationOf } from "./representation.ts";

/** How the OpenAPI document tells an answer that is a file. */
export const fileBody = { schema: z.string().openapi({ format: "binary" }) };

/** Lists in pages are for JSON; the other media types hold the whole selection. */
const refusePages = (context: Context): void => {
  for (const parameter of ["limit", "after"])
    if (context.req.query(parameter) !== undefined)
      throw new HTTPException(400, { message: `${parameter}: only JSON has pages; this media type holds everything` });
};

/** The format that a list is asked for by the Accept header, one for each media type; null for JSON. */
export const fileFor = (context: Context, formats: readonly ExportFormat[]): ExportFormat | null => {
  const type = representationOf(context, ["application/json", ...formats.map(({ mediaType }) => mediaType)]);
  const format = formats.find(({ mediaType }) => mediaType === type) ?? null;
  if (format) refusePages(context);
  return format;
};

/** The filters of a query as they were written, for the file to tell. */
export const filterWords = (context: Context): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(eventFilterSchema.shape).flatMap((name) => {
      const word = context.req.query(name);
      return word === undefined ? [] : [[name, word]];
    }),
  );
