import type { LocalDate } from "../../core/date.ts";
import { readDate } from "../front-matter.ts";
import { articleObjects, bodyInData, isObject, type Json } from "./linked-data.ts";
import { elementsOf, type PageElement, textContent } from "./page-node.ts";

/** What a page says about itself. */
export interface PageMetadata {
  title?: string;
  publisher?: string;
  url?: string;
  byline?: string;
  published?: LocalDate;
  /** The text that its linked data carry. */
  body?: string;
}

/** What the elements say that tell of a page, found in one walk: the first of each kind that says anything. */
interface Told {
  readonly data: readonly Json[];
  /** By "property og:title", in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly heading: string | undefined;
  readonly title: string | undefined;
  readonly canonical: string | undefined;
  readonly author: string | undefined;
  readonly time: string | undefined;
}

const metaKeys = ["property", "name", "itemprop"];
const isByline = ({ attributes }: PageElement): boolean =>
  attributes.rel === "author" || /(?:^|\s)byline(?:\s|$)/.test(attributes.class ?? "");

const toldBy = (page: PageElement): Told => {
  const data: Json[] = [];
  const metas = new Map<string, string>();
  const first = new Map<string, string>();
  const note = (kind: string, words: string | undefined) => {
    if (words && !first.has(kind)) first.set(kind, words);
  };
  for (const element of elementsOf(page)) {
    const { name, attributes } = element;
    if (name === "meta" && attributes.content)
      for (const key of metaKeys) {
        const said = `${key} ${attributes[key] ?? ""}`.toLowerCase();
        if (attributes[key] && !metas.has(said)) metas.set(said, attributes.content);
      }
    else if (name === "script") data.push(...articleObjects(element.children.join("")));
    else if (name === "h1" || name === "title") note(name, textContent(element));
    else if (name === "link" && attributes.rel === "canonical") note("canonical", attributes.href);
    else if (name === "time") note("time", attributes.datetime);
    if (isByline(element)) note("author", textContent(element));
  }
  const of = (kind: string) => first.get(kind);
  return {
    data,
    metas,
    heading: of("h1"),
    title: of("title"),
    canonical: of("canonical"),
    author: of("author"),
    time: of("time"),
  };
};

const named = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first;
  return isObject(first) && typeof first.name === "string" ? first.name : undefined;
};

const clean = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, " ").trim().slice(0, 400) || undefined;

const firstOf = (...values: readonly (string | null | undefined)[]): string | undefined =>
  values.map(clean).find(Boolean);

const dates = [
  "property article:published_time",
  "name article:published_time",
  "itemprop datepublished",
  "name pubdate",
  "name publishdate",
  "name date",
  "name dc.date.issued",
  "name dcterms.created",
  "name dcterms.issued",
  "name dcterms.date",
  "name dc.date",
  "name sailthru.date",
  "name parsely-pub-date",
];

/** Title, publisher, byline, publication date and canonical address: JSON-LD first, then metadata, then the markup. */
export const readMetadata = (page: PageElement): PageMetadata => {
  const told = toldBy(page);
  const meta = (...keys: readonly string[]) => firstOf(...keys.map((key) => told.metas.get(key)));
  const fromData = (key: string) => firstOf(...told.data.map((object) => named(object[key])));
  const title = firstOf(
    fromData("headline"),
    meta("property og:title", "name twitter:title"),
    told.heading,
    told.title,
  );
  const publisher = firstOf(
    fromData("publisher"),
    meta("property og:site_name", "name application-name", "name publisher"),
  );
  const url = firstOf(told.canonical, meta("property og:url"), fromData("url"));
  const byline = firstOf(fromData("author"), meta("name author", "property article:author"), told.author);
  const published = readDate(firstOf(fromData("datePublished"), meta(...dates), told.time) ?? "");
  const body = bodyInData(told.data);
  return {
    ...(body ? { body } : {}),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
  };
};
