import { createReadStream, statSync } from "node:fs";
import { Unzip, UnzipInflate } from "fflate";
import { Refusal } from "../../core/errors.ts";

/** GeoNames' longest line is under 20 kB; a longer one is no line of a dump. */
const longestLine = 1 << 20;

const splitLines = function* (
  decoder: InstanceType<typeof TextDecoder>,
  rest: { text: string },
  chunk: Uint8Array,
): Generator<string> {
  const text = rest.text + decoder.decode(chunk, { stream: true });
  let from = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
    yield text.slice(from, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    from = end + 1;
  }
  rest.text = text.length - from > longestLine ? "" : text.slice(from);
};

/** The bytes of the one table inside a zip, as they are unpacked; other entries (readme.txt) are left out. */
const unzipped = async function* (file: string, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let seen = false;
  const unzip = new Unzip((entry) => {
    if (seen || !entry.name.endsWith(".txt") || /readme|iso-language/i.test(entry.name)) return;
    seen = true;
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      ready.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(file)) {
    read(chunk.length);
    try {
      unzip.push(chunk);
    } catch {
      throw new Refusal("bad-dump", { file });
    }
    yield* ready.splice(0);
  }
  if (!seen) throw new Refusal("bad-dump", { file });
};

const plain = async function* (file: string, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) {
    read(chunk.length);
    yield chunk;
  }
};

/**
 * The lines of a GeoNames table, from a .zip or a .txt file, one at a time: memory does not grow with the file.
 * `read` hears how many bytes of the file were read. Throws a Refusal where the zip is none or is cut off.
 */
export const dumpLines = async function* (
  file: string,
  read: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const rest = { text: "" };
  const chunks = /\.zip$/i.test(file) ? unzipped(file, read) : plain(file, read);
  for await (const chunk of chunks) yield* splitLines(decoder, rest, chunk);
  if (rest.text) yield rest.text;
};

export const fileSize = (file: string): number => {
  const about = statSync(file, { throwIfNoEntry: false });
  if (!about) throw new Refusal("not-found", { file });
  if (about.isDirectory()) throw new Refusal("is-directory", { file });
  return about.size;
};
