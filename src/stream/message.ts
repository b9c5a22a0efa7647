import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import { type Piece, pieceKinds } from "../article/index.ts";
import { Refusal } from "../core/errors.ts";

/** One article on its way: the piece as it was cut out of an input, and what was said about the input. */
export interface Sent {
  /** Where it came from: path, entry and line. */
  readonly origin: string;
  readonly piece: Piece;
  /** True where the user named it by itself, so that no first look passes it over. */
  readonly always: boolean;
}

const source = z.object({
  text: z.string(),
  id: z.string().exactOptional(),
  title: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: z.string().exactOptional(),
});

const headSchema = z.object({
  sitrep: z.literal("article"),
  origin: z.string(),
  at: z.string(),
  kind: z.enum(pieceKinds),
  always: z.boolean(),
  about: z.object({
    published: z.string().exactOptional(),
    fetched: z.string().exactOptional(),
    url: z.string().exactOptional(),
    charset: z.string().exactOptional(),
    source: source.exactOptional(),
  }),
});

/** A few kilobytes of text pack to a third at this level, in a tenth of a millisecond. */
const level = 5;
/** Bytes that one message may unpack to: an article and its head. */
const largest = 68 * 1024 * 1024;
const lineEnd = 0x0a;

/** A message: a line of JSON and the bytes of the article, packed with gzip (RFC 1952). */
export const packMessage = async ({ origin, piece, always }: Sent): Promise<Uint8Array> => {
  const { at, kind, bytes, about } = piece;
  const head = JSON.stringify({ sitrep: "article", origin, at, kind, always, about });
  return promisify(gzip)(Buffer.concat([Buffer.from(`${head}\n`), bytes]), { level });
};

/** Throws the refusal `bad-message`: streams are open to others, so nothing of a message is believed. */
export const unpackMessage = async (data: Uint8Array): Promise<Sent> => {
  try {
    const plain = await promisify(gunzip)(data, { maxOutputLength: largest });
    const end = plain.indexOf(lineEnd);
    const { origin, at, kind, always, about } = headSchema.parse(JSON.parse(plain.toString("utf8", 0, end)));
    const bytes = new Uint8Array(plain.subarray(end + 1));
    return { origin, piece: { at, kind, bytes, about }, always };
  } catch (error) {
    throw new Refusal("bad-message", { cause: error instanceof Error ? error.message.slice(0, 200) : "unknown" });
  }
};

/**
 * The same for the same article however often it is sent: SHA-256 over what it says and how it is read, not over where it
 * was found.
 */
export const messageId = ({ kind, bytes, about }: Piece): string =>
  createHash("sha256")
    .update(`${kind}\n${JSON.stringify(about)}\n`)
    .update(bytes)
    .digest("hex");
