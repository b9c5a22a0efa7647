import type { Context, MiddlewareHandler } from "hono";
import { problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Caller } from "./roles.ts";
import { idOfToken, isToken, openToken } from "./secret.ts";

/** Clients that cannot send a header give their token in the address: only at these paths, under this name. */
const inAddress: readonly { readonly path: RegExp; readonly parameter: string }[] = [
  // Clients of another service give a key.
  { path: /^(?:\/api)?\/acled\//, parameter: "key" },
  // Feed readers ask for an address and nothing else.
  { path: /^\/api\/(?:views\/[^/]+|alerts)\/feed$/, parameter: "token" },
];

/** The token that was shown. On an open server a key in the address is one of the other service's own, and no matter. */
const shownToken = (context: Context, tokensNeeded: boolean): string | undefined => {
  const header = context.req.header("authorization");
  if (header !== undefined) return /^Bearer +(\S+)$/i.exec(header)?.[1] ?? "";
  const place = tokensNeeded ? inAddress.find(({ path }) => path.test(context.req.path)) : undefined;
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
    const shown = shownToken(context, tokensNeeded);
    if (shown === undefined || (shown === openToken && !tokensNeeded)) {
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
