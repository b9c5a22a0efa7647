import type { Claim } from "../../core/contract/claim.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { BadCell } from "../reading/cells.ts";
import type { RefusedRow } from "../reading/import-format.ts";
import type { Row } from "../separated-rows.ts";
import { claimColumns, claimRow } from "./claims.ts";
import { type Correction, correctionsOf, type Edited, editableColumns } from "./edited-claim.ts";
import { sameCell } from "./same-cell.ts";

export type Decision = "accept" | "reject" | "flag";

/** What a person changed in a row, or what is wrong with it. */
export interface RowEdits {
  readonly corrections: readonly Correction[];
  readonly decision: Decision | null;
  readonly problems: readonly RefusedRow[];
}

const decisions: Readonly<Record<string, Decision>> = { accepted: "accept", rejected: "reject", flagged: "flag" };

/** Columns whose cells differ from what was written. A column that the file lost counts as unchanged. */
export const changedColumns = (columns: readonly string[], written: Row, given: OutsideRow): ReadonlySet<string> =>
  new Set(columns.filter((column) => given[column] !== undefined && !sameCell(written[column], String(given[column]))));

/** A cell that may not be changed. */
export const readOnly = (row: number, column: string, given: OutsideRow, reason: string): RefusedRow => ({
  row,
  column,
  value: String(given[column] ?? ""),
  reason,
});

const decisionOf = (given: string, corrected: boolean): Decision | null => {
  const found = decisions[given.trim().toLowerCase()];
  if (found) return found;
  if (given.trim().toLowerCase() === "corrected" && corrected) return null;
  throw new BadCell("review", given, "write accepted, rejected or flagged; a decision is taken back in the page");
};

const editedOf = (changed: ReadonlySet<string>, written: Row, given: OutsideRow): Edited => ({
  changed,
  row: (column) => String(given[column] ?? written[column] ?? ""),
});

const attempt = (row: number, problems: readonly RefusedRow[], work: () => Omit<RowEdits, "problems">): RowEdits => {
  try {
    return { ...work(), problems };
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    const { column, value, message } = error;
    return { corrections: [], decision: null, problems: [...problems, { row, column, value, reason: message }] };
  }
};

/** Cells that were made from others, or that the record itself knows better: not compared. */
const passedOver = new Set(["claim_id", "version"]);

/**
 * What a row of an edited `claims.csv` asks of the claim that it was written from. `knownEvent` is false where the claim's
 * event at the time of writing is not known, so that the column cannot be held against it.
 */
export const editsOfRow = (row: number, given: OutsideRow, item: ClaimItem, knownEvent: boolean): RowEdits => {
  const { claim } = item;
  const columns = claimColumns.filter((column) => !passedOver.has(column) && (knownEvent || column !== "event_id"));
  const written = claimRow(item);
  const changed = changedColumns(columns, written, given);
  const editable = new Set([...editableColumns[claim.kind], "review"]);
  const problems = [...changed]
    .filter((column) => !editable.has(column))
    .map((column) => readOnly(row, column, given, `this column of a ${claim.kind} claim is not to be changed`));
  const edited = editedOf(changed, written, given);
  return attempt(row, problems, () => {
    const corrections = correctionsOf(claim, edited);
    const decision = changed.has("review") ? decisionOf(edited.row("review"), corrections.length > 0) : null;
    return { corrections, decision };
  });
};

/** What the changed cells of a voice in an edited `tolls.csv` ask of the claim that gave the count. */
export const editsOfVoice = (
  row: number,
  {
    given,
    written,
    changed,
  }: { readonly given: OutsideRow; readonly written: Row; readonly changed: ReadonlySet<string> },
  claim: Claim,
): RowEdits =>
  attempt(row, [], () => ({ corrections: correctionsOf(claim, editedOf(changed, written, given)), decision: null }));
