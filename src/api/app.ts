import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { auditWrites } from "./access/audit.ts";
import { guardedRoutes } from "./access/declared-roles.ts";
import { guardOrigin } from "./access/guard-origin.ts";
import { identify } from "./access/identify.ts";
import { limitAddresses, limitCallers } from "./access/limit-rate.ts";
import { requireRole } from "./access/roles.ts";
import { nothingThere } from "./answers/nothing-there.ts";
import { revisioned } from "./answers/revision.ts";
import { baseMapRoutes, serveBaseMap } from "./base-map.ts";
import { guardHost } from "./guard-host.ts";
import { guardText } from "./guard-text.ts";
import { limitBodies } from "./limit-bodies.ts";
import { openApiDocument } from "./open-api-document.ts";
import { servePage, servePlayground } from "./page.ts";
import { onError, onInvalid } from "./problem.ts";
import { accessRoutes } from "./routes/access.ts";
import { acledRoutes } from "./routes/acled.ts";
import { addedClaimRoutes } from "./routes/added-claims.ts";
import { alertRuleRoutes } from "./routes/alert-rules.ts";
import { alertRoutes } from "./routes/alerts.ts";
import { analyseRoutes } from "./routes/analyse.ts";
import { articleRoutes } from "./routes/articles.ts";
import { assistantRoutes } from "./routes/assistants.ts";
import { briefRoutes } from "./routes/brief.ts";
import { changeRoutes } from "./routes/changes.ts";
import { claimRoutes } from "./routes/claims.ts";
import { eventBriefRoutes } from "./routes/event-briefs.ts";
import { eventRoutes } from "./routes/events.ts";
import { exportRoutes } from "./routes/exports.ts";
import { inputRoutes } from "./routes/inputs.ts";
import { outsideEventRoutes } from "./routes/outside-events.ts";
import { pictureRoutes } from "./routes/picture.ts";
import { placeRoutes } from "./routes/places.ts";
import { probeRoutes, timeRequests } from "./routes/probes.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { statsRoutes } from "./routes/stats.ts";
import { viewRoutes } from "./routes/views.ts";
import { whyRoutes } from "./routes/why.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Services } from "./services.ts";

/** What below /api is read from the record alone, so that its revision tells whether anything has changed. */
const ofTheRecord = [
  "articles",
  "claims",
  "events",
  "event-briefs",
  "exports",
  "picture",
  "states",
  "tolls",
  "tension",
  "diff",
  "reviews",
  "stats",
];

/** The whole HTTP surface: the API below /api, its description at /openapi.json, the page at /. */
export const createApp = (services: Services): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.onError(onError);
  const nothing = nothingThere(app);
  app.notFound(nothing);
  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "a token that `sitrep token add` made; a server that is open to its own machine asks for none there",
  });
  if (services.probes) app.use(timeRequests(services.probes.metrics));
  app.use(guardHost(services.hosts));
  app.use(guardText());
  app.use(securityHeaders(services.baseMap?.origins));
  const { perMinute, store } = services;
  if (perMinute !== undefined) app.use(limitAddresses(perMinute));
  app.use(identify(services));
  if (perMinute !== undefined) app.use(limitCallers(perMinute));
  app.use(guardOrigin());
  app.use("/api/*", auditWrites(store));
  for (const list of ofTheRecord) app.use(`/api/${list}/*`, revisioned(store));
  app.use(compress());
  limitBodies(app);
  for (const routes of [
    accessRoutes,
    alertRoutes,
    alertRuleRoutes,
    viewRoutes,
    articleRoutes,
    claimRoutes,
    whyRoutes,
    eventBriefRoutes,
    addedClaimRoutes,
    eventRoutes,
    briefRoutes,
    exportRoutes,
    analyseRoutes,
    changeRoutes,
    inputRoutes,
    outsideEventRoutes,
    pictureRoutes,
    placeRoutes,
    reviewRoutes,
    statsRoutes,
  ])
    app.route("/api", routes(services));
  app.route("/", acledRoutes(services));
  app.route("/", assistantRoutes(services));
  app.route("/api", baseMapRoutes(services.baseMap));
  app.route("/", probeRoutes(services));
  app.get("/openapi.json", requireRole("anyone"), (context) => context.json(openApiDocument(app)));
  if (services.baseMap) serveBaseMap(app, services.baseMap);
  if (services.playground) servePlayground(app, services.playground);
  if (services.page) servePage(app, services.page, nothing);
  guardedRoutes(app);
  return app;
};
