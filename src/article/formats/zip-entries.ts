import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { Refusal } from "../../core/errors.ts";
import { guardExpansion } from "./guard-expansion.ts";

/** One file of a zip. Its bytes must be read, or left, before the next entry is asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const mostEntries = 200_000;
/** Deflate grows a thousandfold at the most, so that one step of this many bytes stays below 20 MB. */
const step = 16 * 1024;

type Event = { readonly begins: UnzipFile } | { readonly bytes: Uint8Array } | { readonly ends: Refusal | null };

/** Feeds fflate's pushing unzipper and hands out what it says, one event at a time. */
class EventSource {
  readonly #waiting: Event[] = [];
  readonly #input: AsyncGenerator<Uint8Array>;
  readonly #unzip = new Unzip();
  #entries = 0;
  #open = false;
  #done = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    const guard = guardExpansion();
    this.#input = (async function* () {
      for await (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += step) {
          const piece = chunk.subarray(at, at + step);
          guard.packed(piece.length);
          yield piece;
        }
    })();
    this.#unzip.register(UnzipInflate);
    this.#unzip.onfile = (file) => this.#begin(file, guard.unpacked);
  }

  #begin(file: UnzipFile, unpacked: (bytes: number) => void): void {
    if (++this.#entries > mostEntries) throw new Refusal("too-many", { limit: mostEntries });
    this.#open = true;
    this.#waiting.push({ begins: file });
    file.ondata = (error, bytes, final) => {
      if (error) {
        this.#open = false;
        const corrupt = new Refusal("corrupt", { cause: error.message.slice(0, 100) });
        this.#waiting.push({ ends: error instanceof Refusal ? error : corrupt });
        return;
      }
      unpacked(bytes.length);
      // fflate reuses its buffer for what comes next.
      this.#waiting.push({ bytes: bytes.slice() });
      if (final) {
        this.#open = false;
        this.#waiting.push({ ends: null });
      }
    };
    try {
      file.start();
    } catch {
      this.#open = false;
      this.#waiting.push({ ends: new Refusal("unknown-packing", { method: file.compression }) });
    }
  }

  /** Null at the end of the archive. Throws `truncated` or `corrupt` where it is broken. */
  async next(): Promise<Event | null> {
    while (this.#waiting.length === 0) {
      if (this.#done) return null;
      const { value, done } = await this.#input.next();
      this.#done = done === true;
      try {
        this.#unzip.push(value ?? new Uint8Array(0), this.#done);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw new Refusal(this.#done ? "truncated" : "corrupt", {
          cause: error instanceof Error ? error.message.slice(0, 100) : "unknown",
        });
      }
      if (this.#done && this.#open && this.#waiting.length === 0) throw new Refusal("truncated");
    }
    return this.#waiting.shift() ?? null;
  }

  close = (): Promise<unknown> => this.#input.return(undefined);
}

/** The entries of a zip read as a stream, each as a stream, with bounded memory. */
export const zipEntries = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ZipEntry> {
  const events = new EventSource(chunks);
  try {
    for (let event = await events.next(); event; event = await events.next()) {
      if (!("begins" in event)) continue;
      let ended = false;
      const body = async function* (): AsyncGenerator<Uint8Array> {
        while (!ended) {
          const next = await events.next();
          if (!next || "ends" in next) {
            ended = true;
            if (next?.ends) throw next.ends;
            if (!next) throw new Refusal("truncated");
          } else if ("bytes" in next) yield next.bytes;
        }
      };
      yield { name: event.begins.name.slice(0, 500), chunks: body() };
      while (!ended) {
        const next = await events.next();
        ended = !next || "ends" in next;
      }
    }
  } finally {
    await events.close();
  }
};
