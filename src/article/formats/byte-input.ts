import type { LocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import type { Source } from "../make-article.ts";
import type { ColumnMapping } from "./column-mapping.ts";

/** Bytes with a name: a file, standard input, the answer of a server, or an entry of an archive. */
export interface ByteInput {
  /** Path, entry name or address; its ending helps to tell the format. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What the user or the carrier says about an input. */
export interface ReadWishes {
  /** Used where the input gives no date. */
  readonly published?: LocalDate;
  /** Which column of a table is which field. */
  readonly columns?: ColumnMapping;
  /** Address the bytes came from. */
  readonly url?: string;
  /** The charset that the carrier named, as in an HTTP header. */
  readonly charset?: string;
}

/** One article or one refusal. `at` is its place inside the input: "" the whole, ":3" a line, "#2" an item, "!a.txt" an entry. */
export type Item =
  | { readonly at: string; readonly source: Source }
  | { readonly at: string; readonly refusal: Refusal; readonly raw?: string };

/** How an archive's reader reads what it finds inside: one format down. */
export interface Inside {
  /** Whether an entry's name says that it holds articles. */
  readonly isReadable: (name: string) => boolean;
  readonly read: (input: ByteInput) => AsyncIterable<Item>;
}

/** Reads one input. Throws only refusals; what it can still read after a bad item it goes on with. */
export type Reader = (input: ByteInput, wishes: ReadWishes, inside: Inside) => AsyncIterable<Item>;

/** One article, a feed or a page is no larger, in bytes. */
export const largest = 32 * 1024 * 1024;
/** Characters of a refused item that are kept. */
const keptOfRefused = 10_000;

/** An error of the outer world as a refusal; what is a refusal already stays. */
export const refusalOf = (error: unknown, otherwise: Refusal): Refusal =>
  error instanceof Refusal ? error : otherwise;

export const refused = (at: string, refusal: Refusal, raw?: string): Item =>
  raw === undefined ? { at, refusal } : { at, refusal, raw: raw.slice(0, keptOfRefused) };

/** All bytes of an input. Throws the refusal `too-large` as soon as there are more than `limit`. */
export const collect = async (chunks: AsyncIterable<Uint8Array>, limit = largest): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new Refusal("too-large", { limit });
    parts.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The first bytes of an input, and an input that still gives all of them, and then the error where there was one. */
export const peek = async (
  chunks: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ readonly head: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let broken: { readonly error: unknown } | null = null;
  while (size < wanted && !broken) {
    try {
      const next = await iterator.next();
      if (next.done) break;
      seen.push(next.value);
      size += next.value.length;
    } catch (error) {
      broken = { error };
    }
  }
  const again = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* seen;
      if (broken) throw broken.error;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  const head = await collect(
    (async function* () {
      yield* seen;
    })(),
    Number.POSITIVE_INFINITY,
  );
  return { head: head.subarray(0, wanted), chunks: again() };
};
