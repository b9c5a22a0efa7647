import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { briefOf, eventBriefSchema } from "../../core/record/brief.ts";
import { eventFilterSchema, pageSchema } from "../../core/record/filter.ts";
import { overCountries } from "../../pipeline/filter.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { pageOf, wishOf } from "../paging.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const query = eventFilterSchema.extend({
  ...pageSchema.shape,
  limit: z.coerce.number().int().min(1).max(5000).default(1000),
});

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/event-briefs",
  summary: "Events in short, the newest day first: for maps and tables of many",
  request: { query },
  responses: {
    200: {
      description: "one page",
      content: { "application/json": { schema: pageOf(named("EventBrief", eventBriefSchema)) } },
    },
    400: problemResponse("a filter does not fit"),
  },
});

export const eventBriefRoutes = ({ store }: Services): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: onInvalid }).openapi(list, async (context) => {
    const { limit, after, ...filter } = context.req.valid("query");
    const { items, next } = await store.events(overCountries(filter), wishOf({ limit, after }));
    return context.json({ items: items.map(briefOf), next }, 200);
  });
