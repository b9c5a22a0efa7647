import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { auditWrites } from "./access/audit.ts";
import { guardedRoutes } from "./access/declared-roles.ts";
import { guardOrigin } from "./access/guard-origin.ts";
import { identify } from "./access/identify.ts";
import { limitAddresses, limitCallers } from "./access/limit-rate.ts";
import { requireRole } from "./access/roles.ts";
import { baseMapRoutes, serveBaseMap } from "./base-map.ts";
import { guardHost } from "./guard-host.ts";
import { servePage, servePlayground } from "./page.ts";
import { onError, onInvalid, problem } from "./problem.ts";
import { accessRoutes } from "./routes/access.ts";
import { addedClaimRoutes } from "./routes/added-claims.ts";
import { analyseRoutes } from "./routes/analyse.ts";
import { articleRoutes } from "./routes/articles.ts";
import { changeRoutes } from "./routes/changes.ts";
import { claimRoutes } from "./routes/claims.ts";
import { eventBriefRoutes } from "./routes/event-briefs.ts";
import { eventRoutes } from "./routes/events.ts";
import { inputRoutes } from "./routes/inputs.ts";
import { pictureRoutes } from "./routes/picture.ts";
import { placeRoutes } from "./routes/places.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { statsRoutes } from "./routes/stats.ts";
import { whyRoutes } from "./routes/why.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Services } from "./services.ts";

const mostBytes = 40 * 1024 * 1024;

const about = {
  openapi: "3.1.0",
  info: {
    title: "Sitrep",
    version: "1",
    description: "Articles, the claims they make, the events these tell, and the picture that they add up to.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
} as const;

/** The whole HTTP surface: the API below /api, its description at /openapi.json, the page at /. */
export const createApp = (services: Services): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.onError(onError);
  app.notFound((context) => problem(context, 404, "not-found", `there is nothing at ${context.req.path}`));
  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "a token that `sitrep token add` made; a server that is open to its own machine asks for none there",
  });
  app.use(guardHost(services.hosts));
  app.use(securityHeaders(services.baseMap?.origins));
  const { perMinute, store } = services;
  if (perMinute !== undefined) app.use(limitAddresses(perMinute));
  app.use(identify(services));
  if (perMinute !== undefined) app.use(limitCallers(perMinute));
  app.use(guardOrigin());
  app.use("/api/*", auditWrites(store));
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) => problem(context, 413, "too-large", "the body is over 40 MB"),
    }),
  );
  for (const routes of [
    accessRoutes,
    articleRoutes,
    claimRoutes,
    whyRoutes,
    eventBriefRoutes,
    addedClaimRoutes,
    eventRoutes,
    analyseRoutes,
    changeRoutes,
    inputRoutes,
    pictureRoutes,
    placeRoutes,
    reviewRoutes,
    statsRoutes,
  ])
    app.route("/api", routes(services));
  app.route("/api", baseMapRoutes(services.baseMap));
  app.get("/openapi.json", requireRole("anyone"), (context) => context.json(app.getOpenAPI31Document(about)));
  if (services.baseMap) serveBaseMap(app, services.baseMap);
  if (services.playground) servePlayground(app, services.playground);
  if (services.page) servePage(app, services.page);
  guardedRoutes(app);
  return app;
};
