import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { asOfSchema, toAsOf } from "../../core/record/as-of.ts";
import { filterSchema, pageSchema } from "../../core/record/filter.ts";
import { claimItemSchema } from "../../core/record/items.ts";
import { claims } from "../../exchange/index.ts";
import { overCountries } from "../../pipeline/filter.ts";
import { needs } from "../access/roles.ts";
import { fileBody, fileFor } from "../answers/as-file.ts";
import { streamExport } from "../answers/stream-export.ts";
import { named } from "../named.ts";
import { pageOf, wishOf } from "../paging.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const item = named("ClaimItem", claimItemSchema);

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/claims",
  summary: "Claims, the newest day first; rejected ones only when asked for by review=rejected",
  request: { query: filterSchema.extend(pageSchema.shape) },
  responses: {
    200: {
      description: "one page; as CSV the whole selection",
      content: { "application/json": { schema: pageOf(item) }, "text/csv": fileBody },
    },
    400: problemResponse("a filter does not fit"),
    406: problemResponse("none of the media types that were asked for"),
  },
});

const one = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/claims/{id}",
  summary: "One claim",
  request: { params: z.object({ id: z.string().max(100) }), query: z.object({ asOf: asOfSchema.optional() }) },
  responses: {
    200: { description: "the claim", content: { "application/json": { schema: item } } },
    404: problemResponse("no such claim then"),
  },
});

export const claimRoutes = (services: Services): OpenAPIHono => {
  const { store } = services;
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(list, async (context) => {
    const { limit, after, ...wished } = context.req.valid("query");
    const filter = overCountries(wished);
    const file = fileFor(context, [claims]);
    if (file) return streamExport(context, services, file, { filter });
    return context.json(await store.claims(filter, wishOf({ limit, after })), 200);
  });
  routes.openapi(one, async (context) => {
    const { id } = context.req.valid("param");
    const found = await store.claim(id, toAsOf(context.req.valid("query").asOf ?? "") ?? {});
    if (!found) throw new HTTPException(404, { message: `there is no claim ${id}` });
    return context.json(found, 200);
  });
  return routes;
};
