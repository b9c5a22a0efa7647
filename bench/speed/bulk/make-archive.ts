import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";

/** Texts again and again until there are `count`, each with words of its own, so that none is a copy of another. */
const textsOf = function* (texts: readonly string[], count: number): Generator<{ id: number; text: string }> {
  for (let id = 0; id < count; id++) {
    const text = texts[id % texts.length] ?? "";
    yield { id, text: id < texts.length ? text : `${text}\n\nThis is report number ${id} of the desk.` };
  }
};

const published = "2005-01-31";

const jsonLines = function* (texts: readonly string[], count: number): Generator<string> {
  for (const { id, text } of textsOf(texts, count)) yield `${JSON.stringify({ id: String(id), published, text })}\n`;
};

/** What stands around the news on a page, about 20 KB of it. */
const menu = `<nav><ul>${"<li class='menu-item'><a href='/section/subsection'>A section of the paper</a></li>".repeat(80)}</ul></nav>`;
const related = `<aside class="related"><h3>Read next</h3>${"<div class='card'><a href='/x'><img src='/i.jpg' alt=''>Another story of the day</a></div>".repeat(60)}</aside>`;
const script = `<script>${"window.data = window.data || []; window.data.push({ event: 'view', section: 'news' });".repeat(60)}</script>`;

const page = (id: number, text: string): string => {
  const paragraphs = text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report ${id}</title><meta property="article:published_time" content="${published}T08:00:00Z"><meta property="og:site_name" content="The Paper">${script}</head><body>${menu}<main><article><h1>Report ${id}</h1>${paragraphs}</article></main>${related}<footer>All rights reserved.</footer></body></html>`;
};

/** A page as one record of a WARC. */
export const warcRecord = (id: number, body: string): string => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(id).padStart(12, "0")}>\r\nWARC-Date: 2005-01-31T09:00:00Z\r\nWARC-Target-URI: https://paper.example/${id}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};

/** As Common Crawl writes it: one gzip member a record. */
const warcMembers = function* (texts: readonly string[], count: number): Generator<Uint8Array> {
  for (const { id, text } of textsOf(texts, count)) yield gzipSync(warcRecord(id, page(id, text)), { level: 1 });
};

/** Writes a made archive of so many articles, streaming. */
export const makeArchive = (
  file: string,
  kind: "jsonl" | "warc",
  { texts, count }: { readonly texts: readonly string[]; readonly count: number },
): Promise<void> =>
  pipeline(
    Readable.from(kind === "jsonl" ? jsonLines(texts, count) : warcMembers(texts, count)),
    createWriteStream(file),
  );
