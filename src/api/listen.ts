import { serve } from "@hono/node-server";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Refusal } from "../core/errors.ts";

export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * How long a client may take to send what it asks, in milliseconds, and how often that is looked at. `idle`: how long an
 * open connection may rest between two requests; longer than the minute after which proxies give one up, since one that
 * we close first fails the request that is on its way.
 */
export interface Patience {
  readonly idle: number;
  readonly headers: number;
  readonly request: number;
  readonly checks: number;
}

const usual: Patience = { headers: 20_000, request: 120_000, checks: 5_000, idle: 75_000 };

/**
 * Listens until closed. Port 0 takes any free one; a client that is slower than `patience` is answered with 408. Throws
 * the refusal `port-taken`.
 */
export const listen = (
  app: OpenAPIHono,
  { host, port }: { host: string; port: number },
  patience: Patience = usual,
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const serverOptions = {
      keepAliveTimeout: patience.idle,
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.checks,
    };
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions }, (address) => {
      const shown = host.includes(":") ? `[${host}]` : host;
      resolve({
        url: `http://${shown}:${address.port}/`,
        port: address.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Refusal("port-taken", { port }) : error),
    );
  });
