import { openPage } from "./open-page.ts";
import { textOf } from "./page-text.ts";

/** A piece of HTML, as feeds and mails carry it, as plain text in paragraphs. Nothing of it is run or fetched. */
export const readFragment = (html: string): string =>
  /[<&]/.test(html) ? textOf(openPage(html)) : html.replace(/[\t ]+/g, " ").trim();
