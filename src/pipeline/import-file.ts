import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { decodeStream, splitLines, tableRows } from "../article/index.ts";
import { Refusal } from "../core/errors.ts";
import { contentId } from "../core/ids.ts";
import type { OutsideEvent, OutsideSet, OutsideStore } from "../core/record/outside.ts";
import {
  type ImportFormat,
  type ImportSource,
  importFormatOf,
  type ReadRecord,
  type RefusedRow,
  recogniseFormat,
} from "../exchange/index.ts";

const startBytes = 16_384;
/** Events written in one transaction. */
const perWrite = 500;

const bytesOf = (path: string): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 256 * 1024 });

/** A file as the readers of the exchange formats take it. */
export const importSource = (path: string): ImportSource => ({
  name: basename(path),
  path,
  texts: () => decodeStream(bytesOf(path)),
  rows: (wishes) => tableRows(decodeStream(bytesOf(path)), wishes),
  async *lines() {
    for await (const each of splitLines(bytesOf(path)))
      yield "line" in each ? { number: each.number, line: each.line } : { number: each.number };
  },
});

/** The first few kilobytes of a file. */
export const startOfFile = async (path: string): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
};

/** The format that was named, else the one that the file looks like. Throws the refusal `unknown-format`. */
export const formatOfFile = async (path: string, named?: string): Promise<ImportFormat> => {
  const format = importFormatOf(named ?? recogniseFormat(await startOfFile(path)) ?? "");
  if (!format) throw new Refusal("unknown-format");
  return format;
};

/** The events of a file, one by one, whatever is refused on the way being told. */
export async function* outsideEventsOf(
  path: string,
  format: ImportFormat,
  told: (record: Exclude<ReadRecord, { event: OutsideEvent }>) => void = () => {},
): AsyncGenerator<OutsideEvent> {
  for await (const record of format.read(importSource(path)))
    if ("event" in record) yield record.event;
    else told(record);
}

/** What an import did. */
export interface Imported {
  readonly set: OutsideSet;
  /** True where the file had been read before. */
  readonly known: boolean;
  /** How many rows each rule passed over, with its reason. */
  readonly passedOver: readonly { readonly reason: string; readonly count: number }[];
}

/**
 * Reads a file of another coder's events into the record, beside our own, a few hundred at a time; the same file is read
 * once. `refused` hears of every bad row, and the rest goes on. Throws the refusals of a file as a whole.
 */
export const importFile = async (
  outside: OutsideStore,
  path: string,
  { format: named, refused }: { readonly format?: string | undefined; readonly refused: (row: RefusedRow) => void },
): Promise<Imported> => {
  const format = await formatOfFile(path, named);
  const hash = createHash("sha256");
  for await (const chunk of bytesOf(path)) hash.update(chunk);
  const sha256 = hash.digest("hex");
  const id = contentId("set", format.name, sha256);
  const begun = await outside.begin({ id, format: format.name, file: basename(path), sha256 });
  if (begun.whole) return { set: begun, known: true, passedOver: [] };
  let bad = 0;
  const passed = new Map<string, number>();
  const events = outsideEventsOf(path, format, (record) => {
    if ("passedOver" in record) passed.set(record.passedOver, (passed.get(record.passedOver) ?? 0) + 1);
    else {
      bad++;
      refused(record.refused);
    }
  });
  let waiting: OutsideEvent[] = [];
  for await (const event of events) {
    waiting.push(event);
    if (waiting.length < perWrite) continue;
    await outside.put(id, waiting);
    waiting = [];
  }
  await outside.put(id, waiting);
  const all = [...passed.values()].reduce((a, b) => a + b, 0);
  const set = await outside.finish(id, { refused: bad, passedOver: all });
  return {
    set,
    known: false,
    passedOver: format.passedOver.flatMap(({ rule, reason }) => {
      const count = passed.get(rule);
      return count ? [{ reason, count }] : [];
    }),
  };
};
