import { wideCharset } from "../decode.ts";

/** How a format is told from others. Any one of the signs is enough; they are tried in the order of the fields. */
export interface Signs {
  /** First bytes, as Latin-1 characters: the file's signature. */
  readonly bytes?: readonly string[];
  /** Name of the first element, where the input is XML or HTML. */
  readonly root?: RegExp;
  /** First characters of the text. */
  readonly opening?: RegExp;
  /** Endings of file names, lower case, without the dot. */
  readonly endings: readonly string[];
}

const charsetMark = /^(?:\u00ef\u00bb\u00bf|\ufeff)/;

/** Name of the first element behind declarations and comments, in lower case; null where the text begins otherwise. */
const rootName = (text: string): string | null => {
  let rest = text;
  for (let count = 0; count < 30; count++) {
    rest = rest.trimStart();
    const end = rest.startsWith("<!--") ? "-->" : /^<[?!]/.test(rest) ? ">" : "";
    if (!end) break;
    const at = rest.indexOf(end);
    if (at < 0) return null;
    const doctype = /^<!doctype\s+([a-z:]+)/i.exec(rest)?.[1]?.toLowerCase();
    if (doctype === "html") return doctype;
    rest = rest.slice(at + end.length);
  }
  return /^<([A-Za-z][\w:-]{0,40})[\s/>]/.exec(rest)?.[1]?.toLowerCase() ?? null;
};

const asText = (head: Uint8Array): string => {
  return new TextDecoder(wideCharset(head) ?? "utf-8").decode(head).replace(charsetMark, "").trimStart();
};

/**
 * The first format whose signs fit: what the bytes say goes before what the name says, since names lie more often.
 * `head` should hold some thousand bytes. Null where none fits.
 */
export const recognise = <F extends { readonly signs: Signs }>(
  formats: readonly F[],
  name: string,
  head: Uint8Array,
): F | null => {
  const latin = String.fromCharCode(...head.subarray(0, 16));
  const text = asText(head);
  const root = rootName(text);
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return (
    formats.find(({ signs }) => signs.bytes?.some((bytes) => latin.startsWith(bytes))) ??
    (root === null ? undefined : formats.find(({ signs }) => signs.root?.test(root))) ??
    formats.find(({ signs }) => signs.opening?.test(text)) ??
    formats.find(({ signs }) => signs.endings.includes(ending)) ??
    null
  );
};
