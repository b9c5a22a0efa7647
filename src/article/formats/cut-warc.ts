import { WARCParser, type WARCRecord } from "warcio";
import { toLocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { type Cutter, collect, type Piece, type ReadWishes, refusalOf, refused } from "./byte-input.ts";

/** Bytes of one page, unpacked. */
const largestPage = 8 * 1024 * 1024;

/** Records that carry a page or a text: an answer with status 200, a resource, or the text taken from one (WET). */
const carries = (record: WARCRecord): "html" | "text" | null => {
  const type = (record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? "").toLowerCase();
  if (record.warcType === "response" && record.httpHeaders?.statusCode !== 200) return null;
  if (!["response", "resource", "conversion"].includes(record.warcType ?? "")) return null;
  return /text\/html|application\/xhtml/.test(type) ? "html" : /text\/plain/.test(type) ? "text" : null;
};

const charsetOf = (record: WARCRecord): string | undefined =>
  /charset=["']?([\w-]{1,40})/i.exec(record.httpHeaders?.headers.get("content-type") ?? "")?.[1];

const pieceOf = (
  record: WARCRecord,
  { at, kind, bytes }: Pick<Piece, "at" | "kind" | "bytes">,
  { published }: ReadWishes,
): Piece => {
  const url = record.warcTargetURI;
  const charset = charsetOf(record);
  const fetched = toLocalDate(record.warcDate?.slice(0, 10) ?? "");
  return {
    at,
    kind,
    bytes,
    about: {
      ...(published ? { published } : {}),
      ...(url ? { url } : {}),
      ...(charset ? { charset } : {}),
      ...(fetched ? { fetched } : {}),
    },
  };
};

/** What the parser has left unread of a record's own length: more than nothing at its end means that the file ends too early. */
const leftOf = (reader: object): number => ("limit" in reader ? Number(reader.limit) : 0);

/**
 * Reads what is left of a record. The parser's own way of skipping it never ends where the file does, within a record.
 * Throws the refusal `truncated`.
 */
const finish = async (reader: WARCRecord["reader"], record: number): Promise<void> => {
  for await (const piece of reader) if (piece.length === 0) break;
  if (leftOf(reader) > 0) throw new Refusal("truncated", { record });
};

/**
 * WARC (ISO 28500), one article a page. The parser ends without a word where a file is cut or broken, so every record
 * is held against its own length, and the bytes that it took against those that there were.
 */
export const cutWarc: Cutter = async function* ({ chunks }, wishes) {
  const iterator = chunks[Symbol.asyncIterator]();
  const source = { [Symbol.asyncIterator]: () => iterator };
  const parser = new WARCParser(source);
  let number = 0;
  let given = 0;
  try {
    for (let record = await parser.parse(); record; record = await parser.parse()) {
      const at = `#${++number}`;
      if (!/^WARC\/\d/.test(record.warcHeaders.statusline)) throw new Refusal("corrupt", { record: number });
      // A length with a fraction would be counted down for ever.
      if (!Number.isSafeInteger(record.warcContentLength)) throw new Refusal("corrupt", { record: number });
      const kind = carries(record);
      const { reader } = record;
      try {
        const bytes = kind ? await collect(record, largestPage) : null;
        await finish(reader, number);
        if (kind) given++;
        if (kind && bytes) yield pieceOf(record, { at, kind, bytes }, wishes);
      } catch (error) {
        const refusal = refusalOf(error, new Refusal("corrupt", { record: number }));
        if (refusal.code === "truncated" || refusal.code === "corrupt" || refusal.code === "bomb") throw refusal;
        await finish(reader, number);
        yield refused(at, refusal, record.warcTargetURI ?? "");
      }
    }
    if (given === 0) throw new Refusal("empty-archive", { records: number });
    const { done } = await iterator.next();
    if (!done) throw new Refusal("corrupt", { record: number + 1 });
  } finally {
    await iterator.return?.();
  }
};
