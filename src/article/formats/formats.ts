import { Refusal } from "../../core/errors.ts";
import {
  type ByteInput,
  type Cutter,
  type Item,
  type Piece,
  peek,
  type ReadWishes,
  type RefusedItem,
  refusalOf,
  refused,
} from "./byte-input.ts";
import { cutWhole } from "./cut-whole.ts";
import { rawOf, readPiece } from "./read-piece.ts";
import { recognise, type Signs } from "./recognise.ts";

export interface Format {
  readonly name: string;
  readonly signs: Signs;
  readonly cut: Cutter;
}

/** A cutter whose library is loaded when its format is met. */
const late = (load: () => Promise<Cutter>): Cutter =>
  async function* (input, wishes, inside) {
    yield* (await load())(input, wishes, inside);
  };
const feed = late(async () => (await import("./read-feed.ts")).cutFeed);

const text: Format = { name: "plain text", signs: { endings: ["txt", "text"] }, cut: cutWhole("text") };
const table: Format = {
  name: "CSV",
  signs: { endings: ["csv", "tsv", "tab"] },
  cut: late(async () => (await import("./cut-table.ts")).cutTable),
};

/** Every format that Sitrep reads: how it is recognised and what reads it. The first that fits is taken. */
export const formats: readonly Format[] = [
  {
    name: "gzip",
    signs: { bytes: ["\u001f\u008b"], endings: ["gz"] },
    cut: late(async () => (await import("./cut-gzip.ts")).cutGzip),
  },
  {
    name: "zip",
    signs: { bytes: ["PK\u0003\u0004", "PK\u0005\u0006"], endings: ["zip"] },
    cut: late(async () => (await import("./cut-zip.ts")).cutZip),
  },
  { name: "PDF", signs: { bytes: ["%PDF-"], endings: ["pdf"] }, cut: cutWhole("pdf") },
  {
    name: "WARC",
    signs: { bytes: ["WARC/1.", "WARC/0."], endings: ["warc"] },
    cut: late(async () => (await import("./cut-warc.ts")).cutWarc),
  },
  {
    name: "OPML",
    signs: { root: /^opml$/, endings: ["opml"] },
    cut: late(async () => (await import("./feed-list.ts")).cutOpml),
  },
  { name: "feed", signs: { root: /^(?:rss|feed|rdf:rdf|atom:feed)$/, endings: ["rss", "atom"] }, cut: feed },
  { name: "HTML", signs: { root: /^(?:html|head|body)$/, endings: ["html", "htm", "xhtml"] }, cut: cutWhole("html") },
  {
    name: "JSON Feed",
    signs: { opening: /^\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/, endings: [] },
    cut: feed,
  },
  {
    name: "JSON",
    signs: { opening: /^(?:\[\s*\{|\{\s*\n)/, endings: ["json"] },
    cut: late(async () => (await import("./cut-json.ts")).cutJson),
  },
  {
    name: "JSONL",
    signs: { opening: /^\{\s*"/, endings: ["jsonl", "ndjson"] },
    cut: late(async () => (await import("./cut-json-lines.ts")).cutJsonLines),
  },
  {
    name: "mailbox",
    signs: { opening: /^From \S{1,300} [^\n]{0,100}\d{4}\r?\n[\w-]{1,60}:/, endings: ["mbox"] },
    cut: late(async () => (await import("./cut-mailbox.ts")).cutMailbox),
  },
  {
    name: "e-mail",
    signs: {
      opening: /^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|DKIM-Signature): /i,
      endings: ["eml"],
    },
    cut: cutWhole("mail"),
  },
  table,
  { name: "Markdown", signs: { endings: ["md", "markdown"] }, cut: cutWhole("markdown") },
  { name: "XML", signs: { endings: ["xml"] }, cut: feed },
  text,
];

/** Archives in archives in archives end here. */
const deepest = 3;
const headLength = 8192;

/**
 * Cuts any input into its articles, as its format says: one, or one an item. Never throws: what cannot be read is a
 * refusal among them, and what stands before it was given. Without any sign an input is plain text.
 */
export async function* cutInput(input: ByteInput, wishes: ReadWishes, depth = 0): AsyncGenerator<Piece | RefusedItem> {
  try {
    if (depth > deepest) throw new Refusal("too-deep", { depth });
    const { head, chunks } = await peek(input.chunks, headLength);
    const found = recognise(formats, input.name, head) ?? (wishes.columns ? table : text);
    yield* found.cut({ name: input.name, chunks }, wishes, {
      isReadable: isReadableName,
      cut: (inner) => cutInput(inner, wishes, depth + 1),
    });
  } catch (error) {
    yield refused("", unforeseen(error));
  }
}

const unforeseen = (error: unknown): Refusal => {
  const cause = error instanceof Error ? error.message.slice(0, 200) : "unknown";
  return refusalOf(error, new Refusal("not-readable", { cause }));
};

/** `readPiece`, but what cannot be read is a refusal and is not thrown. */
export const readOrRefuse = async (piece: Piece): Promise<Item> => {
  try {
    return { at: piece.at, source: await readPiece(piece), original: piece };
  } catch (error) {
    return refused(piece.at, unforeseen(error), rawOf(piece));
  }
};

/** Reads any input: `cutInput`, and each piece read in its turn. Never throws. */
export async function* readInput(input: ByteInput, wishes: ReadWishes): AsyncGenerator<Item> {
  for await (const piece of cutInput(input, wishes)) yield "refusal" in piece ? piece : await readOrRefuse(piece);
}

const endings = new Set(formats.flatMap(({ signs }) => signs.endings));

/** Whether a file's name says that it holds articles: in a folder or an archive only such files are read. */
export const isReadableName = (name: string): boolean =>
  endings.has(/\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "") &&
  !/(?:^|\/)(?:__MACOSX|\.)[\s\S]*$/.test(name);
