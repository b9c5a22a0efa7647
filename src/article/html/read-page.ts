import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { LocalDate } from "../../core/date.ts";
import { decodePage } from "../decode.ts";
import type { Source } from "../make-article.ts";
import { cleanLines } from "./clean-lines.ts";
import { openPage } from "./open-page.ts";
import { readMetadata } from "./page-metadata.ts";
import { elementsOf, firstElement, type PageElement, textContent } from "./page-node.ts";
import { textOf } from "./page-text.ts";
import { proseHolder, proseIn } from "./prose-holder.ts";
import { isClutter, removeClutter, removeWhere } from "./remove-clutter.ts";
import { writePage } from "./write-page.ts";

const boxesOfText = new Set(["p", "table", "pre", "blockquote"]);

/** A caption stays as a paragraph: without its picture it would be taken for decoration. */
const captionsToParagraphs = (page: PageElement): void => {
  for (const element of [page, ...elementsOf(page)])
    for (const [at, figure] of element.children.entries()) {
      if (typeof figure === "string" || figure.name !== "figure") continue;
      const caption = firstElement(figure, ({ name }) => name === "figcaption");
      if (!caption || firstElement(figure, ({ name }) => boxesOfText.has(name))) continue;
      element.children[at] = { name: "p", attributes: {}, children: [textContent(caption)], weight: 0 };
    }
};

const standfirst = /standfirst|dek|subheadline/i;

/** The line or two under the headline, which Readability takes for a part of the heading. */
const standfirstOf = (page: PageElement): string => {
  const found = firstElement(
    page,
    ({ attributes }) => standfirst.test(attributes.class ?? "") || attributes.itemprop === "alternativeHeadline",
  );
  const text = found ? textContent(found) : "";
  return text.length >= 30 && text.length <= 400 ? text : "";
};

/** Elements beside clutter; a page of more is a list, and Readability would take minutes for it. */
const mostElements = 20_000;

const isLarge = (page: PageElement): boolean => {
  let count = 0;
  for (const _element of elementsOf(page)) if (++count > mostElements) return true;
  return false;
};

/** What Readability takes for the article. It throws where a broken page's elements hang outside of its body. */
const articleOf = (page: PageElement): { readonly content?: string | null | undefined } | null => {
  if (isLarge(page)) return null;
  try {
    const written = writePage(page);
    const whole = /<html[\s>]/.test(written) ? written : `<html><head></head><body>${written}</body></html>`;
    return new Readability(parseHTML(whole).document, { charThreshold: 120 }).parse();
  } catch {
    return null;
  }
};

/** Below this share of the page's prose, Readability has taken one entry of a live blog or one picture's caption for the whole. */
const leastShare = 0.4;

/** The main text by Readability; where that finds none, or no more than a piece, what holds most of the page's prose. */
const mainText = (page: PageElement): string => {
  const body = firstElement(page, ({ name }) => name === "body") ?? page;
  removeClutter(body);
  captionsToParagraphs(body);
  const standfirst = standfirstOf(body);
  const found = articleOf(page)?.content;
  const article = found ? openPage(found) : null;
  const element = (wanted: string) => firstElement(body, ({ name }) => name === wanted);
  const whole = (): PageElement => {
    const holder = proseHolder(article ? body : (element("article") ?? element("main") ?? body));
    removeWhere(holder, isClutter);
    return holder;
  };
  const text = textOf(article && proseIn(article) >= leastShare * proseIn(body) ? article : whole());
  return standfirst && !text.includes(standfirst) ? `${standfirst}\n\n${text}` : text;
};

/** Pages that a program fills carry their text in their linked data only; a few words in the page itself are its frame. */
const longerBy = 2;

/** An HTML page as a source: its main text as plain text, and what the page says about itself. Nothing of it is run or fetched. */
export const readPage = (html: string, { url, published }: { url?: string; published?: LocalDate } = {}): Source => {
  const page = openPage(html);
  const { byline, body = "", ...about } = readMetadata(page);
  const date = about.published ?? published;
  const address = about.url?.startsWith("http") ? about.url : url;
  const { url: _own, published: _date, ...rest } = about;
  const shown = mainText(page);
  return {
    text: cleanLines(body.length > longerBy * shown.length ? body : shown, { ...about, ...(byline ? { byline } : {}) }),
    ...rest,
    ...(address ? { url: address } : {}),
    ...(date ? { published: date } : {}),
  };
};

/** `readPage` for the bytes of a page, whatever their charset. Throws `binary-input` and `too-large`. */
export const readPageBytes = async (
  bytes: Uint8Array,
  { charset, ...about }: { charset?: string; url?: string; published?: LocalDate } = {},
): Promise<Source> => readPage(await decodePage(bytes, charset), about);
