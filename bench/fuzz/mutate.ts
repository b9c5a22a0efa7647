import { gunzipSync, gzipSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export type Random = () => number;
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const below = (random: Random, most: number): number => Math.floor(random() * most);
const one = <Thing>(random: Random, things: readonly Thing[], otherwise: Thing): Thing =>
  things[below(random, things.length)] ?? otherwise;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
/** Latin-1 is one character a byte, so that tokens can be cut and joined without a loss. */
const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/** Tags, quoted strings, numbers, words, line ends and single signs: the joints of every format that is text. */
const tokens = /<[^<>]{0,300}>|"(?:[^"\\]|\\.){0,300}"|\d+|[A-Za-z][\w:-]*|\r?\n|[\s\S]/g;

/** What breaks readers: ends of number ranges, markup that nests, signs that end something, bytes that are no text. */
const nasty: readonly string[] = [
  ..."0 -1 1 65536 2147483648 4294967295 9007199254740993 1e999".split(" "),
  ..."<a> </a> <p> <table> <![CDATA[ ]]> <!-- --> <script> <svg> <item> </item> <entry> <html> <body>".split(" "),
  ...'{ } [ ] [[[[ {"a": " \\ \\u0000 \\ud800 null ,'.split(" "),
  ..."obj endobj stream endstream xref trailer /Length /Kids << >>".split(" "),
  "&lt;&amp;&#0;&#xD800;&#x110000;",
  "\r\n\r\n",
  "\n---\n",
  "\0",
  "\u00ff\u00fe",
  "\u00ef\u00bb\u00bf",
  "\u00c0\u0080",
  "Content-Length: 99999999999\r\n",
  "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
  "WARC/1.0\r\n",
  "=?utf-8?B?",
  "--x\r\n",
  "PK\u0003\u0004",
  "2022-99-99",
  `${"a".repeat(5_000)}`,
];

type Mutation = (parts: string[], random: Random) => void;

const mutations: readonly Mutation[] = [
  (parts, random) => parts.splice(below(random, parts.length), 1 + below(random, 8)),
  (parts, random) => parts.splice(below(random, parts.length), 0, one(random, nasty, "")),
  (parts, random) => {
    parts[below(random, parts.length)] = one(random, nasty, "");
  },
  (parts, random) => {
    const at = below(random, parts.length);
    const piece = parts.slice(at, at + 1 + below(random, 12));
    const times = one(random, [1, 3, 50, 2_000], 1);
    const many = Array.from({ length: times }, () => piece).flat();
    parts.splice(below(random, parts.length), 0, ...many.slice(0, 20_000));
  },
  (parts, random) => {
    const [a, b] = [below(random, parts.length), below(random, parts.length)];
    const held = parts[a] ?? "";
    parts[a] = parts[b] ?? "";
    parts[b] = held;
  },
  (parts, random) => {
    const numbers = parts.flatMap((part, at) => (/^\d+$/.test(part) ? [at] : []));
    const at = one(random, numbers, 0);
    parts[at] = one(random, nasty.slice(0, 8), "0");
  },
  (parts, random) => parts.splice(below(random, parts.length)),
  (parts, random) => {
    const at = below(random, parts.length);
    const part = parts[at] ?? "";
    const flipped = bytesOf(part);
    if (flipped.length > 0) flipped[below(random, flipped.length)] = below(random, 256);
    parts[at] = latin(flipped);
  },
];

const mutateText = (bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array => {
  const parts = latin(bytes).match(tokens) ?? [];
  if (random() < 0.1) parts.splice(below(random, parts.length), 0, ...(latin(other).match(tokens) ?? []).slice(0, 400));
  for (let count = 1 + below(random, 4); count > 0; count--) one(random, mutations, () => undefined)(parts, random);
  return bytesOf(parts.join("")).subarray(0, 4_000_000);
};

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What is inside an archive is changed and packed again, so that the change gets past the check sums. */
const mutateInside = (bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array => {
  if (isGzip(bytes)) return gzipSync(mutateText(gunzipSync(bytes), other, random));
  const entries = unzipSync(bytes);
  const name = one(random, Object.keys(entries), "");
  const inner = entries[name] ?? new Uint8Array(0);
  const packed = isGzip(inner) || isZip(inner);
  entries[name] = new Uint8Array(packed ? mutateInside(inner, other, random) : mutateText(inner, other, random));
  return zipSync(entries);
};

/** Changes a sample at the joints of its format; `other` is a sample to take pieces from. */
export const mutate = (bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array =>
  (isGzip(bytes) || isZip(bytes)) && random() < 0.7
    ? mutateInside(bytes, other, random)
    : mutateText(bytes, other, random);
