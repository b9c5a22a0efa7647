import type { LocalDate } from "../core/date.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Source } from "./make-article.ts";

/** A headline: a first line without a full stop, short, with more text below a line break. */
const headline = /^\s*([^\n]{10,140}[^\n.!?:;,\s])\s*\n\s*\S/;

/** One plain text as one article. `published` is used where the text itself gives no date. */
export const readPlainText = (text: string, published?: LocalDate): Source => {
  const { fields, body } = splitFrontMatter(text);
  const title = fields.title ?? headline.exec(body)?.[1];
  const date = fields.published ?? published;
  return {
    text: body,
    ...(title ? { title } : {}),
    ...(fields.publisher ? { publisher: fields.publisher } : {}),
    ...(fields.url ? { url: fields.url } : {}),
    ...(date ? { published: date } : {}),
  };
};
