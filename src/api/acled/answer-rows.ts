import type { RecordStore } from "../../core/record/store.ts";
import { acledRefuses, acledRow, actorTypeNumber, interactionNumber, type Row } from "../../exchange/index.ts";
import { materialOf } from "../../pipeline/export.ts";
import { fits } from "./conditions.ts";
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

/** Rows of the record's own events that a request asks for, the newest day first, page by page and streamed. */
export async function* answerRows(store: RecordStore, query: AcledQuery): AsyncGenerator<AnsweredRow> {
  const { groups, limit, page, monadic, numbers, filter } = query;
  const material = materialOf(store, filter);
  let open = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  let before = limit * (page - 1);
  for await (const event of material.events()) {
    if (acledRefuses(event) !== null) continue;
    const row = acledRow(event, await material.claimsOf(event));
    if (typeof row === "string") continue;
    const text = asText(row);
    const wanted = groups.every((group) => group.some((condition) => fits(text[condition.column] ?? "", condition)));
    if (!wanted) continue;
    for (const each of monadic ? sides(text) : [text]) {
      if (before-- > 0) continue;
      yield numbers ? withNumbers(each) : each;
      if (--open <= 0) return;
    }
  }
}
