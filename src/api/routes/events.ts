import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { asOfSchema, toAsOf } from "../../core/record/as-of.ts";
import { eventSchema } from "../../core/record/event.ts";
import { eventFilterSchema, pageSchema } from "../../core/record/filter.ts";
import { claimItemSchema } from "../../core/record/items.ts";
import { events, geojson } from "../../exchange/index.ts";
import { overCountries } from "../../pipeline/filter.ts";
import { needs } from "../access/roles.ts";
import { fileBody, fileFor } from "../answers/as-file.ts";
import { streamExport } from "../answers/stream-export.ts";
import { named } from "../named.ts";
import { pageOf, wishOf } from "../paging.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const event = named("Event", eventSchema);
const query = eventFilterSchema.extend(pageSchema.shape);

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/events",
  summary: "Events, the newest day first; rejected ones only when asked for by review=rejected",
  request: { query },
  responses: {
    200: {
      description: "one page; as CSV and GeoJSON the whole selection",
      content: {
        "application/json": { schema: pageOf(event) },
        "text/csv": fileBody,
        "application/geo+json": fileBody,
      },
    },
    400: problemResponse("a filter does not fit"),
    406: problemResponse("none of the media types that were asked for"),
  },
});

const one = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/events/{id}",
  summary: "One event with its event and toll claims; an id from before a merge leads to the merged event",
  request: { params: z.object({ id: z.string().max(100) }), query: z.object({ asOf: asOfSchema.optional() }) },
  responses: {
    200: {
      description: "the event",
      content: {
        "application/json": {
          schema: z
            .object({ event, claims: z.array(named("ClaimItem", claimItemSchema)).readonly() })
            .openapi("EventRecord"),
        },
      },
    },
    404: problemResponse("no such event then"),
  },
});

const mostClaims = 500;

export const eventRoutes = (services: Services): OpenAPIHono => {
  const { store } = services;
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(list, async (context) => {
    const { limit, after, ...wished } = context.req.valid("query");
    const filter = overCountries(wished);
    const file = fileFor(context, [events, geojson]);
    if (file) return streamExport(context, services, file, { filter });
    return context.json(await store.events(filter, wishOf({ limit, after })), 200);
  });
  routes.openapi(one, async (context) => {
    const { id } = context.req.valid("param");
    const { asOf } = context.req.valid("query");
    const found = await store.event(id, toAsOf(asOf ?? "") ?? {});
    if (!found) throw new HTTPException(404, { message: `there is no event ${id}` });
    const claims = await store.claims({ event: found.id, ...(asOf ? { asOf } : {}) }, { limit: mostClaims });
    return context.json({ event: found, claims: claims.items }, 200);
  });
  return routes;
};
