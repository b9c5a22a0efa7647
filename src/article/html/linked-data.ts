import { readFragment } from "./read-fragment.ts";

/** An object of linked data, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const newsTypes =
  /^(?:NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|WebPage|AnalysisNewsArticle)$/;

/** Objects of linked data (JSON-LD) that describe an article (schema.org), also inside `@graph`. */
export const articleObjects = (json: string): readonly Json[] => {
  try {
    const value: unknown = JSON.parse(json);
    const all = (Array.isArray(value) ? value : [value]).filter(isObject);
    return all
      .flatMap((object) => (Array.isArray(object["@graph"]) ? object["@graph"].filter(isObject) : [object]))
      .filter((each) => [each["@type"]].flat().some((type) => typeof type === "string" && newsTypes.test(type)));
  } catch {
    // broken JSON-LD is common, and says nothing
    return [];
  }
};

/** Entities and markup are read where there are any; each line is a paragraph. */
const plain = (value: unknown): string =>
  typeof value !== "string"
    ? ""
    : /<p[\s>]/i.test(value)
      ? readFragment(value)
      : value
          .split(/\n+/)
          .map((line) => readFragment(line))
          .filter(Boolean)
          .join("\n\n");

/** The text that an article's linked data carry (`articleBody`); of a live blog the entries one after the other. Empty where there is none. */
export const bodyInData = (objects: readonly Json[]): string => {
  const bodies = objects.map((object) => {
    const entries = [object.liveBlogUpdate].flat().filter(isObject);
    const told = entries.map(({ headline, articleBody }) => `${plain(headline)}\n\n${plain(articleBody)}`.trim());
    return plain(object.articleBody) || told.filter(Boolean).join("\n\n");
  });
  return bodies.reduce((longest, body) => (body.length > longest.length ? body : longest), "");
};
