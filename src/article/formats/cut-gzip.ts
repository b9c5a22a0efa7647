import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Refusal } from "../../core/errors.ts";
import type { Cutter } from "./byte-input.ts";
import { guardExpansion } from "./guard-expansion.ts";

/**
 * Unpacks gzip as a stream (RFC 1952, also many members one after the other, as WARC files have them). Ends with the
 * refusal `truncated` or `corrupt` where the file does, and with `bomb` where it grows beyond reason.
 */
export const gunzip = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const guard = guardExpansion();
  const counted = async function* () {
    for await (const chunk of chunks) {
      guard.packed(chunk.length);
      yield chunk;
    }
  };
  const unpacked = createGunzip();
  // The error reaches the reader through the last stream; the callback only keeps it from being thrown.
  pipeline(Readable.from(counted(), { objectMode: true }), unpacked, () => undefined);
  try {
    for await (const chunk of unpacked) {
      const bytes: Uint8Array = chunk;
      guard.unpacked(bytes.length);
      yield bytes;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const cause = error instanceof Error ? error.message : "unknown";
    throw new Refusal(/unexpected end/i.test(cause) ? "truncated" : "corrupt", { cause });
  } finally {
    unpacked.destroy();
  }
};

/** A gzip file: what is inside is cut as its own format says. */
export const cutGzip: Cutter = async function* ({ name, chunks }, _wishes, inside) {
  yield* inside.cut({ name: name.replace(/\.gz$/i, ""), chunks: gunzip(chunks) });
};
