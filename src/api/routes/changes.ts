import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { needs } from "../access/roles.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const changeSchema = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    kind: z.enum([
      "article-added",
      "article-changed",
      "article-withdrawn",
      "article-recoded",
      "article-linked",
      "reviewed",
    ]),
    id: z.string(),
  })
  .openapi("Change");

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/changes",
  summary:
    "What happened to the record after a change that one has seen; as server-sent events with Accept: text/event-stream",
  request: { query: z.object({ after: z.coerce.number().int().min(0).optional() }) },
  responses: {
    200: {
      description: "changes, oldest first",
      content: {
        "application/json": { schema: z.object({ items: z.array(changeSchema).readonly() }) },
        "text/event-stream": { schema: z.string() },
      },
    },
    400: problemResponse("the query does not fit"),
  },
});

const page = 500;
const pollEvery = 1000;

/** Changes are read from the record itself, so those of another process arrive as well. */
export const changeRoutes = ({ store }: Services): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: onInvalid }).openapi(list, async (context) => {
    const { after } = context.req.valid("query");
    if (!context.req.header("accept")?.includes("text/event-stream"))
      return context.json({ items: await store.changes(after ?? 0, page) }, 200);
    const last = Number(context.req.header("last-event-id") ?? after ?? Number.NaN);
    let seen = Number.isSafeInteger(last) ? last : await store.lastChange();
    return streamSSE(context, async (stream) => {
      await stream.write(": open\n\n");
      while (!stream.aborted && !stream.closed) {
        for (const change of await store.changes(seen, page)) {
          seen = change.seq;
          await stream.writeSSE({ id: String(change.seq), event: change.kind, data: JSON.stringify(change) });
        }
        await stream.sleep(pollEvery);
      }
    });
  });
