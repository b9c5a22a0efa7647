import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { toLocalDate } from "../../core/date.ts";
import { needs } from "../access/roles.ts";
import { addInput, fetchInput, oneChunk } from "../add-input.ts";
import { answerInput, inputAnswer } from "../answers/stream-progress.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const published = z
  .string()
  .refine((text) => toLocalDate(text) !== null, "not a calendar date YYYY-MM-DD")
  .optional()
  .openapi({ description: "publication date of what gives none" });

const bytesType = "application/octet-stream";

const file = createRoute({
  ...needs("reviewer"),
  method: "post",
  path: "/inputs",
  summary: "Adds what a file holds: text, HTML, feeds, JSONL, CSV, mail, PDF, WARC, also packed. The body is the file",
  request: {
    query: z.object({ name: z.string().max(400).default("input.txt"), published }),
    body: { required: true, content: { [bytesType]: { schema: z.string().openapi({ format: "binary" }) } } },
  },
  responses: {
    200: inputAnswer,
    400: problemResponse("a parameter does not fit"),
    413: problemResponse("too large"),
    415: problemResponse(`the body is not sent as ${bytesType}`),
  },
});

const url = createRoute({
  ...needs("reviewer"),
  method: "post",
  path: "/inputs/url",
  summary: "Fetches an address and adds what lies there. Private addresses are not fetched from",
  request: {
    body: {
      required: true,
      content: {
        "application/json": { schema: z.object({ url: z.string().min(1).max(4000), published }).openapi("UrlInput") },
      },
    },
  },
  responses: {
    200: inputAnswer,
    400: problemResponse("the body does not fit"),
    422: problemResponse("the address cannot be fetched; the detail says what to do"),
  },
});

const dated = (date: string | undefined) => (date === undefined ? {} : { published: date });

export const inputRoutes = (services: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(file, async (context) => {
    // A page of another site may send a form or plain text unasked, but not this type.
    if (context.req.header("content-type") !== bytesType)
      throw new HTTPException(415, { message: `send the file's bytes as ${bytesType}` });
    const query = context.req.valid("query");
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const input = { name: query.name, chunks: oneChunk(bytes) };
    return answerInput(context, (tell) => addInput(services, input, dated(query.published), tell));
  });
  routes.openapi(url, async (context) => {
    const body = context.req.valid("json");
    const { input, wishes } = await fetchInput(services, body.url.trim());
    return answerInput(context, (tell) => addInput(services, input, { ...wishes, ...dated(body.published) }, tell));
  });
  return routes;
};
