import { createReadStream } from "node:fs";
import { type ByteInput, type ColumnMapping, makeArticle, type ReadWishes, readInput } from "../../article/index.ts";
import type { Article } from "../../core/contract/article.ts";
import type { LocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { fetchSafely } from "../../feeds/index.ts";
import { examine } from "./open-file.ts";

/** One thing read from the inputs, in their order: an article, or what was refused and why, with the beginning of what it was. */
export type Read =
  | { readonly origin: string; readonly article: Article }
  | { readonly origin: string; readonly refusal: Refusal; readonly raw?: string };

export interface ReadOptions {
  /** Publication date for inputs that give none. */
  readonly published?: LocalDate;
  readonly columns?: ColumnMapping;
  /** Private hosts that may be fetched from. */
  readonly allowHost?: ReadonlySet<string>;
}

const standardInput = async function* (): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
};

interface Opened {
  readonly input: ByteInput;
  /** What the carrier says about it. */
  readonly wishes?: ReadWishes;
}

const one = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
};

const fetchInput = async (address: string, { allowHost }: ReadOptions): Promise<Opened> => {
  const got = await fetchSafely(address, allowHost ? { allowed: allowHost } : {});
  if (got.status !== 200) throw new Refusal("http-status", { status: got.status });
  const { pathname } = new URL(got.url);
  return {
    input: { name: pathname, chunks: one(got.body) },
    wishes: { url: got.url, ...(got.charset ? { charset: got.charset } : {}) },
  };
};

const openInput = async (path: string, options: ReadOptions): Promise<Opened> => {
  if (path === "-") return { input: { name: "-", chunks: standardInput() } };
  if (/^https?:\/\//i.test(path)) return fetchInput(path, options);
  await examine(path);
  return { input: { name: path, chunks: createReadStream(path, { highWaterMark: 256 * 1024 }) } };
};

const readOne = async function* (path: string, options: ReadOptions): AsyncGenerator<Read> {
  const { input, wishes } = await openInput(path, options);
  for await (const { at, ...item } of readInput(input, { ...options, ...wishes })) {
    const origin = `${path}${at}`;
    if ("refusal" in item) yield { origin, ...item };
    else yield { origin, article: await makeArticle(item.source) };
  }
};

/**
 * Reads every input in turn, as its format says (`article/formats/formats.ts`). What cannot be read is given as a
 * refusal, and the rest goes on. `-` is standard input, and an address of
 * http or https is fetched.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Read> {
  for (const path of paths) {
    try {
      yield* readOne(path, options);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { origin: path, refusal: error };
    }
  }
}
