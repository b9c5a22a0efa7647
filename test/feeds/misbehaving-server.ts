import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSocketServer } from "node:net";
import { gzipSync } from "node:zlib";

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  readonly url: string;
  readonly host: string;
  /** Every request so far: method, path. */
  readonly asked: { path: string; headers: IncomingMessage["headers"] }[];
  close(): Promise<void>;
}

const portOf = (address: unknown): number =>
  typeof address === "object" && address !== null && "port" in address ? Number(address.port) : 0;

/** A server on loopback that answers each path as told; other paths are 404. */
export const serve = async (paths: Readonly<Record<string, Behaviour>>): Promise<TestServer> => {
  const asked: TestServer["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, headers: request.headers });
    const behave = paths[path];
    if (behave) behave(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${portOf(server.address())}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** A server that says what it likes, whatever HTTP says. */
export const serveRaw = async (words: string): Promise<{ readonly url: string; close(): void }> => {
  const server = createSocketServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(words));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${portOf(server.address())}/`, close: () => server.close() };
};

/** One byte at a time, for ever. */
export const slowly: Behaviour = (_, response) => {
  const timer = setInterval(() => response.write("x"), 40);
  response.on("close", () => clearInterval(timer));
};

/** Bytes without end, as fast as they are taken. */
export const endlessly: Behaviour = (_, response) => {
  const block = Buffer.alloc(64 * 1024, "x");
  const go = () => {
    while (!response.destroyed && response.write(block));
  };
  response.on("drain", go);
  go();
};

const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
export const gzipBomb: Behaviour = (_, response) => {
  response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
};

export const redirect =
  (to: string, status = 302): Behaviour =>
  (_, response) =>
    response.writeHead(status, { location: to }).end();

export const say =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Behaviour =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
