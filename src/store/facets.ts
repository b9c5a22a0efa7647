import type { Filter } from "../core/record/filter.ts";
import { cellsAround, cellsOver } from "./cells.ts";
import { fold } from "./fold.ts";

/** What of a row the inverted index holds beside its words. */
export interface Faceted {
  readonly kind?: string;
  readonly type: string;
  readonly status: string | null;
  readonly country: string | null;
  readonly place: string | null;
  readonly precision: string | null;
  readonly review: string;
  readonly wide: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** No folded word holds the sign, so a facet is never taken for one. */
const mark = "§";

const facet = (name: string, value: string): string => `${mark}${name}${mark}${fold(value).replaceAll(" ", mark)}`;

const facetOf = (name: string, value: string | null | undefined): string[] => (value ? [facet(name, value)] : []);

export const facetsOf = (row: Faceted): readonly string[] => [
  ...facetOf("kind", row.kind),
  ...facetOf("type", row.type),
  ...facetOf("status", row.status),
  ...facetOf("country", row.country),
  ...facetOf("place", row.place),
  ...facetOf("precision", row.precision),
  ...facetOf("review", row.review),
  ...(row.wide === 1 ? [facet("wide", "1")] : []),
  ...(row.lat === null || row.lon === null ? [] : cellsAround(row.lat, row.lon).map((cell) => facet("cell", cell))),
];

/** So many rows have these that looking them up only costs: the rows' own columns tell. */
const common = new Set(["status happened", "review unreviewed", "kind event"]);

const wished = (name: string, value: string | undefined): string[][] =>
  value === undefined || common.has(`${name} ${value}`) ? [] : [[facet(name, value)]];

/** Groups of facets; a row that the filter wants has one of every group. */
export const wishedFacets = (filter: Filter): readonly (readonly string[])[] => [
  ...wished("kind", filter.kind),
  ...(filter.type ? [filter.type.map((type) => facet("type", type))] : []),
  ...wished("status", filter.status),
  ...wished("country", filter.country),
  ...wished("place", filter.place),
  ...wished("precision", filter.precision),
  ...wished("review", filter.review),
  ...(filter.box ? [cellsOver(filter.box).map((cell) => facet("cell", cell))] : []),
];

export const wideFacet: readonly string[] = [facet("wide", "1")];
