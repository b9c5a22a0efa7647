import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { filterSchema, pageSchema } from "../../core/record/filter.ts";
import { outsideItemSchema, outsideSetSchema } from "../../core/record/outside.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { pageOf, wishOf } from "../paging.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const query = filterSchema
  .pick({ from: true, to: true, country: true, type: true, box: true, place: true, status: true })
  .extend({ ...pageSchema.shape, set: z.string().max(80).describe("only events of this set").optional() });

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/outside-events",
  summary: "Events that others coded, read from their files, the newest day first; never among the record's own",
  request: { query },
  responses: {
    200: {
      description: "one page",
      content: { "application/json": { schema: pageOf(named("OutsideEvent", outsideItemSchema)) } },
    },
    400: problemResponse("a filter does not fit"),
  },
});

const sets = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/outside-sets",
  summary: "The files of outside events that the record holds, oldest first",
  responses: {
    200: {
      description: "all of them",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(named("OutsideSet", outsideSetSchema)).readonly() }),
        },
      },
    },
  },
});

/** What `sitrep import` read. */
export const outsideEventRoutes = ({ store }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(list, async (context) => {
    const { limit, after, ...filter } = context.req.valid("query");
    return context.json(await store.outside.events(filter, wishOf({ limit, after })), 200);
  });
  routes.openapi(sets, async (context) => context.json({ items: await store.outside.sets() }, 200));
  return routes;
};
