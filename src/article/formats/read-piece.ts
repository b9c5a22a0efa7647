import type { Source } from "../make-article.ts";
import type { Piece, PieceKind, PieceReader } from "./byte-input.ts";

/** What reads each kind of piece, loaded when the first of its kind is met: most runs meet one or two. */
const readers: Readonly<Record<PieceKind, () => Promise<PieceReader>>> = {
  text: async () => (await import("./read-text.ts")).readText,
  markdown: async () => (await import("./read-markdown.ts")).readMarkdown,
  html: async () => (await import("./read-html.ts")).readHtml,
  mail: async () => (await import("./read-mail.ts")).readMail,
  pdf: async () => (await import("./read-pdf.ts")).readPdf,
  "json-line": async () => (await import("./read-json-line.ts")).readJsonLineBytes,
  "feed-item": async () => (await import("./read-feed.ts")).readFeedItem,
  "table-row": async () => async () => {
    throw new Error("a row of a table is read when it is cut");
  },
};

/** The article of a piece. Throws a refusal where it is none. */
export const readPiece = async ({ kind, bytes, about }: Piece): Promise<Source> =>
  about.source ?? (await readers[kind]())(bytes, about);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 40_000));

/** What is kept of a piece that was refused: the words of a line, the address of a page. */
export const rawOf = ({ kind, bytes, about }: Piece): string | undefined =>
  kind === "json-line" || kind === "table-row" || kind === "feed-item" ? text(bytes) : about.url;
