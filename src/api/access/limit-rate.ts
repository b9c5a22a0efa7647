import type { Context, MiddlewareHandler } from "hono";
import { problem } from "../problem.ts";
import { addressOf } from "./address.ts";
import { type Allowance, rateLimiter } from "./rate.ts";

/** Reading a text or fetching one costs as much as many look-ups. */
const dear = /^\/api\/(?:analyse|articles|inputs|exports)\b/;

const costOf = (context: Context): number => (context.req.method !== "GET" && dear.test(context.req.path) ? 10 : 1);

/** Header fields of draft-ietf-httpapi-ratelimit-headers. */
const tell = (context: Context, perMinute: number, { left, full }: Allowance): void => {
  context.header("ratelimit-policy", `"requests";q=${perMinute};w=60`);
  context.header("ratelimit", `"requests";r=${left};t=${full}`);
};

const refuse = (context: Context, { wait }: Allowance): Response => {
  context.header("retry-after", String(Math.max(1, wait)));
  return problem(context, 429, "too-many-requests", `too many requests: ask again after ${Math.max(1, wait)} s`);
};

/**
 * Against guessing and flooding from one address, whatever tokens it shows. Ten times what one token may ask, since many
 * people share an address; a refused token costs ten requests.
 */
export const limitAddresses = (perMinute: number): MiddlewareHandler => {
  const ask = rateLimiter({ perMinute: perMinute * 10 });
  return async (context, next) => {
    const address = addressOf(context);
    const allowance = ask(address);
    if (!allowance.allowed) return refuse(context, allowance);
    await next();
    if (context.res.status === 401) ask(address, 9);
    return undefined;
  };
};

/** What each token may ask. */
export const limitCallers = (perMinute: number): MiddlewareHandler => {
  const ask = rateLimiter({ perMinute });
  return async (context, next) => {
    const { name, role } = context.var.caller;
    if (role === null) return next();
    const allowance = ask(name === null ? addressOf(context) : `token ${name}`, costOf(context));
    tell(context, perMinute, allowance);
    return allowance.allowed ? next() : refuse(context, allowance);
  };
};
