import type { Token } from "../../core/annotation.ts";
import { siteOpeningRows, siteWordRows } from "../tables/site-words.ts";
import { tableRows, wordSet } from "../word-set.ts";

/** What a site is: a road, a building, an area such as a park, a body that meets in a building, a division. */
export type SiteKind = "road" | "building" | "area" | "body" | "division";

const kinds: Readonly<Record<string, SiteKind>> = {
  road: "road",
  building: "building",
  area: "area",
  body: "body",
  division: "division",
};
const wordsOf = (table: string): ReadonlyMap<string, SiteKind> =>
  new Map(tableRows(table).map(([word = "", kind = ""]) => [word, kinds[kind] ?? "area"]));
const lastWords = wordsOf(siteWordRows);
const firstWords = wordsOf(siteOpeningRows);

const noOpening = wordSet("the a an this that in on at");

/** The kind of site that tokens `[from, to)` name by their last or first word, where they have more words than that. */
export const siteAt = (tokens: readonly Token[], from: number, to: number): SiteKind | null => {
  if (to - from < 2) return null;
  const first = tokens[from]?.form.toLowerCase() ?? "";
  if (noOpening.has(first)) return null;
  return lastWords.get(tokens[to - 1]?.form.toLowerCase() ?? "") ?? firstWords.get(first) ?? null;
};
