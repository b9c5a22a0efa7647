import { parentPort } from "node:worker_threads";
import { readInput } from "../../src/article/index.ts";

/** An input to read, and what came of it: how many items, and the codes of the refusals. */
export interface FuzzInput {
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

parentPort?.on("message", async ({ name, bytes }: FuzzInput) => {
  const codes = new Set<string>();
  let items = 0;
  for await (const item of readInput({ name, chunks: chunksOf(bytes) }, {})) {
    items++;
    if ("refusal" in item) codes.add(item.refusal.code);
    else if (typeof item.source.text !== "string") codes.add("no text at all");
  }
  parentPort?.postMessage({ items, codes: [...codes] } satisfies FuzzOutcome);
});
