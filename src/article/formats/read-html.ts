import { readPageBytes } from "../html/read-page.ts";
import { collect, type Reader } from "./byte-input.ts";

/** A page: its main text is one article. */
export const readHtml: Reader = async function* ({ chunks }, { published, url, charset }) {
  const about = { ...(published ? { published } : {}), ...(url ? { url } : {}), ...(charset ? { charset } : {}) };
  yield { at: "", source: readPageBytes(await collect(chunks), about) };
};
