import { Refusal } from "../core/errors.ts";

/** What a file's first bytes say it is, where that is not text. Signatures from the formats' own specifications. */
const signatures: readonly (readonly [kind: string, bytes: string])[] = [
  ["PDF", "%PDF-"],
  ["zip", "PK\u0003\u0004"],
  ["gzip", "\u001f\u008b"],
  ["PNG", "\u0089PNG"],
  ["JPEG", "\u00ff\u00d8\u00ff"],
  ["SQLite", "SQLite format 3\0"],
  ["ELF program", "\u007fELF"],
  ["RTF", "{\\rtf"],
];

const marks: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** UTF-16 without its mark: in Latin script and in punctuation every other byte is zero, on one side only. */
const unmarkedWide = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const end = Math.min(bytes.length, 4096) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const many = end / 2 / 10;
  return end < 16 ? null : odd > many && even === 0 ? "utf-16le" : even > many && odd === 0 ? "utf-16be" : null;
};

/** The charset of UTF-16 that its mark or its zeros tell; null for any other. */
export const wideCharset = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? "utf-16le"
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? "utf-16be"
      : unmarkedWide(bytes);

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Below this the guess is a coin's toss between neighbours, and windows-1252 is what English pages use. */
const sureEnough = 0.2;

const charsetByGuess = async (bytes: Uint8Array): Promise<string> => {
  const { detect } = await import("jschardet");
  const { encoding, confidence } = detect(bytes.subarray(0, 65_536));
  if (!encoding || confidence < sureEnough) return "windows-1252";
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    return "windows-1252";
  }
};

const refuseBinary = (bytes: Uint8Array): void => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = signatures.find(([, signature]) => head.startsWith(signature));
  if (known) throw new Refusal("binary-input", { found: known[0] });
  const end = Math.min(bytes.length, 65_536);
  let [zeros, controls] = [0, 0];
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  }
  if (zeros > 0 || controls > end / 100) throw new Refusal("binary-input", { found: "control bytes" });
};

/**
 * Bytes to text. A byte order mark decides; else UTF-8 if the bytes are valid UTF-8; else the guess of `jschardet`.
 * The mark itself is not part of the text. Throws the refusal `binary-input` where the bytes are no text at all.
 */
export const decode = async (bytes: Uint8Array): Promise<{ readonly text: string; readonly charset: string }> => {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), charset: marked[0] };
  const wide = wideCharset(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), charset: wide };
  refuseBinary(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return { text: utf8, charset: "utf-8" };
  const charset = await charsetByGuess(bytes);
  return { text: new TextDecoder(charset).decode(bytes), charset };
};

const charsetNamed = (label: string | undefined): string | null => {
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
};

/**
 * Bytes of a page or a feed to text: the byte order mark decides; then UTF-8 where the bytes are valid UTF-8, since names
 * of charsets are wrong more often; then the charset that the carrier named, then the page's own, then the guess.
 * Throws the refusal `binary-input`.
 */
export const decodePage = async (bytes: Uint8Array, named?: string): Promise<string> => {
  if (wideCharset(bytes) || marks.some(([, mark]) => mark.every((byte, at) => bytes[at] === byte)))
    return (await decode(bytes)).text;
  refuseBinary(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const declared = /^<\?xml[^>]{0,100}?encoding=["']([\w-]{1,40})/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1];
  const { default: sniff } = await import("html-encoding-sniffer");
  const own = sniff(bytes, { defaultEncoding: "x-user-defined" });
  const charset =
    charsetNamed(named) ?? charsetNamed(declared) ?? (own === "x-user-defined" ? null : charsetNamed(own));
  return new TextDecoder(charset && charset !== "utf-8" ? charset : await charsetByGuess(bytes)).decode(bytes);
};

/** A stream of bytes to a stream of text; the charset is told by the first of them. Throws the refusal `binary-input`. */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, named?: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(charsetNamed(named) ?? (await charsetOfStart(chunk)));
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** As `decode` tells it, but the last character of a piece may be cut. */
const charsetOfStart = async (start: Uint8Array): Promise<string> => {
  const wide = wideCharset(start);
  if (wide) return wide;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    refuseBinary(start);
    return "utf-8";
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return (await decode(start)).charset;
  }
};
