import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { briefFormats, readBrief, writeBrief } from "../../brief/index.ts";
import { filterSchema } from "../../core/record/filter.ts";
import { packageVersion } from "../../pipeline/analysis-version.ts";
import { needs } from "../access/roles.ts";
import { fileBody } from "../answers/as-file.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const mediaTypes: Readonly<Record<(typeof briefFormats)[number], string>> = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const route = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/brief",
  summary: "A situation report on a place and a time, every statement with its sources, as `sitrep brief` writes it",
  request: {
    query: filterSchema.pick({ country: true, from: true, to: true, asOf: true }).extend({
      place: z.string().max(100).describe("a place, a country, or an area such as North Kosovo").optional(),
      format: z.enum(briefFormats).default("md"),
    }),
  },
  responses: {
    200: { description: "the report, as a file", content: { "application/octet-stream": fileBody } },
    400: problemResponse("the selection does not fit"),
    503: problemResponse("too many reports are being written already"),
  },
});

/** A report of a large record takes a second of the processor. */
const mostAtOnce = 2;

export const briefRoutes = ({ store }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  let running = 0;
  routes.openapi(route, async (context) => {
    const { format, ...selection } = context.req.valid("query");
    if (running >= mostAtOnce)
      throw new HTTPException(503, { message: "too many reports are being written: ask again soon" });
    running++;
    let bytes: Uint8Array;
    try {
      bytes = await writeBrief(await readBrief(store, selection, `sitrep ${packageVersion()}`), format);
    } finally {
      running--;
    }
    context.header("content-type", mediaTypes[format]);
    context.header("content-disposition", `attachment; filename="situation-report.${format}"`);
    return context.body(new Uint8Array(bytes).buffer, 200);
  });
  return routes;
};
