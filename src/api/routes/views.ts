import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { aboutEvent } from "../../alerting/index.ts";
import { newViewSchema, savedViewSchema } from "../../core/record/view.ts";
import { readFilter } from "../../pipeline/filter.ts";
import { saveView } from "../../pipeline/save-view.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";
import { feedQuery, feedResponse, giveFeed } from "../syndication/give-feed.ts";
import { eventItem } from "../syndication/news-item.ts";

const view = named("SavedView", savedViewSchema);
const id = z.object({ id: z.string().max(120) });

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/views",
  summary: "Saved views: selections of events with a name",
  responses: {
    200: {
      description: "by name",
      content: { "application/json": { schema: z.object({ items: z.array(view).readonly() }) } },
    },
  },
});

const add = createRoute({
  ...needs("reviewer"),
  method: "post",
  path: "/views",
  summary: "Saves a view: a name, and filters as in the query of /events",
  request: { body: { required: true, content: { "application/json": { schema: named("NewView", newViewSchema) } } } },
  responses: {
    201: { description: "saved", content: { "application/json": { schema: view } } },
    400: problemResponse("the body does not fit"),
    409: problemResponse("the name is in use"),
  },
});

const remove = createRoute({
  ...needs("reviewer"),
  method: "delete",
  path: "/views/{id}",
  summary: "Removes a saved view",
  request: { params: id },
  responses: {
    204: { description: "removed" },
    404: problemResponse("no such view"),
    409: problemResponse("an alert rule watches it"),
  },
});

const feed = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/views/{id}/feed",
  summary: "The newest events of a view as a feed; every item carries quote, source and reason",
  request: { params: id, query: feedQuery },
  responses: { ...feedResponse, 404: problemResponse("no such view") },
});

const feedItems = 50;

const addFeed = (routes: OpenAPIHono, { store }: Services): OpenAPIHono =>
  routes.openapi(feed, async (context) => {
    const wanted = context.req.valid("param").id;
    const found = await store.views.get(wanted);
    if (!found) throw new HTTPException(404, { message: `there is no view ${wanted}` });
    const { items } = await store.events(readFilter(found.filter), { limit: feedItems });
    const news = await Promise.all(
      items.map(async (event) => {
        const told = await store.claim(event.claims[0] ?? "");
        return eventItem(event, aboutEvent(event), { view: found.name, article: told?.article ?? null });
      }),
    );
    return giveFeed(context, { id: `urn:sitrep:${found.id}`, title: `${found.name} (Sitrep)`, items: news });
  });

export const viewRoutes = (services: Services): OpenAPIHono => {
  const { store } = services;
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(list, async (context) => context.json({ items: await store.views.list() }, 200));
  routes.openapi(add, async (context) => context.json(await saveView(store, context.req.valid("json")), 201));
  routes.openapi(remove, async (context) => {
    const wanted = context.req.valid("param").id;
    if (!(await store.views.remove(wanted))) throw new HTTPException(404, { message: `there is no view ${wanted}` });
    return context.body(null, 204);
  });
  return addFeed(routes, services);
};
