import { WARCParser, type WARCRecord } from "warcio";
import { Refusal } from "../../core/errors.ts";
import { decode, decodePage } from "../decode.ts";
import { readPage } from "../html/read-page.ts";
import type { Source } from "../make-article.ts";
import { readPlainText } from "../plain-text.ts";
import { collect, type Reader, type ReadWishes, refusalOf, refused } from "./byte-input.ts";

/** Bytes of one page, unpacked. */
const largestPage = 8 * 1024 * 1024;

/** Records that carry a page or a text: an answer with status 200, a resource, or the text taken from one (WET). */
const carries = (record: WARCRecord): "html" | "text" | null => {
  const type = (record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? "").toLowerCase();
  if (record.warcType === "response" && record.httpHeaders?.statusCode !== 200) return null;
  if (!["response", "resource", "conversion"].includes(record.warcType ?? "")) return null;
  return /text\/html|application\/xhtml/.test(type) ? "html" : /text\/plain/.test(type) ? "text" : null;
};

const sourceOf = (record: WARCRecord, kind: "html" | "text", bytes: Uint8Array, { published }: ReadWishes): Source => {
  const url = record.warcTargetURI;
  const about = { ...(published ? { published } : {}), ...(url ? { url } : {}) };
  if (kind === "text") return { ...(url ? { url } : {}), ...readPlainText(decode(bytes).text, published) };
  const charset = /charset=["']?([\w-]{1,40})/i.exec(record.httpHeaders?.headers.get("content-type") ?? "")?.[1];
  return readPage(decodePage(bytes, charset), about);
};

/** What the parser has left unread of a record's own length: more than nothing at its end means that the file ends too early. */
const leftOf = (reader: object): number => ("limit" in reader ? Number(reader.limit) : 0);

/**
 * WARC (ISO 28500), one article a page. The parser ends without a word where a file is cut or broken, so every record
 * is held against its own length, and the bytes that it took against those that there were.
 */
export const readWarc: Reader = async function* ({ chunks }, wishes) {
  const iterator = chunks[Symbol.asyncIterator]();
  const source = { [Symbol.asyncIterator]: () => iterator };
  const parser = new WARCParser(source);
  let number = 0;
  try {
    for (let record = await parser.parse(); record; record = await parser.parse()) {
      const at = `#${++number}`;
      if (!/^WARC\/\d/.test(record.warcHeaders.statusline)) throw new Refusal("corrupt", { record: number });
      const kind = carries(record);
      const { reader } = record;
      try {
        const bytes = kind ? await collect(record, largestPage) : null;
        await record.skipFully();
        if (leftOf(reader) > 0) throw new Refusal("truncated", { record: number });
        if (kind && bytes) yield { at, source: sourceOf(record, kind, bytes, wishes) };
      } catch (error) {
        const refusal = refusalOf(error, new Refusal("corrupt", { record: number }));
        if (refusal.code === "truncated" || refusal.code === "corrupt" || refusal.code === "bomb") throw refusal;
        yield refused(at, refusal, record.warcTargetURI ?? "");
      }
    }
    const { done } = await iterator.next();
    if (!done) throw new Refusal("corrupt", { record: number + 1 });
  } finally {
    await iterator.return?.();
  }
};
