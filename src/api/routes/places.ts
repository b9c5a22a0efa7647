import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { placeRefSchema } from "../../core/contract/references.ts";
import { filterSchema } from "../../core/record/filter.ts";
import { needs } from "../access/roles.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const labelSchema = z
  .object({
    name: z.string(),
    lat: z.number(),
    lon: z.number(),
    population: z.number(),
    capital: z.boolean(),
  })
  .openapi("PlaceLabel");

const namedSchema = placeRefSchema
  .pick({ name: true, country: true, admin1: true, lat: true, lon: true, precision: true, geonameid: true })
  .extend({ population: z.number() })
  .openapi("NamedPlace");

const everywhere = { west: -180, south: -90, east: 180, north: 90 };

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/places",
  summary: "Towns of the gazetteer inside a box, capitals first, then the most populous",
  request: {
    query: filterSchema.pick({ box: true }).extend({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  },
  responses: {
    200: {
      description: "the towns",
      content: { "application/json": { schema: z.object({ items: z.array(labelSchema).readonly() }) } },
    },
    400: problemResponse("the box does not fit"),
  },
});

const byName = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/places/named",
  summary:
    "Places of the gazetteer that have a name, the most populous first: what `place` of a claim may be corrected to",
  request: { query: z.object({ name: z.string().trim().min(1).max(200) }) },
  responses: {
    200: {
      description: "the places",
      content: { "application/json": { schema: z.object({ items: z.array(namedSchema).readonly() }) } },
    },
    400: problemResponse("no name was given"),
  },
});
const mostOfOneName = 8;

export const placeRoutes = ({ placesIn, placesNamed }: Services): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(list, (context) => {
      const { box, limit } = context.req.valid("query");
      return context.json({ items: placesIn?.(box ?? everywhere, limit) ?? [] }, 200);
    })
    .openapi(byName, (context) => {
      const { name } = context.req.valid("query");
      return context.json({ items: placesNamed?.(name, mostOfOneName) ?? [] }, 200);
    });
