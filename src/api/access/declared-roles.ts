import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Needed, roleOf } from "./roles.ts";

/** A route with the role that it declares. */
export interface GuardedRoute {
  readonly method: string;
  readonly path: string;
  readonly needed: Needed;
}

/**
 * Every route of the server with its role. Throws where one declares none, so that a server with a forgotten route does
 * not start: nothing is open by oversight.
 */
export const guardedRoutes = (app: OpenAPIHono): readonly GuardedRoute[] => {
  const found = new Map<string, { method: string; path: string; needed: Needed | undefined }>();
  for (const { method, path, handler } of app.routes) {
    // Only handlers stand under a method of their own; what is used for every request stands under all.
    if (method === "ALL") continue;
    const key = `${method} ${path}`;
    found.set(key, { method, path, needed: found.get(key)?.needed ?? roleOf(handler) });
  }
  return [...found.values()].map(({ method, path, needed }) => {
    if (needed === undefined) throw new Error(`the route ${method} ${path} declares no role`);
    return { method, path, needed };
  });
};
