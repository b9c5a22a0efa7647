import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { asOfSchema, toAsOf } from "../../core/record/as-of.ts";
import { needs } from "../access/roles.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const count = z.number().int();

const statsSchema = z
  .object({
    engine: z.string(),
    schema: count,
    articles: count,
    versions: count,
    claims: z.object({ event: count, toll: count, state: count }),
    events: count,
    reviews: count,
    passedOver: count,
    withdrawn: count,
    analyses: z.record(z.string(), count),
    published: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    bytes: count,
  })
  .openapi("Stats");

const route = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/stats",
  summary: "How much the record holds; engine, schema and bytes are of now",
  request: { query: z.object({ asOf: asOfSchema.optional() }) },
  responses: {
    200: { description: "counts", content: { "application/json": { schema: statsSchema } } },
    400: problemResponse("the query does not fit"),
  },
});

export const statsRoutes = ({ store }: Services): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: onInvalid }).openapi(route, async (context) => {
    const { asOf } = context.req.valid("query");
    return context.json(await store.stats(toAsOf(asOf ?? "") ?? {}), 200);
  });
