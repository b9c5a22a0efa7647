import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { inSpan, type Metrics, type Probes, probeAnswer } from "../../telemetry/index.ts";
import { requireRole } from "../access/roles.ts";
import { problem } from "../problem.ts";
import type { Services } from "../services.ts";

const answer =
  (probes: Probes) =>
  async (context: Context): Promise<Response> => {
    const found = await probeAnswer(context.req.path, probes);
    if (!found) return problem(context, 404, "not-found", `there is nothing at ${context.req.path}`);
    const headers = { "content-type": found.type, "cache-control": "no-store" };
    return new Response(found.body, { status: found.status, headers });
  };

/** For who watches over the process: whether it runs, whether it can work, and, for readers, what it did. */
export const probeRoutes = ({ probes }: Services): OpenAPIHono => {
  const app = new OpenAPIHono();
  if (!probes) return app;
  app.get("/healthz", requireRole("anyone"), answer(probes));
  app.get("/readyz", requireRole("anyone"), answer(probes));
  app.get("/metrics", requireRole("reader"), answer(probes));
  return app;
};

/** The path as it was declared, so that ids make no figures of their own. */
const routeOf = (context: Context): string =>
  matchedRoutes(context)
    .map(({ path }) => path)
    .filter((path) => !path.includes("*"))
    .at(-1) ?? "other";

/** Counts and times every answer, each in a span of its own. */
export const timeRequests =
  ({ requests }: Metrics): MiddlewareHandler =>
  async (context, next) => {
    const { method, path } = context.req;
    const end = requests.startTimer({ method });
    await inSpan(`HTTP ${method}`, { "url.path": path }, next);
    end({ route: routeOf(context), status: String(context.res.status) });
  };
