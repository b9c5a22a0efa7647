import { Refusal } from "../../core/errors.ts";
import { type ByteInput, type Item, peek, type Reader, type ReadWishes, refusalOf, refused } from "./byte-input.ts";
import { readFeedInput } from "./read-feed.ts";
import { readGzip } from "./read-gzip.ts";
import { readHtml } from "./read-html.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readMail } from "./read-mail.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readOpmlInput } from "./read-opml.ts";
import { readPdf } from "./read-pdf.ts";
import { readTable } from "./read-table.ts";
import { readText } from "./read-text.ts";
import { readWarc } from "./read-warc.ts";
import { readZip } from "./read-zip.ts";
import { recognise, type Signs } from "./recognise.ts";

export interface Format {
  readonly name: string;
  readonly signs: Signs;
  readonly read: Reader;
}

const text: Format = { name: "plain text", signs: { endings: ["txt", "text"] }, read: readText };
const table: Format = { name: "CSV", signs: { endings: ["csv", "tsv", "tab"] }, read: readTable };

/** Every format that Sitrep reads: how it is recognised and what reads it. The first that fits is taken. */
export const formats: readonly Format[] = [
  { name: "gzip", signs: { bytes: ["\u001f\u008b"], endings: ["gz"] }, read: readGzip },
  { name: "zip", signs: { bytes: ["PK\u0003\u0004", "PK\u0005\u0006"], endings: ["zip"] }, read: readZip },
  { name: "PDF", signs: { bytes: ["%PDF-"], endings: ["pdf"] }, read: readPdf },
  { name: "WARC", signs: { bytes: ["WARC/1.", "WARC/0."], endings: ["warc"] }, read: readWarc },
  { name: "OPML", signs: { root: /^opml$/, endings: ["opml"] }, read: readOpmlInput },
  { name: "feed", signs: { root: /^(?:rss|feed|rdf:rdf|atom:feed)$/, endings: ["rss", "atom"] }, read: readFeedInput },
  { name: "HTML", signs: { root: /^(?:html|head|body)$/, endings: ["html", "htm", "xhtml"] }, read: readHtml },
  {
    name: "JSON Feed",
    signs: { opening: /^\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/, endings: [] },
    read: readFeedInput,
  },
  { name: "JSONL", signs: { opening: /^\{\s*"/, endings: ["jsonl", "ndjson"] }, read: readJsonLines },
  {
    name: "e-mail",
    signs: {
      opening: /^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|DKIM-Signature): /i,
      endings: ["eml"],
    },
    read: readMail,
  },
  table,
  { name: "Markdown", signs: { endings: ["md", "markdown"] }, read: readMarkdown },
  { name: "XML", signs: { endings: ["xml"] }, read: readFeedInput },
  text,
];

/** Archives in archives in archives end here. */
const deepest = 3;
const headLength = 8192;

/**
 * Reads any input as its format says: one article, or one an item. Never throws: what cannot be read is a refusal among
 * the items, and what stands before it was given. Without any sign an input is plain text.
 */
export async function* readInput(input: ByteInput, wishes: ReadWishes, depth = 0): AsyncGenerator<Item> {
  try {
    if (depth > deepest) throw new Refusal("too-deep", { depth });
    const { head, chunks } = await peek(input.chunks, headLength);
    const found = recognise(formats, input.name, head) ?? (wishes.columns ? table : text);
    yield* found.read({ name: input.name, chunks }, wishes, {
      isReadable: isReadableName,
      read: (inner) => readInput(inner, wishes, depth + 1),
    });
  } catch (error) {
    const cause = error instanceof Error ? error.message.slice(0, 200) : "unknown";
    yield refused("", refusalOf(error, new Refusal("not-readable", { cause })));
  }
}

const endings = new Set(formats.flatMap(({ signs }) => signs.endings));

/** Whether a file's name says that it holds articles: in a folder or an archive only such files are read. */
export const isReadableName = (name: string): boolean =>
  endings.has(/\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "") &&
  !/(?:^|\/)(?:__MACOSX|\.)[\s\S]*$/.test(name);
