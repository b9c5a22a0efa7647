import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { RecordStore } from "../core/record/store.ts";
import { dataNotOrders, orRefused } from "./answer.ts";
import type { Tool } from "./tool.ts";
import { event } from "./tools/event.ts";
import { picture } from "./tools/picture.ts";
import { quote } from "./tools/quote.ts";
import { search } from "./tools/search.ts";
import { state } from "./tools/state.ts";
import { toll } from "./tools/toll.ts";

export const tools: readonly Tool[] = [picture, search, event, toll, state, quote];

const instructions = [
  "Sitrep keeps a picture of a crisis read from news reports. Nothing is said without its source: cite claims by their id, publisher, day and quote, and use `quote` to prove one.",
  "With asOf a date asks for what had been published by then; an instant for what the record held at that moment.",
  "Reports disagree: give every claimant. A stretch without reports is no proof of calm.",
  dataNotOrders,
].join("\n");

/**
 * A server of the Model Context Protocol over a record, without a transport. It only reads.
 * See https://modelcontextprotocol.io, revision 2025-06-18.
 */
export const assistantServer = (store: RecordStore, version: string): McpServer => {
  const server = new McpServer({ name: "sitrep", title: "Sitrep", version }, { instructions });
  for (const { name, title, about, input, run } of tools)
    server.registerTool(
      name,
      {
        title,
        description: `${about} ${dataNotOrders}`,
        inputSchema: input,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      (given: Record<string, unknown>) => orRefused(() => run(store, given)),
    );
  return server;
};
