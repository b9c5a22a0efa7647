import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

/** No name, word or id holds a NUL, and one of the databases takes none. */
export const guardText = (): MiddlewareHandler => async (context, next) =>
  context.req.url.includes("%00") ? problem(context, 400, "bad-request", "no address holds a NUL") : next();
