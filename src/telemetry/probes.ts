import { createServer } from "node:http";
import { Refusal } from "../core/errors.ts";
import type { Metrics } from "./metrics.ts";

/** Whether a process can do its work, with what it lacks where it cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly lacks: readonly string[];
}

/** Milliseconds that a part may take to answer. */
const patience = 2_000;

/** Asks every part at once; one that fails or is silent is lacking. */
export const askParts = async (parts: Readonly<Record<string, () => Promise<unknown>>>): Promise<Readiness> => {
  const silent = () =>
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer")), patience).unref());
  const answers = await Promise.all(
    Object.entries(parts).map(([name, ask]) =>
      Promise.race([ask(), silent()]).then(
        () => [],
        () => [name],
      ),
    ),
  );
  const lacks = answers.flat();
  return { ready: lacks.length === 0, lacks };
};

export interface Probes {
  readonly metrics: Metrics;
  readonly ready: () => Promise<Readiness>;
}

/** What a GET of this path answers; null where there is nothing. */
export const probeAnswer = async (
  path: string,
  { metrics, ready }: Probes,
): Promise<{ readonly status: number; readonly type: string; readonly body: string } | null> => {
  const json = "application/json";
  if (path === "/healthz") return { status: 200, type: json, body: '{"alive":true}\n' };
  if (path === "/readyz") {
    const found = await ready();
    return { status: found.ready ? 200 : 503, type: json, body: `${JSON.stringify(found)}\n` };
  }
  if (path === "/metrics") return { status: 200, type: metrics.contentType, body: await metrics.text() };
  return null;
};

/**
 * A small server of its own for a process that has none: /healthz says that it runs, /readyz whether it can work, /metrics
 * what it did. Throws the refusal `port-taken`.
 */
export const serveProbes = (
  probes: Probes,
  { host, port }: { host: string; port: number },
): Promise<{ readonly port: number; close(): Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const path = (request.url ?? "").split("?")[0] ?? "";
      const reading = request.method === "GET" || request.method === "HEAD";
      const answer = reading ? probeAnswer(path, probes) : Promise.resolve(null);
      answer.then(
        (found) => {
          const { status, type, body } = found ?? { status: reading ? 404 : 405, type: "text/plain", body: "" };
          response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
          response.end(request.method === "HEAD" ? undefined : body);
        },
        () => response.writeHead(500).end(),
      );
    });
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Refusal("port-taken", { port }) : error),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
