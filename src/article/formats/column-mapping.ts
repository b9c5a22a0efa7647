import { Refusal } from "../../core/errors.ts";

/** The fields of an article that a table's columns can fill. */
export const columnFields = ["text", "title", "published", "publisher", "url", "id"] as const;
export type ColumnField = (typeof columnFields)[number];
export type ColumnMapping = Readonly<Partial<Record<ColumnField, string>>>;

/** Names that tables of news and of events give these columns, best first. `notes`, `source`, `event_date` are ACLED's. */
const usualNames: Readonly<Record<ColumnField, readonly string[]>> = {
  text: [
    "text",
    "body",
    "content",
    "article",
    "article_text",
    "full_text",
    "fulltext",
    "story",
    "notes",
    "description",
  ],
  title: ["title", "headline", "heading"],
  published: [
    "published",
    "date",
    "publication_date",
    "published_at",
    "pubdate",
    "publish_date",
    "timestamp",
    "event_date",
  ],
  publisher: ["publisher", "outlet", "source", "publication", "site"],
  url: ["url", "link", "source_url", "address"],
  id: ["id", "article_id", "doc_id", "docid", "event_id_cnty", "uuid"],
};

const isField = (word: string): word is ColumnField => columnFields.some((field) => field === word);

/** Reads "text=body,published=date": the article's field, then the table's column. Throws the refusal `bad-columns`. */
export const parseColumns = (words: string): ColumnMapping => {
  const mapping: Partial<Record<ColumnField, string>> = {};
  for (const pair of words.split(",")) {
    const [field = "", ...column] = pair.split("=");
    const name = field.trim();
    if (!isField(name) || column.join("=").trim() === "")
      throw new Refusal("bad-columns", { found: pair.slice(0, 60) });
    mapping[name] = column.join("=").trim();
  }
  return mapping;
};

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/**
 * Where each field stands in a table with these column names: as the user says, else by the usual names.
 * Throws `no-text-column` where no column holds the text and `no-column` where a named one is missing.
 */
export const placeColumns = (
  header: readonly string[],
  mapping: ColumnMapping = {},
): ReadonlyMap<ColumnField, number> => {
  const names = header.map(plain);
  const places = new Map<ColumnField, number>();
  for (const field of columnFields) {
    const wish = mapping[field];
    const at = wish
      ? names.indexOf(plain(wish))
      : (usualNames[field].map((name) => names.indexOf(name)).find((place) => place >= 0) ?? -1);
    if (wish && at < 0) throw new Refusal("no-column", { column: wish, columns: header.join(", ").slice(0, 200) });
    if (at >= 0) places.set(field, at);
  }
  if (!places.has("text")) throw new Refusal("no-text-column", { columns: header.join(", ").slice(0, 200) });
  return places;
};
