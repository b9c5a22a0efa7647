import { decode } from "../decode.ts";
import { readPlainText } from "../plain-text.ts";
import { collect, type Reader } from "./byte-input.ts";

/** Plain text: the whole input is one article. */
export const readText: Reader = async function* ({ chunks }, { published, url }) {
  const source = readPlainText(decode(await collect(chunks)).text, published);
  yield { at: "", source: { ...(url ? { url } : {}), ...source } };
};
