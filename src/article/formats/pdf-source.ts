import { toLocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { readPlainText } from "../plain-text.ts";
import type { PieceReader } from "./byte-input.ts";
import { pdfPageText } from "./pdf-page-text.ts";

const mostPages = 2_000;
const mostCharacters = 8_000_000;

/** "D:20220503101500+02'00'": ISO 32000-1, 7.9.4. */
const dayOf = (date: unknown): string | null => {
  const found = typeof date === "string" ? /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(date) : null;
  return found ? toLocalDate(`${found[1]}-${found[2]}-${found[3]}`) : null;
};

const open = async (bytes: Uint8Array) => {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // pdf.js takes the bytes away from their owner.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  } catch (error) {
    const cause = error instanceof Error ? error.message.slice(0, 120) : "unknown";
    throw new Refusal(/password/i.test(cause) ? "locked-pdf" : "bad-pdf", { cause });
  }
};

/**
 * The text layer of a PDF as one article, read by pdf.js, however long that takes. Title and day come from the text itself, else from the
 * document's own information. A PDF of pictures is refused as `no-text-layer`.
 */
export const pdfSource: PieceReader = async (bytes, { published, fetched, url }) => {
  const pdf = await open(bytes);
  try {
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && length < mostCharacters; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = pdfPageText(items.filter((item) => "str" in item));
      pages.push(text);
      length += text.length;
      page.cleanup();
    }
    const text = pages.filter(Boolean).join("\n\n");
    if (!text) throw new Refusal("no-text-layer", { pages: pdf.numPages });
    const { info } = await pdf.getMetadata();
    const about: Readonly<Record<string, unknown>> = { ...info };
    const source = readPlainText(text);
    const title = typeof about.Title === "string" && about.Title.trim() ? about.Title.trim() : source.title;
    const date = source.published ?? published ?? dayOf(about.CreationDate) ?? fetched;
    return { ...(url ? { url } : {}), ...source, ...(title ? { title } : {}), ...(date ? { published: date } : {}) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("bad-pdf", { cause: error instanceof Error ? error.message.slice(0, 120) : "unknown" });
  } finally {
    await pdf.destroy();
  }
};
