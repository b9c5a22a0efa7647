import type { Expression, SqlBool } from "kysely";
import type { Filter, PageWish } from "../core/record/filter.ts";
import { listChecks, type Stretch, timeStretches } from "./conditions.ts";
import { readCursor } from "./cursor.ts";
import type { Engine, Searchable, Walk } from "./engine.ts";
import { wideFacet, wishedFacets } from "./facets.ts";
import { wordsOf } from "./fold.ts";

/** What is looked for beside the filter that all lists share. */
export interface Beside {
  readonly checks: readonly Expression<SqlBool>[];
  readonly few: boolean;
}

/**
 * Keys of the rows of a page and one more, newest first: one walk per stretch, merged. Throws the refusal `bad-cursor`.
 */
export const walkStretches = async (
  engine: Engine,
  table: Searchable,
  {
    stretches,
    text,
    after,
    ...walk
  }: Pick<Walk, "facets" | "box" | "checks" | "few" | "limit"> & {
    readonly stretches: readonly Stretch[];
    readonly text: string | undefined;
    readonly after: string | undefined;
  },
): Promise<readonly number[]> => {
  const words = wordsOf(text ?? "");
  if (text !== undefined && words.length === 0) return [];
  const last = after === undefined ? Number.POSITIVE_INFINITY : readCursor(after);
  const found: number[] = [];
  for (const { from, below, checks, wide } of stretches)
    found.push(
      ...(await engine.walk(table, {
        ...walk,
        from,
        below: Math.min(below, last),
        words,
        facets: wide ? [wideFacet, ...walk.facets] : walk.facets,
        checks: [...walk.checks, ...checks],
      })),
    );
  return found.sort((a, b) => b - a).slice(0, walk.limit);
};

/** Keys of a page of claims or events. */
export const walkList = (
  engine: Engine,
  table: "claims" | "events",
  { filter, wish, beside = { checks: [], few: false } }: { filter: Filter; wish: PageWish; beside?: Beside },
): Promise<readonly number[]> =>
  walkStretches(engine, table, {
    stretches: timeStretches(table, filter),
    text: filter.text,
    after: wish.after,
    facets: wishedFacets(filter),
    box: filter.box,
    checks: [...listChecks(table, filter), ...beside.checks],
    few: beside.few,
    limit: wish.limit + 1,
  });
