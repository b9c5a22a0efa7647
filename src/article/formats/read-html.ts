import { decodePage } from "../decode.ts";
import { readPage } from "../html/read-page.ts";
import { collect, type Reader } from "./byte-input.ts";

/** A page: its main text is one article. */
export const readHtml: Reader = async function* ({ chunks }, { published, url, charset }) {
  const html = decodePage(await collect(chunks), charset);
  yield { at: "", source: readPage(html, { ...(published ? { published } : {}), ...(url ? { url } : {}) }) };
};
