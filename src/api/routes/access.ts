import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { auditEntrySchema } from "../../core/record/access-store.ts";
import { roleSchema } from "../../core/record/token.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const me = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/me",
  summary: "Whose token this is, and what it may do. Without a token on an open server: no name, and everything",
  responses: {
    200: {
      description: "name and role",
      content: {
        "application/json": { schema: z.object({ name: z.string().nullable(), role: roleSchema }).openapi("Me") },
      },
    },
  },
});

const audit = createRoute({
  ...needs("admin"),
  method: "get",
  path: "/audit",
  summary: "What was asked to be written, by whom and from where, the newest first",
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(500).default(50),
      before: z.coerce.number().int().min(1).optional().describe("the seq of the last entry of the page before"),
    }),
  },
  responses: {
    200: {
      description: "entries",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(named("AuditEntry", auditEntrySchema)).readonly() }),
        },
      },
    },
    400: problemResponse("the query does not fit"),
  },
});

export const accessRoutes = ({ store }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(me, (context) => {
    const { name, role } = context.var.caller;
    return context.json({ name, role: role ?? "reader" }, 200);
  });
  routes.openapi(audit, async (context) =>
    context.json({ items: await store.audits(context.req.valid("query")) }, 200),
  );
  return routes;
};
