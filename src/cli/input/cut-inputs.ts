import { createReadStream } from "node:fs";
import { type ByteInput, cutInput, type Piece, type ReadWishes, type RefusedItem } from "../../article/index.ts";
import { Refusal } from "../../core/errors.ts";
import type { InputPath } from "./files-below.ts";
import { examine, type FileStamp } from "./open-file.ts";
import type { ReadOptions } from "./read-articles.ts";

/** An input that is being read. `file` is null for standard input and addresses. */
export interface Input {
  readonly path: string;
  readonly named: boolean;
  readonly file: FileStamp | null;
}

/** The next thing of an input, in order: a piece, a refusal, or its end. `number` counts them from 1. */
export type Cut = { readonly input: Input; readonly number: number; readonly origin: string } & (
  | { readonly piece: Piece }
  | { readonly refused: RefusedItem }
  | { readonly ends: true }
);

export interface CutOptions extends ReadOptions {
  /** How many things of an input were dealt with before, or that all of them were. */
  readonly done?: (input: Input) => number | "all";
  /** Hears of bytes as they are read. */
  readonly took?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

const standardInput = async function* (): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
};

const one = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
};

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

interface Opened {
  readonly input: ByteInput;
  /** What the carrier says about it. */
  readonly wishes?: ReadWishes;
}

const fetchInput = async (address: string, { allowHost }: ReadOptions): Promise<Opened> => {
  const { fetchSafely } = await import("../../feeds/index.ts");
  const got = await fetchSafely(address, allowHost ? { allowed: allowHost } : {});
  if (got.status !== 200) throw new Refusal("http-status", { status: got.status });
  const { pathname } = new URL(got.url);
  return {
    input: { name: pathname, chunks: one(got.body) },
    wishes: { url: got.url, ...(got.charset ? { charset: got.charset } : {}) },
  };
};

const open = async (path: string, options: ReadOptions): Promise<Opened> => {
  if (path === "-") return { input: { name: "-", chunks: standardInput() } };
  if (isAddress(path)) return fetchInput(path, options);
  return { input: { name: path, chunks: createReadStream(path, { highWaterMark: 256 * 1024 }) } };
};

const counted = async function* (chunks: AsyncIterable<Uint8Array>, took: (bytes: number) => void) {
  for await (const chunk of chunks) {
    took(chunk.length);
    yield chunk;
  }
};

async function* cutOne(input: Input, options: CutOptions): AsyncGenerator<Cut> {
  const { path, file } = input;
  const { done = () => 0, took = () => undefined, signal } = options;
  const before = done(input);
  if (before === "all") {
    took(file?.size ?? 0);
    return;
  }
  const { input: bytes, wishes } = await open(path, options);
  let number = 0;
  for await (const piece of cutInput({ ...bytes, chunks: counted(bytes.chunks, took) }, { ...options, ...wishes })) {
    if (signal?.aborted) return;
    if (++number <= before) continue;
    const origin = `${path}${piece.at}`;
    yield "refusal" in piece ? { input, number, origin, refused: piece } : { input, number, origin, piece };
  }
  yield { input, number: number + 1, origin: path, ends: true };
}

/**
 * Cuts every input in turn into its articles, as its format says (`article/formats/formats.ts`); no more of it is in
 * memory than one article needs. What cannot be read is given as a refusal, and the rest goes on. `-` is standard input,
 * and an address of http or https is fetched.
 */
export async function* cutInputs(
  paths: Iterable<InputPath> | AsyncIterable<InputPath>,
  options: CutOptions,
): AsyncGenerator<Cut> {
  for await (const { path, named, unreadable } of paths) {
    if (options.signal?.aborted) return;
    let input: Input = { path, named, file: null };
    try {
      if (unreadable) throw new Refusal("unreadable");
      if (path !== "-" && !isAddress(path)) input = { ...input, file: await examine(path) };
      yield* cutOne(input, options);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { input: { ...input, file: null }, number: 1, origin: path, refused: { at: "", refusal: error } };
    }
  }
}
