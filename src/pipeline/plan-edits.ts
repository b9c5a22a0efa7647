import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { Refusal } from "../core/errors.ts";
import { toAsOf } from "../core/record/as-of.ts";
import type { ClaimItem } from "../core/record/items.ts";
import type { NewReview } from "../core/record/review.ts";
import type { RecordStore } from "../core/record/store.ts";
import { type RefusedRow, type RowEdits, recogniseFormat } from "../exchange/index.ts";
import { startOfFile } from "./import-file.ts";
import { planClaimRows } from "./plan-claim-rows.ts";
import { planTollRows } from "./plan-toll-rows.ts";

/** One claim that a row changes, with what changes in words. */
export interface PlannedChange {
  readonly row: number;
  readonly claim: string;
  readonly kind: string;
  readonly changes: readonly string[];
}

/** What an edited table asks of the record. Where there are problems nothing of it is to be done. */
export interface EditPlan {
  readonly reviews: readonly NewReview[];
  readonly changes: readonly PlannedChange[];
  readonly problems: readonly RefusedRow[];
  readonly rows: number;
}

/** What an export says of itself in the report beside it. */
const reportSchema = z.object({
  format: z.string(),
  asOf: z.string(),
  filters: z.record(z.string(), z.string()),
});

/** When the table was written, and of what; null where its report is not beside it. */
export interface Origin {
  readonly recorded: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Who changed the table, and why. */
export interface Editor {
  readonly who: string;
  readonly why: string;
}

const originOf = (path: string, exportedAt: string | undefined): Origin | null => {
  const report = `${path}.report.json`;
  const given = exportedAt === undefined ? null : toAsOf(exportedAt);
  if (given?.recorded) return { recorded: given.recorded, filters: {} };
  if (given) throw new Refusal("bad-filter", { filter: "exported-at", reason: "an instant, as 2023-06-05T12:00:00Z" });
  if (!existsSync(report)) return null;
  try {
    const { asOf, filters } = reportSchema.parse(JSON.parse(readFileSync(report, "utf8")));
    const recorded = toAsOf(asOf)?.recorded;
    const { asOf: _, ...others } = filters;
    return recorded ? { recorded, filters: others } : null;
  } catch {
    throw new Refusal("bad-report", { report });
  }
};

/** What a change does, in words: "best: 12 → 14". */
const shown = (value: unknown): string =>
  typeof value === "string" ? value || "nothing" : (JSON.stringify(value) ?? "");

const valueAt = (claim: unknown, field: string): unknown => {
  let value = claim;
  for (const key of field.split("."))
    value =
      typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : null;
  return value;
};

/** The reviews that the edits of a row come to: its corrections one by one, then the decision. */
export const reviewsFor = (
  item: ClaimItem,
  { corrections, decision }: RowEdits,
  editor: Editor,
): readonly NewReview[] => {
  const { claim, review } = item;
  const corrected = corrections.map(
    ({ field, value }, at): NewReview => ({
      ...editor,
      target: claim.id,
      version: review.version + at,
      action: "correct",
      field,
      value,
    }),
  );
  return decision === null
    ? corrected
    : [...corrected, { ...editor, target: claim.id, version: review.version + corrected.length, action: decision }];
};

const decided: Readonly<Record<string, string>> = { accept: "accepted", reject: "rejected", flag: "flagged" };

/** Of an object only what is wanted of it must hold: a place keeps its words. */
const holds = (present: unknown, wanted: unknown): boolean =>
  typeof wanted === "object" && wanted !== null && !Array.isArray(wanted)
    ? Object.entries(wanted).every(([key, value]) => holds(valueAt(present, key), value))
    : JSON.stringify(present ?? null) === JSON.stringify(wanted ?? null);

/** Whether a claim is as the edits want it already: a table that is applied again changes nothing. */
export const alreadySo = ({ claim, review }: ClaimItem, { corrections, decision }: RowEdits): boolean =>
  corrections.every(({ field, value }) => holds(valueAt(claim, field), value)) &&
  (decision === null || decided[decision] === review.status);

export const changeOf = (row: number, item: ClaimItem, { corrections, decision }: RowEdits): PlannedChange => ({
  row,
  claim: item.claim.id,
  kind: item.claim.kind,
  changes: [
    ...corrections.map(({ field, value }) => `${field}: ${shown(valueAt(item.claim, field))} → ${shown(value)}`),
    ...(decision === null ? [] : [decision]),
  ],
});

/**
 * Holds an edited `claims.csv` or `tolls.csv` against the record as it was when the table was written; nothing is written.
 * Throws the refusals of reading a table, and `no-report` for a `tolls.csv` of which nobody says when it was written.
 */
export const planEdits = async (
  store: RecordStore,
  path: string,
  { exportedAt, editor }: { readonly exportedAt?: string | undefined; readonly editor: Editor },
): Promise<EditPlan> => {
  const format = recogniseFormat(await startOfFile(path));
  const origin = originOf(path, exportedAt);
  if (format === "claims") return planClaimRows(store, path, origin, editor);
  if (format !== "tolls") throw new Refusal("wrong-format", { wanted: "claims.csv or tolls.csv" });
  if (!origin) throw new Refusal("no-report", { report: `${path}.report.json` });
  return planTollRows(store, path, origin, editor);
};
