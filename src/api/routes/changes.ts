import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { needs } from "../access/roles.ts";
import { representationOf } from "../answers/representation.ts";
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
    503: problemResponse("too many streams are open"),
  },
});

const page = 500;
const pollEvery = 1000;
const beatEvery = 15_000;
/** A stream ends after half an hour and the client comes back: a token that was revoked is good for no longer. */
const longest = 30 * 60_000;
const mostStreams = 200;

/** Tells what happened after `after`, and a sign of life in between so that no proxy takes the stream for dead. */
const tell = async (stream: SSEStreamingApi, { store }: Services, after: number): Promise<void> => {
  // An id without a message: whoever comes back before anything happened still says where to go on.
  await stream.write(`retry: 3000\nid: ${after}\n\n`);
  const end = Date.now() + longest;
  for (let seen = after, beat = Date.now(); !stream.aborted && !stream.closed && Date.now() < end; ) {
    for (const change of await store.changes(seen, page)) {
      seen = change.seq;
      await stream.writeSSE({ id: String(change.seq), event: change.kind, data: JSON.stringify(change) });
    }
    await stream.sleep(pollEvery);
    if (Date.now() - beat < beatEvery) continue;
    beat = Date.now();
    await stream.write(": still here\n\n");
  }
};

/** Changes are read from the record itself, so those of another process arrive as well. */
export const changeRoutes = (services: Services): OpenAPIHono => {
  const { store } = services;
  let streams = 0;
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(list, async (context) => {
    const { after } = context.req.valid("query");
    if (representationOf(context, ["application/json", "text/event-stream"]) === "application/json")
      return context.json({ items: await store.changes(after ?? 0, page) }, 200);
    if (streams >= mostStreams) throw new HTTPException(503, { message: "too many streams are open: ask again later" });
    const last = Number(context.req.header("last-event-id") ?? after ?? Number.NaN);
    const seen = Number.isSafeInteger(last) ? last : await store.lastChange();
    const told = async (stream: SSEStreamingApi): Promise<void> => {
      streams++;
      try {
        await tell(stream, services, seen);
      } finally {
        streams--;
      }
    };
    // A record that is closed or gone ends the stream: whoever comes back is told why.
    return streamSSE(context, told, async () => undefined);
  });
};
