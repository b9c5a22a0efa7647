import { OpenAPIHono } from "@hono/zod-openapi";
import { requireRole } from "../access/roles.ts";
import type { Services } from "../services.ts";

/**
 * The Model Context Protocol over streamable HTTP, where the server was given somebody to answer it: assistants read the
 * record with the role of a reader.
 */
export const assistantRoutes = ({ assistant }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono();
  if (!assistant) return routes;
  routes.post("/mcp", requireRole("reader"), (context) => assistant(context.req.raw));
  routes.get("/mcp", requireRole("reader"), (context) => assistant(context.req.raw));
  routes.delete("/mcp", requireRole("reader"), (context) => assistant(context.req.raw));
  return routes;
};
