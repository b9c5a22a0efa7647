import type { MiddlewareHandler } from "hono";

/** Nothing from elsewhere, no inline script, and no place for article text to become code. */
const policyWith = (mapHosts: readonly string[]): string => {
  const hosts = mapHosts.map((host) => ` ${host}`).join("");
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${hosts}`,
    "font-src 'self'",
    `connect-src 'self'${hosts}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
};

/** `mapHosts`: origins of the user's own from which the page may read a base map. */
export const securityHeaders = (mapHosts: readonly string[] = []): MiddlewareHandler => {
  const policy = policyWith(mapHosts);
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set("content-security-policy", policy);
    headers.set("x-content-type-options", "nosniff");
    headers.set("referrer-policy", "no-referrer");
    headers.set("cross-origin-opener-policy", "same-origin");
    headers.set("cross-origin-resource-policy", "same-origin");
    if (context.req.path.startsWith("/api/") && !headers.has("cache-control")) headers.set("cache-control", "no-store");
  };
};
