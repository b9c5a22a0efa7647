import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { alertItemSchema } from "../../core/record/alert.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";
import { feedQuery, feedResponse, giveFeed } from "../syndication/give-feed.ts";
import { alertItem } from "../syndication/news-item.ts";

const count = z.number().int();

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/alerts",
  summary: "What the alert rules found, the newest first, with the number of those that nobody has read",
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(0).max(500).default(50),
      before: z.coerce.number().int().min(1).describe("the `seq` of the last alert of the page before").optional(),
      unread: z.enum(["true", "false"]).default("false"),
    }),
  },
  responses: {
    200: {
      description: "one page",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(named("Alert", alertItemSchema)).readonly(), unread: count }),
        },
      },
    },
    400: problemResponse("the query does not fit"),
  },
});

const read = createRoute({
  ...needs("reviewer"),
  method: "post",
  path: "/alerts/read",
  summary: "Marks alerts as read, up to and with a `seq`",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: z.object({ upTo: z.number().int().min(0) }).openapi("AlertsRead") } },
    },
  },
  responses: {
    200: {
      description: "how many are still unread",
      content: { "application/json": { schema: z.object({ unread: count }) } },
    },
    400: problemResponse("the body does not fit"),
  },
});

const feed = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/alerts/feed",
  summary: "What the alert rules found, as a feed",
  request: { query: feedQuery },
  responses: feedResponse,
});

const deliverySchema = z
  .object({
    id: z.string(),
    rule: z.string(),
    target: z.string(),
    state: z.enum(["waiting", "sent", "dead"]),
    tries: count,
    due: z.string(),
    reason: z.string().nullable(),
    alerts: count,
    made: z.string(),
    settled: z.string().nullable(),
  })
  .openapi("AlertDelivery");

const deliveries = createRoute({
  ...needs("admin"),
  method: "get",
  path: "/alert-deliveries",
  summary: "What was sent, what waits and what was given up, with the reason, the newest first",
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }) },
  responses: {
    200: {
      description: "deliveries",
      content: { "application/json": { schema: z.object({ items: z.array(deliverySchema).readonly() }) } },
    },
    400: problemResponse("the query does not fit"),
  },
});

export const alertRoutes = ({ store: { alerts } }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(feed, async (context) => {
    const items = (await alerts.alerts({ limit: 100 })).map(alertItem);
    return giveFeed(context, { id: "urn:sitrep:alerts", title: "Alerts (Sitrep)", items });
  });
  routes.openapi(list, async (context) => {
    const { limit, before, unread } = context.req.valid("query");
    const items = await alerts.alerts({ limit, before, unread: unread === "true" });
    return context.json({ items, unread: await alerts.unread() }, 200);
  });
  routes.openapi(read, async (context) => {
    await alerts.markRead(context.req.valid("json").upTo);
    return context.json({ unread: await alerts.unread() }, 200);
  });
  routes.openapi(deliveries, async (context) =>
    context.json({ items: await alerts.deliveries(context.req.valid("query").limit) }, 200),
  );
  return routes;
};
