import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { asOfSchema } from "../../core/record/as-of.ts";
import { filterSchema } from "../../core/record/filter.ts";
import {
  differenceSchema,
  pictureSchema,
  stateLineSchema,
  tensionSchema,
  tollTotalSchema,
} from "../../core/record/picture.ts";
import { readDiff, readPicture, readStates, readTension, readTotals } from "../../pipeline/picture.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const selection = filterSchema
  .pick({ country: true, from: true, to: true, text: true, asOf: true })
  .extend({ place: z.string().max(100).describe("a place, or the name of a country").optional() });

const route = <Path extends string, Query extends z.ZodObject, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  query: Query,
  answer: Answer,
) =>
  createRoute({
    ...needs("reader"),
    method: "get",
    path,
    summary,
    request: { query },
    responses: {
      200: { description: "the answer", content: { "application/json": { schema: answer } } },
      400: problemResponse("the selection does not fit"),
    },
  });

const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item).readonly() });

const picture = route(
  "/picture",
  "Events, totals of tolls, and states of a place, as of an instant",
  selection,
  named("Picture", pictureSchema),
);
const states = route(
  "/states",
  "States as time lines: who holds an office, how strong a force is, who recognises whom",
  selection,
  list(named("StateLine", stateLineSchema)),
);
const tolls = route(
  "/tolls",
  "Totals of tolls per measure and side, each with the events that add up to it",
  selection,
  list(named("TollTotal", tollTotalSchema)),
);
const tension = route(
  "/tension",
  "The tension index day by day, its terms listed, the weightiest first; null where nobody reported",
  selection.extend({
    terms: z.coerce.number().int().min(0).describe("the most terms a day; all without it").optional(),
  }),
  named("Tension", tensionSchema),
);
const diff = route(
  "/diff",
  "What is the same, changed, new, contradicted or gone between two instants, with the words of both",
  selection.omit({ from: true, to: true, asOf: true }).extend({ from: asOfSchema, to: asOfSchema }),
  list(named("Difference", differenceSchema)),
);

export const pictureRoutes = ({ store }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(picture, async (context) => context.json(await readPicture(store, context.req.valid("query")), 200));
  routes.openapi(states, async (context) =>
    context.json({ items: await readStates(store, context.req.valid("query")) }, 200),
  );
  routes.openapi(tolls, async (context) =>
    context.json({ items: await readTotals(store, context.req.valid("query")) }, 200),
  );
  routes.openapi(tension, async (context) => {
    const { terms: most, ...what } = context.req.valid("query");
    const { days, ...rest } = await readTension(store, what);
    const cut = most === undefined ? days : days.map((day) => ({ ...day, terms: day.terms.slice(0, most) }));
    return context.json({ ...rest, days: cut }, 200);
  });
  routes.openapi(diff, async (context) => {
    const { from, to, ...what } = context.req.valid("query");
    return context.json({ items: await readDiff(store, what, { from, to }) }, 200);
  });
  return routes;
};
