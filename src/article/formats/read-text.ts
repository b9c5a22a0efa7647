import { decode } from "../decode.ts";
import { readPlainText } from "../plain-text.ts";
import type { PieceReader } from "./byte-input.ts";

/** Plain text: the whole of it is one article. */
export const readText: PieceReader = async (bytes, { published, fetched, url }) => {
  const source = readPlainText((await decode(bytes)).text, published ?? fetched);
  return { ...(url ? { url } : {}), ...source };
};
