import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { requireRole } from "./access/roles.ts";

/** Serves the playground: static files that read a text in the browser, and keep and send nothing. */
export const servePlayground = (app: OpenAPIHono, folder: string): void => {
  const files = serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice("/playground".length) });
  app.get("/playground/*", requireRole("anyone"), files);
};

/** Serves the built page. Its own addresses (/events/…, /articles/…) all open the same page, which reads them. */
export const servePage = (app: OpenAPIHono, folder: string, nothing: (context: Context) => Response): void => {
  const files = serveStatic({
    root: folder,
    precompressed: true,
    onFound: (path, context) => {
      if (/[/\\]assets[/\\]/.test(path)) context.header("cache-control", "public, max-age=31536000, immutable");
    },
  });
  const index = serveStatic({ root: folder, path: "index.html" });
  app.get("/*", requireRole("anyone"), files);
  app.get("/*", (context, next) => {
    const { path } = context.req;
    return path.startsWith("/api/") || /\.[a-z0-9]{1,8}$/i.test(path) ? next() : index(context, next);
  });
  app.all("/*", nothing);
};
