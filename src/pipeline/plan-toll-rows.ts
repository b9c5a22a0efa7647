import { Refusal } from "../core/errors.ts";
import type { OutsideRow } from "../core/record/outside.ts";
import type { NewReview } from "../core/record/review.ts";
import type { RecordStore } from "../core/record/store.ts";
import {
  changedColumns,
  editsOfVoice,
  type RefusedRow,
  type Row,
  readOnly,
  readTable,
  tollColumns,
  tollRowsOf,
  tollsShape,
} from "../exchange/index.ts";
import { materialOf } from "./export.ts";
import { readFilter } from "./filter.ts";
import { importSource } from "./import-file.ts";
import {
  alreadySo,
  changeOf,
  type Editor,
  type EditPlan,
  type Origin,
  type PlannedChange,
  reviewsFor,
} from "./plan-edits.ts";

/** Rows of one table that are held in memory beside those of the record. */
const mostRows = 200_000;

const keyOf = (row: Row): string =>
  ["event_id", "row", "measure", "side", "part", "claim_id"]
    .map((column) =>
      String(row[column] ?? "")
        .trim()
        .toLowerCase(),
    )
    .join("\0");

/** Every row that the export wrote. */
const writtenRows = async (store: RecordStore, origin: Origin): Promise<Map<string, Row>> => {
  const rows = new Map<string, Row>();
  const filter = { ...readFilter(origin.filters), asOf: origin.recorded };
  for await (const event of materialOf(store, filter).events())
    for (const row of tollRowsOf(event)) {
      rows.set(keyOf(row), row);
      if (rows.size > mostRows) throw new Refusal("too-many-events", { rows: mostRows });
    }
  return rows;
};

const editable = ["min", "best", "max", "claimant"];

interface RowPlan {
  readonly problems: readonly RefusedRow[];
  readonly reviews: readonly NewReview[];
  readonly change: PlannedChange | null;
}

const planVoice = async (
  store: RecordStore,
  row: number,
  {
    given,
    written,
    changed,
  }: { readonly given: OutsideRow; readonly written: Row; readonly changed: ReadonlySet<string> },
  { origin, editor }: { readonly origin: Origin; readonly editor: Editor },
): Promise<RowPlan> => {
  const failed = (...problems: readonly RefusedRow[]): RowPlan => ({ problems, reviews: [], change: null });
  const id = String(written.claim_id ?? "");
  const now = await store.claim(id);
  const item = await store.claim(id, { recorded: origin.recorded });
  if (!now || !item) return failed(readOnly(row, "claim_id", given, "no such claim in the record any more"));
  const edits = editsOfVoice(row, { given, written, changed }, now.claim);
  if (edits.problems.length > 0) return failed(...edits.problems);
  if (alreadySo(now, edits)) return failed();
  if (now.review.version !== item.review.version)
    return failed(readOnly(row, "claim_id", given, "somebody reviewed this claim since: export the table again"));
  return { problems: [], reviews: reviewsFor(now, edits, editor), change: changeOf(row, now, edits) };
};

const planRow = async (
  store: RecordStore,
  row: number,
  given: OutsideRow,
  written: Row | undefined,
  about: { readonly origin: Origin; readonly editor: Editor },
): Promise<RowPlan> => {
  const failed = (...problems: readonly RefusedRow[]): RowPlan => ({ problems, reviews: [], change: null });
  if (!written)
    return failed(
      readOnly(row, "event_id", given, "no such row was exported: event, measure, side and claim stay as they were"),
    );
  const changed = changedColumns(tollColumns, written, given);
  if (changed.size === 0) return failed();
  if (written.row === "toll")
    return failed(
      ...[...changed].map((column) =>
        readOnly(row, column, given, "the reconciled count is made from the voices below it: change these"),
      ),
    );
  const fixed = [...changed].filter((column) => !editable.includes(column));
  if (fixed.length > 0)
    return failed(
      ...fixed.map((column) => readOnly(row, column, given, "this column of a voice is not to be changed")),
    );
  return planVoice(store, row, { given, written, changed }, about);
};

/** The plan of an edited `tolls.csv`: the counts of its voices can be corrected. */
export const planTollRows = async (
  store: RecordStore,
  path: string,
  origin: Origin,
  editor: Editor,
): Promise<EditPlan> => {
  const written = await writtenRows(store, origin);
  const problems: RefusedRow[] = [];
  const reviews: NewReview[] = [];
  const changes: PlannedChange[] = [];
  const seen = new Set<string>();
  let rows = 0;
  for await (const each of readTable(importSource(path), tollsShape)) {
    rows++;
    if ("width" in each) {
      problems.push({
        row: each.row,
        column: null,
        value: "",
        reason: `the row has ${each.width} cells and not ${each.columns}`,
      });
      continue;
    }
    const key = keyOf(each.values);
    if (seen.has(key)) problems.push(readOnly(each.row, "event_id", each.values, "the same row stands above already"));
    seen.add(key);
    const plan = await planRow(store, each.row, each.values, written.get(key), { origin, editor });
    problems.push(...plan.problems);
    reviews.push(...plan.reviews);
    if (plan.change) changes.push(plan.change);
  }
  const lost = [...written].filter(([key]) => !seen.has(key)).slice(0, 20);
  for (const [, row] of lost)
    problems.push({
      row: 0,
      column: "event_id",
      value: String(row.event_id ?? ""),
      reason: "a row of this event was lost",
    });
  return { reviews, changes, problems, rows };
};
