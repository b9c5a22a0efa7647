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

/** How the bytes of one article are read. */
export const pieceKinds = ["text", "markdown", "html", "mail", "pdf", "json-line", "feed-item", "table-row"] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** What is known of a piece from where it was found. Plain data: it travels between threads. */
export interface PieceAbout {
  /** Used where the piece gives no date. */
  readonly published?: LocalDate;
  /** Day on which it was fetched; used where neither the piece nor the user gives a date. */
  readonly fetched?: LocalDate;
  readonly url?: string;
  readonly charset?: string;
  /** What it says, where cutting it out told that already. */
  readonly source?: Source;
}

/** One article as it was cut out of an input, not yet read. Cutting is quick, reading is the work. */
export interface Piece {
  /** Its place inside the input: "" the whole, ":3" a line, "#2" an item, "!a.txt" an entry. */
  readonly at: string;
  readonly kind: PieceKind;
  /** The original: of a page its HTML, of a feed's item its fields as JSON, of a table's row its cells as CSV. */
  readonly bytes: Uint8Array;
  readonly about: PieceAbout;
}

/** What was refused and why, with the beginning of what it was. */
export interface RefusedItem {
  readonly at: string;
  readonly refusal: Refusal;
  readonly raw?: string;
}

/** One article, with the bytes that it was read from, or one refusal. */
export type Item = { readonly at: string; readonly source: Source; readonly original: Piece } | RefusedItem;

/** How an archive is cut: what is inside is one format down. */
export interface Inside {
  /** Whether an entry's name says that it holds articles. */
  readonly isReadable: (name: string) => boolean;
  readonly cut: (input: ByteInput) => AsyncIterable<Piece | RefusedItem>;
}

/** Cuts one input into articles. Throws only refusals; what it can still read after a bad one it goes on with. */
export type Cutter = (input: ByteInput, wishes: ReadWishes, inside: Inside) => AsyncIterable<Piece | RefusedItem>;

/** Reads one piece. Throws a refusal where it is none. */
export type PieceReader = (bytes: Uint8Array, about: PieceAbout) => Promise<Source>;

/** One article, a feed or a page is no larger, in bytes. */
export const largest = 32 * 1024 * 1024;
/** Characters of a refused item that are kept. */
const keptOfRefused = 10_000;

/** An error of the outer world as a refusal; what is a refusal already stays. */
export const refusalOf = (error: unknown, otherwise: Refusal): Refusal =>
  error instanceof Refusal ? error : otherwise;

export const refused = (at: string, refusal: Refusal, raw?: string): RefusedItem =>
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
