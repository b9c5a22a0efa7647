import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { toLocalDate } from "../../core/date.ts";
import {
  type AlertRule,
  alertRuleSchema,
  conditionSchema,
  findingSchema,
  newRuleSchema,
} from "../../core/record/alert.ts";
import { addAlertRule } from "../../pipeline/alerts/add-rule.ts";
import { tryRule } from "../../pipeline/alerts/try-rule.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const day = z.string().refine((text) => toLocalDate(text) !== null, "not a calendar date YYYY-MM-DD");

/** A rule without what only its makers may see: the addresses of webhooks, which may hold keys, and the secrets. */
const shownRuleSchema = alertRuleSchema
  .omit({ to: true })
  .extend({ to: z.array(z.object({ kind: z.enum(["webhook", "email"]), shown: z.string() })) })
  .openapi("AlertRule");

const shownRule = ({ to, ...rule }: AlertRule): z.infer<typeof shownRuleSchema> => ({
  ...rule,
  to: to.map((target) =>
    target.kind === "email"
      ? { kind: target.kind, shown: target.address }
      : { kind: target.kind, shown: new URL(target.url).host },
  ),
});

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/alert-rules",
  summary: "Alert rules; of webhooks only the host is shown",
  responses: {
    200: {
      description: "by name",
      content: { "application/json": { schema: z.object({ items: z.array(shownRuleSchema).readonly() }) } },
    },
  },
});

const add = createRoute({
  ...needs("admin"),
  method: "post",
  path: "/alert-rules",
  summary: "Saves an alert rule over a saved view; the answer holds the secrets of its webhooks, this once",
  request: {
    body: { required: true, content: { "application/json": { schema: named("NewAlertRule", newRuleSchema) } } },
  },
  responses: {
    201: { description: "saved", content: { "application/json": { schema: named("MadeAlertRule", alertRuleSchema) } } },
    400: problemResponse("the body does not fit"),
    404: problemResponse("no such view"),
    409: problemResponse("the name is in use"),
  },
});

const remove = createRoute({
  ...needs("admin"),
  method: "delete",
  path: "/alert-rules/{id}",
  summary: "Ends an alert rule",
  request: { params: z.object({ id: z.string().max(120) }) },
  responses: { 204: { description: "ended" }, 404: problemResponse("no such rule") },
});

const trial = createRoute({
  ...needs("reader"),
  method: "post",
  path: "/alert-rules/try",
  summary: "What a rule would have told of reports published from a day up to another; nothing is saved",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .object({ view: z.string().min(1).max(120), when: conditionSchema, from: day, to: day })
            .refine(({ from, to }) => from < to, "from must lie before to")
            .openapi("AlertTrial"),
        },
      },
    },
  },
  responses: {
    200: {
      description: "findings by day",
      content: {
        "application/json": {
          schema: z
            .object({
              findings: z.array(findingSchema.extend({ day: z.string() })).readonly(),
              summary: z.string(),
              cut: z.boolean(),
            })
            .openapi("AlertTried"),
        },
      },
    },
    400: problemResponse("the body does not fit"),
    404: problemResponse("no such view"),
  },
});

export const alertRuleRoutes = ({ store }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(list, async (context) => context.json({ items: (await store.alerts.rules()).map(shownRule) }, 200));
  routes.openapi(trial, async (context) => {
    const { from, to, ...rule } = context.req.valid("json");
    return context.json(await tryRule(store, rule, { from, to }), 200);
  });
  routes.openapi(add, async (context) => context.json(await addAlertRule(store, context.req.valid("json")), 201));
  routes.openapi(remove, async (context) => {
    const { id } = context.req.valid("param");
    if (!(await store.alerts.removeRule(id))) throw new HTTPException(404, { message: `there is no rule ${id}` });
    return context.body(null, 204);
  });
  return routes;
};
