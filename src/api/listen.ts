import { serve } from "@hono/node-server";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Refusal } from "../core/errors.ts";

export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Listens until closed. Port 0 takes any free one. Throws the refusal `port-taken`. */
export const listen = (app: OpenAPIHono, { host, port }: { host: string; port: number }): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
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
