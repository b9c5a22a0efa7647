import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** A node of pdfmake's document definition: text, list or table with its style. */
export type Content = Readonly<Record<string, unknown>>;

/** What is used of pdfmake. Its published types bring the whole DOM into rooms that have none. */
interface PdfMaker {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
  createPdf(definition: Content): { getBuffer(): Promise<Uint8Array> };
}

const fonts = join(dirname(require.resolve("pdfmake/package.json")), "fonts", "Roboto");

/** Makes a PDF. Set in Roboto, which the library carries: Latin with all its accents, Greek and Cyrillic. Nothing is fetched. */
export const makePdf = async (definition: Content): Promise<Uint8Array> => {
  const maker: PdfMaker = require("pdfmake");
  maker.setFonts({
    Roboto: {
      normal: join(fonts, "Roboto-Regular.ttf"),
      bold: join(fonts, "Roboto-Medium.ttf"),
      italics: join(fonts, "Roboto-Italic.ttf"),
      bolditalics: join(fonts, "Roboto-MediumItalic.ttf"),
    },
  });
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy((path) => path.startsWith(fonts));
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
};
