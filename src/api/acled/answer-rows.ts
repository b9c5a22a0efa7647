import type { SituationEvent } from "../../core/record/event.ts";
import type { RecordStore } from "../../core/record/store.ts";
import { acledRow, actorTypeNumber, interactionNumber, type Material, type Row } from "../../exchange/index.ts";
import { materialOf } from "../../pipeline/export.ts";
import { fits } from "./conditions.ts";
import type { PageMarks } from "./page-marks.ts";
import type { AcledQuery } from "./read-query.ts";

/** A row as ACLED's API answers it: every value as text. */
export type AnsweredRow = Readonly<Record<string, string>>;

const asText = (row: Row): AnsweredRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? "" : String(value)]));

const withNumbers = (row: AnsweredRow): AnsweredRow => ({
  ...row,
  inter1: actorTypeNumber(row.inter1 ?? ""),
  inter2: actorTypeNumber(row.inter2 ?? ""),
  interaction: interactionNumber(row.inter1 ?? "", row.inter2 ?? ""),
});

/** One row for each side, with that side as the first and no second. */
const sides = (row: AnsweredRow): readonly AnsweredRow[] => {
  const { actor2, assoc_actor_2: associated, inter2, ...rest } = row;
  const second = { ...rest, actor1: actor2 ?? "", assoc_actor_1: associated ?? "", inter1: inter2 ?? "" };
  return actor2 ? [rest, second] : [rest];
};

/** Columns that are made from the claims of an event; all others are made from the event alone. */
const ofClaims = new Set<string>(["source", "timestamp"]);

const holds = (row: AnsweredRow, groups: AcledQuery["groups"]): boolean =>
  groups.every((group) => group.some((condition) => fits(row[condition.column] ?? "", condition)));

/** The rows of an event that a request asks for. Its claims are read only where they can matter. */
const rowsFor = (material: Material, { groups, fields, monadic, numbers }: AcledQuery) => {
  const late = groups.filter((group) => group.some(({ column }) => ofClaims.has(column)));
  const early = groups.filter((group) => !late.includes(group));
  const needsClaims = late.length > 0 || fields.some((field) => ofClaims.has(field));
  return async (event: SituationEvent): Promise<readonly AnsweredRow[]> => {
    const first = acledRow(event, []);
    if (typeof first === "string" || !holds(asText(first), early)) return [];
    const row = needsClaims ? acledRow(event, await material.claimsOf(event)) : first;
    if (typeof row === "string" || !holds(asText(row), late)) return [];
    const rows = monadic ? sides(asText(row)) : [asText(row)];
    return numbers ? rows.map(withNumbers) : rows;
  };
};

const perStretch = 500;

/**
 * Rows of the record's own events that a request asks for, the newest day first, streamed. A page that follows the one
 * before goes on where that ended, as long as the record stays the same; any other is counted from the first event.
 */
export async function* answerRows(
  store: RecordStore,
  query: AcledQuery,
  marks: PageMarks,
): AsyncGenerator<AnsweredRow> {
  const { limit, page, format: _, ...asked } = query;
  const revision = await store.lastChange();
  const keyOf = (number: number): string => JSON.stringify([revision, limit, asked, number]);
  const rowsOf = rowsFor(materialOf(store, query.filter), query);
  const mark = limit === 0 ? undefined : marks.at(keyOf(page));
  let after = mark?.after;
  let begin = mark?.events ?? 0;
  let skip = mark ? mark.rows : limit * (page - 1);
  let open = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  for (;;) {
    const { items, next } = await store.events(query.filter, { limit: perStretch, after });
    for (let events = begin; events < items.length; events++) {
      if (open === 0) return marks.keep(keyOf(page + 1), { after, events, rows: 0 });
      const event = items[events];
      const rows = event ? await rowsOf(event) : [];
      for (let at = Math.min(skip, rows.length); at < rows.length; at++) {
        if (open === 0) return marks.keep(keyOf(page + 1), { after, events, rows: at });
        const row = rows[at];
        if (row) yield row;
        open--;
      }
      skip = Math.max(0, skip - rows.length);
    }
    if (next === null) return;
    after = next;
    begin = 0;
  }
}
