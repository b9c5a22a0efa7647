import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { LocalDate } from "../../core/date.ts";
import { decodePage } from "../decode.ts";
import type { Source } from "../make-article.ts";
import { openPage } from "./open-page.ts";
import { readMetadata } from "./page-metadata.ts";
import type { PageDocument } from "./page-node.ts";
import { textOf } from "./page-text.ts";
import { removeClutter } from "./remove-clutter.ts";
import { boilerplateLines } from "./tables/clutter.ts";

/** A caption stays as a paragraph: without its picture it would be taken for decoration. */
const captionsToParagraphs = (page: PageDocument): void => {
  for (const figure of page.querySelectorAll("figure")) {
    const caption = figure.querySelector("figcaption");
    if (!caption || figure.querySelector("p, table, pre, blockquote")) continue;
    const paragraph = page.createElement("p");
    paragraph.textContent = caption.textContent?.replace(/\s+/g, " ").trim() ?? "";
    figure.replaceWith(paragraph);
  }
};

/** Characters: a longer paragraph is prose, whatever it begins with. */
const longestBoilerplate = 240;
const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= longestBoilerplate && boilerplateLines.some((line) => line.test(paragraph));

const withoutBoilerplate = (text: string): string =>
  text
    .split("\n\n")
    .filter((paragraph) => !isBoilerplate(paragraph.trim()))
    .join("\n\n");

const standfirsts =
  '[class*="standfirst" i], [class*="dek" i], [class*="subheadline" i], [itemprop="alternativeHeadline"]';

/** The line or two under the headline, which Readability takes for a part of the heading. */
const standfirstOf = (page: PageDocument): string => {
  const text = page.querySelector(standfirsts)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return text.length >= 30 && text.length <= 400 ? text : "";
};

/** What Readability takes for the article. It throws where a broken page's elements hang outside of its body. */
const articleOf = (page: PageDocument): { readonly content?: string | null | undefined } | null => {
  try {
    return new Readability(parseHTML(String(page)).document, { charThreshold: 120, maxElemsToParse: 60_000 }).parse();
  } catch {
    return null;
  }
};

/** The main text by Readability; where that finds none, the page's own article element, else all of the page's text. */
const mainText = (html: string): string => {
  const page = openPage(html);
  removeClutter(page);
  captionsToParagraphs(page);
  const standfirst = standfirstOf(page);
  const found = articleOf(page);
  const text = found?.content
    ? textOf(openPage(found.content).body)
    : textOf(page.querySelector("article") ?? page.querySelector("main") ?? page.body);
  const whole = standfirst && !text.includes(standfirst) ? `${standfirst}\n\n${text}` : text;
  return withoutBoilerplate(whole);
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
export const readPageBytes = async (
  bytes: Uint8Array,
  { charset, ...about }: { charset?: string; url?: string; published?: LocalDate } = {},
): Promise<Source> => readPage(await decodePage(bytes, charset), about);
