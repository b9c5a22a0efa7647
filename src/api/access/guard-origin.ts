import type { MiddlewareHandler } from "hono";
import { problem } from "../problem.ts";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Against pages of other sites that make a reader's browser write here. Browsers say where a request comes from
 * (`Sec-Fetch-Site`, and `Origin` for every write); scripts say neither. A token cannot be sent unasked, so one that
 * shows it may come from anywhere.
 */
export const guardOrigin = (): MiddlewareHandler => async (context, next) => {
  const { req } = context;
  if (reads.has(req.method) || context.var.caller.name !== null) return next();
  const site = req.header("sec-fetch-site");
  const origin = req.header("origin");
  const host = req.header("host") ?? new URL(req.url).host;
  const own = (site === undefined || site === "same-origin" || site === "none") && (!origin || hostOf(origin) === host);
  return own ? next() : problem(context, 403, "other-origin", "a page of another site may not write here");
};
