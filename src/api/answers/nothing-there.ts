import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { guardedRoutes } from "../access/declared-roles.ts";
import { problem } from "../problem.ts";

/** Methods that a path takes, for what is no file of the page. */
const methodsOf = (app: OpenAPIHono): ((path: string) => readonly string[]) => {
  const router = new TrieRouter<string>();
  for (const { method, path } of guardedRoutes(app)) if (!path.endsWith("*")) router.add("ALL", path, method);
  return (path) => [...new Set(router.match("ALL", path)[0].map(([method]) => method))];
};

/** Tells a path that there is not from a method that a path does not take (RFC 9110, 15.5.6). */
export const nothingThere = (app: OpenAPIHono): ((context: Context) => Response) => {
  let methods: ReturnType<typeof methodsOf> | undefined;
  return (context) => {
    methods ??= methodsOf(app);
    const { path, method } = context.req;
    const allowed = methods(path).flatMap((each) => (each === "GET" ? ["GET", "HEAD"] : [each]));
    if (allowed.length === 0) return problem(context, 404, "not-found", `there is nothing at ${path}`);
    context.header("allow", allowed.join(", "));
    return problem(context, 405, "wrong-method", `${path} takes ${allowed.join(", ")}, not ${method}`);
  };
};
