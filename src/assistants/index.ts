import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { RecordStore } from "../core/record/store.ts";
import { assistantServer } from "./server.ts";

/** Answers one assistant over standard input and output, until it hangs up. */
export const serveAssistant = async (store: RecordStore, version: string): Promise<void> => {
  const server = assistantServer(store, version);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once("end", () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await ended;
};

/**
 * Answers requests of the streamable HTTP transport. No session is kept: every request stands for itself, so that any number
 * of servers may share a record, and nothing is left of an assistant that goes away.
 */
export const assistantOverHttp =
  (store: RecordStore, version: string) =>
  async (request: Request): Promise<Response> => {
    const server = assistantServer(store, version);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(request);
    } finally {
      // The answer is whole when it is given out, since no stream is opened.
      await server.close();
    }
  };
