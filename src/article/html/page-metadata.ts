import type { LocalDate } from "../../core/date.ts";
import { readDate } from "../front-matter.ts";
import type { PageDocument } from "./page-node.ts";

/** What a page says about itself. */
export interface PageMetadata {
  title?: string;
  publisher?: string;
  url?: string;
  byline?: string;
  published?: LocalDate;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const newsTypes =
  /^(?:NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|WebPage|AnalysisNewsArticle)$/;

/** Every object of the page's JSON-LD that describes an article (schema.org), also inside `@graph`. */
const linkedData = (page: PageDocument): readonly Json[] => {
  const found: Json[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? "");
      const all = (Array.isArray(value) ? value : [value]).filter(isObject);
      for (const each of all.flatMap((object) =>
        Array.isArray(object["@graph"]) ? object["@graph"].filter(isObject) : [object],
      ))
        if ([each["@type"]].flat().some((type) => typeof type === "string" && newsTypes.test(type))) found.push(each);
    } catch {
      // broken JSON-LD is common, and says nothing
    }
  }
  return found;
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

const dateSelectors = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="parsely-pub-date"]',
];

/** Title, publisher, byline, publication date and canonical address: JSON-LD first, then metadata, then the markup. */
export const readMetadata = (page: PageDocument): PageMetadata => {
  const data = linkedData(page);
  const meta = (...selectors: readonly string[]) =>
    firstOf(...selectors.map((selector) => page.querySelector(selector)?.getAttribute("content")));
  const fromData = (key: string) => firstOf(...data.map((object) => named(object[key])));
  const time = page.querySelector("time[datetime]")?.getAttribute("datetime");
  const title = firstOf(
    fromData("headline"),
    meta('meta[property="og:title"]', 'meta[name="twitter:title"]'),
    page.querySelector("h1")?.textContent,
    page.querySelector("title")?.textContent,
  );
  const publisher = firstOf(
    fromData("publisher"),
    meta('meta[property="og:site_name"]', 'meta[name="application-name"]', 'meta[name="publisher"]'),
  );
  const url = firstOf(
    page.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    meta('meta[property="og:url"]'),
    fromData("url"),
  );
  const byline = firstOf(
    fromData("author"),
    meta('meta[name="author"]', 'meta[property="article:author"]'),
    page.querySelector('[rel="author"], .byline')?.textContent,
  );
  const published = readDate(firstOf(fromData("datePublished"), meta(...dateSelectors), time) ?? "");
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
  };
};
