import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Refusal } from "../../core/errors.ts";
import type { FetchLimits } from "./limits.ts";

const unpackers = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
const isUnpacker = (name: string): name is keyof typeof unpackers => Object.hasOwn(unpackers, name);

const counted = async function* (chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new Refusal("too-large", { limit });
    yield chunk;
  }
};

const unpacked = (chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncIterable<Uint8Array> => {
  if (!encoding || encoding === "identity") return chunks;
  if (!isUnpacker(encoding)) throw new Refusal("bad-answer", { encoding: encoding.slice(0, 40) });
  const input = Readable.from(chunks, { objectMode: false });
  const output = unpackers[encoding]();
  input.on("error", (error) => output.destroy(error));
  output.on("close", () => input.destroy());
  return input.pipe(output);
};

/** The body of an answer, unpacked, within the limits. Throws `too-large` and `bad-answer`. */
export const readBody = async (
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  { bytes, unpacked: most }: FetchLimits,
): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of counted(unpacked(counted(body, bytes), encoding.trim().toLowerCase()), most))
    parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
};
