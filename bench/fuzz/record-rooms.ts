import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readOrRefuse } from "../../src/article/index.ts";
import { assistantOverHttp } from "../../src/assistants/index.ts";
import { ExportReport, exportFormatOf } from "../../src/exchange/index.ts";
import { loadFeedStates } from "../../src/feeds/index.ts";
import { materialOf } from "../../src/pipeline/export.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { planEdits } from "../../src/pipeline/plan-edits.ts";
import { openStore } from "../../src/store/index.ts";
import { unpackMessage } from "../../src/stream/index.ts";
import { madeReport } from "../record/made-world.ts";
import type { InputRoom } from "./rooms.ts";

/** A record of a few made reports, for what is read beside a record. */
const store = await openStore(":memory:", { linker });
await store.add(Array.from({ length: 6 }, (_, seed) => madeReport(seed)));
const written = (await store.changes(0, 500)).at(-1)?.at ?? "";

const exported = async (name: string): Promise<string> => {
  const format = exportFormatOf(name);
  const pieces: Uint8Array[] = [];
  const origin = { generator: "sitrep fuzz", asOf: written, filters: {} };
  for await (const piece of format?.write(materialOf(store, {}), origin, new ExportReport(format.losses)) ?? [])
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString("utf8").split("\n").slice(0, 12).join("\n");
};

/** Gives the bytes to a reader of files, by a file that is gone afterwards. */
const asFile = async <Result>(
  name: string,
  bytes: Uint8Array,
  read: (path: string) => Result,
): Promise<Awaited<Result>> => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-fuzz-"));
  try {
    writeFileSync(join(folder, name), bytes);
    return await read(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A table that was edited; nothing of it is written. */
const editRoom = async (name: "claims" | "tolls"): Promise<InputRoom> => ({
  name: `apply-${name}`,
  sample: await exported(name),
  read: (bytes) =>
    asFile(`${name}.csv`, bytes, (path) =>
      planEdits(store, path, { exportedAt: written, editor: { who: "Ana", why: "read again" } }),
    ),
});

const ask = assistantOverHttp(store, "1");
const call = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "tools/call",
  params: { name: "search", arguments: { text: "town", country: "XKX", from: "2014-01-01", kind: "toll", limit: 3 } },
});

const assistant = async (bytes: Uint8Array): Promise<void> => {
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const answer = await ask(new Request("http://localhost/mcp", { method: "POST", headers, body: Buffer.from(bytes) }));
  const text = await answer.text();
  if (answer.status >= 500 || text.includes('"internal: ')) throw new Error(text.slice(0, 200));
};

const message = [
  '{"sitrep":"article","origin":"a.jsonl:1","at":":1","kind":"json-line","always":true,"about":{"published":"2023-05-01"}}',
  '{"text":"Rebels shelled a bridge in Tolsk on Monday.","title":"Bridge","publisher":"River Post"}',
].join("\n");

const feedStates = JSON.stringify({
  version: 1,
  feeds: [
    {
      url: "https://river.example/feed",
      title: "River",
      movedTo: null,
      etag: '"1"',
      lastModified: null,
      lastTry: null,
      lastSuccess: null,
      lastNews: null,
      nextTry: 0,
      failures: 0,
      problem: null,
      delivered: 1,
      seen: {},
      waiting: {},
    },
  ],
});

/** What comes in beside a record: edited tables, assistants' requests, articles of a stream, the state of feeds. */
export const recordRooms: readonly InputRoom[] = [
  await editRoom("claims"),
  await editRoom("tolls"),
  { name: "assistant", sample: call, read: assistant },
  {
    name: "stream-message",
    sample: message,
    read: async (bytes) => {
      const { piece } = await unpackMessage(gzipSync(bytes));
      const item = await readOrRefuse(piece);
      if ("refusal" in item) throw item.refusal;
    },
  },
  {
    name: "feed-states",
    sample: feedStates,
    read: (bytes) => asFile("feeds.json", bytes, loadFeedStates),
  },
];
