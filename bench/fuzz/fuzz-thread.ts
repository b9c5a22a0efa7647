import { parentPort } from "node:worker_threads";
import { readInput } from "../../src/article/index.ts";
import { rooms } from "./rooms.ts";

/** An input to read, and what came of it: how many items, and the codes of the refusals. */
export interface FuzzInput {
  /** A room of `rooms`; the readers of articles without it. */
  readonly room?: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface FuzzOutcome {
  readonly items: number;
  readonly codes: readonly string[];
}

const chunksOf = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
};

/** An error that is no refusal ends the thread, and that is the finding. */
const readRoom = async (room: string, bytes: Uint8Array): Promise<FuzzOutcome> => {
  try {
    await rooms.find(({ name }) => name === room)?.read(bytes);
    return { items: 1, codes: [] };
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") return { items: 0, codes: [error.message.slice(0, 40)] };
    throw error;
  }
};

parentPort?.on("message", async ({ room, name, bytes }: FuzzInput) => {
  if (room !== undefined) {
    parentPort?.postMessage(await readRoom(room, bytes));
    return;
  }
  const codes = new Set<string>();
  let items = 0;
  for await (const item of readInput({ name, chunks: chunksOf(bytes) }, {})) {
    items++;
    if ("refusal" in item) codes.add(item.refusal.code);
    else if (typeof item.source.text !== "string") codes.add("no text at all");
  }
  parentPort?.postMessage({ items, codes: [...codes] } satisfies FuzzOutcome);
});
