import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { LocalDate } from "../../core/date.ts";
import { decodePage } from "../decode.ts";
import type { Source } from "../make-article.ts";
import { openPage } from "./open-page.ts";
import { readMetadata } from "./page-metadata.ts";
import type { PageDocument } from "./page-node.ts";
import { textOf } from "./page-text.ts";

/** Parts of a page that are about the site and not about the news. Removed before the main text is looked for. */
const clutter = [
  "nav",
  "footer",
  "form",
  "dialog",
  "[hidden]",
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="complementary"]',
  '[class*="cookie" i]',
  '[id*="cookie" i]',
  '[class*="consent" i]',
  '[id*="consent" i]',
  '[class*="newsletter" i]',
  '[class*="related" i]',
  '[class*="comment" i]',
  '[id*="comment" i]',
  '[class*="share" i]',
  '[class*="social" i]',
  '[class*="promo" i]',
  '[class*="advert" i]',
  '[class*="paywall" i]',
];

const removeClutter = (page: PageDocument): void => {
  for (const selector of clutter)
    for (const element of page.querySelectorAll(selector))
      if (!/^(?:html|body|main|article)$/i.test(element.nodeName)) element.remove();
};

/** The main text by Readability; where that finds none, the page's own article element, else all of the page's text. */
const mainText = (html: string): string => {
  const page = openPage(html);
  removeClutter(page);
  const found = new Readability(parseHTML(String(page)).document, {
    charThreshold: 120,
    maxElemsToParse: 60_000,
  }).parse();
  if (found?.content) return textOf(openPage(found.content).body);
  return textOf(page.querySelector("article") ?? page.querySelector("main") ?? page.body);
};

/** The title stands beside the text; where the text repeats it as its first line, it goes. */
const withoutTitle = (text: string, title: string | undefined): string => {
  const [first = "", ...rest] = text.split("\n");
  return title && first.trim() === title ? rest.join("\n").trimStart() : text;
};

/** An HTML page as a source: its main text as plain text, and what the page says about itself. Nothing of it is run or fetched. */
export const readPage = (html: string, { url, published }: { url?: string; published?: LocalDate } = {}): Source => {
  const { byline: _byline, ...about } = readMetadata(openPage(html));
  const date = about.published ?? published;
  const address = about.url?.startsWith("http") ? about.url : url;
  const { url: _own, published: _date, ...rest } = about;
  return {
    text: withoutTitle(mainText(html), about.title),
    ...rest,
    ...(address ? { url: address } : {}),
    ...(date ? { published: date } : {}),
  };
};

/** `readPage` for the bytes of a page, whatever their charset. Throws `binary-input` and `too-large`. */
export const readPageBytes = (
  bytes: Uint8Array,
  { charset, ...about }: { charset?: string; url?: string; published?: LocalDate } = {},
): Source => readPage(decodePage(bytes, charset), about);
