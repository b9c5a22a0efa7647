import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { needs } from "../access/roles.ts";
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
  summary: "How much the record holds",
  responses: { 200: { description: "counts", content: { "application/json": { schema: statsSchema } } } },
});

export const statsRoutes = ({ store }: Services): OpenAPIHono =>
  new OpenAPIHono().openapi(route, async (context) => context.json(await store.stats(), 200));
