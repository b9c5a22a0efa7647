import type { Context, MiddlewareHandler } from "hono";
import { problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Caller } from "./roles.ts";
import { idOfToken, isToken } from "./secret.ts";

/** Clients that cannot send a header give their token in the address: only below these paths, under this name. */
const inAddress: readonly { readonly below: string; readonly parameter: string }[] = [];

const shownToken = (context: Context): string | undefined => {
  const header = context.req.header("authorization");
  if (header !== undefined) return /^Bearer +(\S+)$/i.exec(header)?.[1] ?? "";
  const place = inAddress.find(({ below }) => context.req.path.startsWith(below));
  return place && context.req.query(place.parameter);
};

/**
 * Finds out who asks, before any route is asked. A token that does not count is refused everywhere, so that nobody takes
 * an open server's answer for that of a token.
 */
export const identify = ({
  store,
  tokensNeeded = false,
}: Pick<Services, "store" | "tokensNeeded">): MiddlewareHandler => {
  const without: Caller = { name: null, role: tokensNeeded ? null : "admin" };
  return async (context, next) => {
    const shown = shownToken(context);
    if (shown === undefined) {
      context.set("caller", without);
      return next();
    }
    const id = idOfToken(shown);
    const token = id === null ? null : await store.token(id);
    if (!token || !isToken(shown, token)) {
      context.header("www-authenticate", `Bearer realm="sitrep", error="invalid_token"`);
      return problem(context, 401, "bad-token", "this token does not count, or no longer: ask for another");
    }
    context.set("caller", { name: token.name, role: token.role });
    return next();
  };
};
