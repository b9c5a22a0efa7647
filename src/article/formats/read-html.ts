import { readPageBytes } from "../html/read-page.ts";
import type { PieceReader } from "./byte-input.ts";

/** A page: its main text is one article. */
export const readHtml: PieceReader = (bytes, { published, fetched, url, charset }) => {
  const date = published ?? fetched;
  return readPageBytes(bytes, {
    ...(date ? { published: date } : {}),
    ...(url ? { url } : {}),
    ...(charset ? { charset } : {}),
  });
};
