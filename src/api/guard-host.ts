import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

/** "[::1]:8080" is "::1". */
const nameOf = (host: string): string =>
  host
    .replace(/:\d{1,5}$/, "")
    .replace(/^\[|\]$/g, "")
    .toLowerCase();

/**
 * Against DNS rebinding: a page of another site could point its own name at this machine and then read everything. Such
 * a request carries the other name, and is refused. "*" lets every name through.
 */
export const guardHost =
  (hosts: readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    if (!hosts.includes("*") && !hosts.includes(nameOf(host)))
      return problem(context, 403, "wrong-host", `this server does not answer for ${nameOf(host).slice(0, 100)}`);
    return next();
  };
