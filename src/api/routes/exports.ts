import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { eventFilterSchema } from "../../core/record/filter.ts";
import { type ExportFormat, exportFormatOf, exportFormats } from "../../exchange/index.ts";
import { overCountries } from "../../pipeline/filter.ts";
import { needs } from "../access/roles.ts";
import { fileBody } from "../answers/as-file.ts";
import { reportOnExport, streamExport } from "../answers/stream-export.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const formatSchema = z
  .object({
    name: z.string(),
    about: z.string(),
    extension: z.string(),
    mediaType: z.string(),
    losses: z.array(z.object({ rule: z.string(), reason: z.string() })).readonly(),
  })
  .openapi("ExportFormat");

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/exports",
  summary: "Formats that the record is written in, and what each cannot say",
  responses: {
    200: {
      description: "the formats",
      content: { "application/json": { schema: z.object({ items: z.array(formatSchema).readonly() }) } },
    },
  },
});

const query = eventFilterSchema.extend({
  includeNonlethal: z
    .enum(["true", "false"])
    .optional()
    .describe("ged: violence without deaths too, with columns of our own at the end"),
});

const reportSchema = z
  .object({
    format: z.string(),
    generator: z.string(),
    asOf: z.string(),
    filters: z.record(z.string(), z.string()),
    read: z.number().int(),
    written: z.number().int(),
    dropped: z
      .array(z.object({ rule: z.string(), reason: z.string(), count: z.number().int() }))
      .readonly()
      .describe("what the format cannot say, counted by the rule that leaves it out"),
  })
  .openapi("ExportReport");

const report = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/exports/{format}/report",
  summary: "What an export with these filters reads and writes, and what it leaves out by which rule",
  request: { params: z.object({ format: z.string().max(40) }), query },
  responses: {
    200: { description: "the report", content: { "application/json": { schema: reportSchema } } },
    400: problemResponse("a filter does not fit"),
    404: problemResponse("no such format"),
    503: problemResponse("too many exports run already"),
  },
});

const one = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/exports/{format}",
  summary: "Everything that the filters let through, in the format of another tool, as `sitrep export` writes it",
  request: {
    params: z.object({ format: z.string().max(40) }),
    query,
  },
  responses: {
    200: {
      description: "the file, in the media type of its format; the header Link names its report",
      content: { "application/octet-stream": fileBody },
    },
    400: problemResponse("a filter does not fit"),
    404: problemResponse("no such format"),
    503: problemResponse("too many exports run already"),
  },
});

export const exportRoutes = (services: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(list, (context) =>
    context.json(
      {
        items: exportFormats.map(({ name, about, extension, mediaType, losses }) => ({
          ...{ name, about, extension, mediaType },
          losses: [...losses],
        })),
      },
      200,
    ),
  );
  const formatNamed = (name: string): ExportFormat => {
    const format = exportFormatOf(name);
    if (!format) throw new HTTPException(404, { message: "there is no such format: see /api/exports" });
    return format;
  };
  const wishOf = ({ includeNonlethal, ...filter }: z.infer<typeof query>) => ({
    filter: overCountries(filter),
    includeNonlethal: includeNonlethal === "true",
  });
  routes.openapi(one, async (context) => {
    const format = formatNamed(context.req.valid("param").format);
    return streamExport(context, services, format, { ...wishOf(context.req.valid("query")), save: true });
  });
  routes.openapi(report, async (context) => {
    const format = formatNamed(context.req.valid("param").format);
    return context.json(await reportOnExport(context, services, format, wishOf(context.req.valid("query"))), 200);
  });
  return routes;
};
