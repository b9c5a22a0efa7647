import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface Post {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly host: string;
  readonly posts: Post[];
  close(): Promise<void>;
}

/** A receiver of webhooks on loopback that answers as told. */
export const startReceiver = async (
  answer: (post: Post, response: ServerResponse, nth: number) => void,
): Promise<Receiver> => {
  const posts: Post[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const post = { path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString("utf8") };
      posts.push(post);
      answer(post, response, posts.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return {
    url: `http://${host}/hook`,
    host,
    posts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
