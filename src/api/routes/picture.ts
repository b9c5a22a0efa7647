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
import { states as statesFile, tolls as tollsFile } from "../../exchange/index.ts";
import { overCountries } from "../../pipeline/filter.ts";
import { readDiff, readPicture, readStates, readTension, readTotals } from "../../pipeline/picture.ts";
import { needs } from "../access/roles.ts";
import { fileBody, fileFor } from "../answers/as-file.ts";
import { streamExport } from "../answers/stream-export.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const selection = filterSchema.pick({ country: true, from: true, to: true, text: true, asOf: true, place: true });

const route = <Path extends string, Query extends z.ZodObject, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  query: Query,
  answer: Answer,
  files: { readonly "text/csv"?: typeof fileBody } = {},
) =>
  createRoute({
    ...needs("reader"),
    method: "get",
    path,
    summary,
    request: { query },
    responses: {
      200: { description: "the answer", content: { "application/json": { schema: answer }, ...files } },
      400: problemResponse("the selection does not fit"),
      406: problemResponse("none of the media types that were asked for"),
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
  { "text/csv": fileBody },
);
const tolls = route(
  "/tolls",
  "Totals of tolls per measure and side, each with the events that add up to it; as CSV every toll with its voices",
  selection,
  list(named("TollTotal", tollTotalSchema)),
  { "text/csv": fileBody },
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

export const pictureRoutes = (services: Services): OpenAPIHono => {
  const { store } = services;
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(picture, async (context) => context.json(await readPicture(store, context.req.valid("query")), 200));
  routes.openapi(states, async (context) => {
    const wished = context.req.valid("query");
    const file = fileFor(context, [statesFile]);
    if (file) return streamExport(context, services, file, { filter: overCountries(wished) });
    return context.json({ items: await readStates(store, wished) }, 200);
  });
  routes.openapi(tolls, async (context) => {
    const wished = context.req.valid("query");
    const file = fileFor(context, [tollsFile]);
    if (file) return streamExport(context, services, file, { filter: overCountries(wished) });
    return context.json({ items: await readTotals(store, wished) }, 200);
  });
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
