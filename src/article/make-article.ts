import type { Article } from "../core/contract/article.ts";
import type { LocalDate } from "../core/date.ts";
import { contentId, sha256Hex } from "../core/ids.ts";
import { identifyLanguage } from "./identify-language.ts";

/** What is known of a source text. Left-out fields are unknown, not empty. */
export interface Source {
  readonly text: string;
  /** The sender's own id; without it the id is made from the content. */
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: LocalDate;
}

/** A source text becomes an article: hashed, named and its language told. The text is kept as it is. */
export const makeArticle = async (source: Source): Promise<Article> => {
  const { text, title = null, publisher = null, url = null, published = null } = source;
  return {
    id: source.id ?? contentId("article", publisher, url, title, published, text),
    title,
    publisher,
    url,
    published,
    lang: await identifyLanguage(text),
    sha256: sha256Hex(text),
    text,
  };
};
