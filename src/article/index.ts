import type { FeedItem } from "./formats/feed-items.ts";
import type { FeedEntry } from "./formats/feed-list.ts";
import type { ReadFeed } from "./formats/read-feed.ts";
import type { readPageBytes as PageBytes } from "./html/read-page.ts";
import type { Source } from "./make-article.ts";

export { decode, decodeStream } from "./decode.ts";
export type { ByteInput, Item, Piece, PieceKind, ReadWishes, RefusedItem } from "./formats/byte-input.ts";
export { pieceKinds } from "./formats/byte-input.ts";
export { type ColumnMapping, parseColumns } from "./formats/column-mapping.ts";
export type { FeedItem } from "./formats/feed-items.ts";
export type { FeedEntry } from "./formats/feed-list.ts";
export { cutInput, formats, isReadableName, readInput, readOrRefuse } from "./formats/formats.ts";
export { type NumberedLine, splitLines } from "./formats/lines.ts";
export { type TableWishes, tableRows } from "./formats/table-rows.ts";
export { identifyLanguage } from "./identify-language.ts";
export { readJsonLine } from "./jsonl.ts";
export { makeArticle, type Source } from "./make-article.ts";
export { readPlainText } from "./plain-text.ts";

// What follows needs large libraries, which are loaded when it is called: a command that reads one text starts without them.

/** See `html/read-page.ts`. */
export const readPageBytes = async (...given: Parameters<typeof PageBytes>): Promise<Source> =>
  (await import("./html/read-page.ts")).readPageBytes(...given);
/** See `formats/read-feed.ts`. */
export const readFeed = async (bytes: Uint8Array, charset?: string): Promise<ReadFeed> =>
  (await import("./formats/read-feed.ts")).readFeed(bytes, charset);
/** See `formats/read-feed.ts`. */
export const itemSource = async (item: FeedItem): Promise<Source> =>
  (await import("./formats/read-feed.ts")).itemSource(item);
/** See `formats/feed-list.ts`. */
export const readFeedList = async (bytes: Uint8Array): Promise<readonly FeedEntry[]> =>
  (await import("./formats/feed-list.ts")).readFeedList(bytes);
