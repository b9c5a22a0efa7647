import { createReadStream } from "node:fs";
import { type ByteInput, type ColumnMapping, makeArticle, readInput } from "../../article/index.ts";
import type { Article } from "../../core/contract/article.ts";
import type { LocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { examine } from "./open-file.ts";

/** One thing read from the inputs, in their order: an article, or what was refused and why, with the beginning of what it was. */
export type Read =
  | { readonly origin: string; readonly article: Article }
  | { readonly origin: string; readonly refusal: Refusal; readonly raw?: string };

export interface ReadOptions {
  /** Publication date for inputs that give none. */
  readonly published?: LocalDate;
  readonly columns?: ColumnMapping;
}

const standardInput = async function* (): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
};

const openInput = async (path: string): Promise<ByteInput> => {
  if (path === "-") return { name: "-", chunks: standardInput() };
  await examine(path);
  return { name: path, chunks: createReadStream(path, { highWaterMark: 256 * 1024 }) };
};

const readOne = async function* (path: string, options: ReadOptions): AsyncGenerator<Read> {
  for await (const { at, ...item } of readInput(await openInput(path), options)) {
    const origin = `${path}${at}`;
    if ("refusal" in item) yield { origin, ...item };
    else yield { origin, article: await makeArticle(item.source) };
  }
};

/**
 * Reads every input in turn, as its format says (`article/formats/formats.ts`). What cannot be read is given as a
 * refusal, and the rest goes on. `-` is standard input.
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
