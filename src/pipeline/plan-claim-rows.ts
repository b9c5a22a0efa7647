import type { ClaimItem } from "../core/record/items.ts";
import type { OutsideRow } from "../core/record/outside.ts";
import type { NewReview } from "../core/record/review.ts";
import type { RecordStore } from "../core/record/store.ts";
import { claimsShape, editsOfRow, type RefusedRow, readTable } from "../exchange/index.ts";
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

/** Lost rows that are named one by one. */
const mostNamed = 20;

const problem = (row: number, column: string | null, value: string, reason: string): RefusedRow => ({
  row,
  column,
  value,
  reason,
});

const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** The claim as it was when the row was written: at the instant of the export, else after as many reviews as the row says. */
const asWritten = async (
  store: RecordStore,
  now: ClaimItem,
  version: number,
  origin: Origin | null,
): Promise<ClaimItem | null> => {
  if (origin) return store.claim(now.claim.id, { recorded: origin.recorded });
  if (now.review.version === version) return now;
  const next = (await store.reviews(now.claim.id))[version];
  return next ? store.claim(now.claim.id, { recorded: before(next.at) }) : null;
};

/** Offsets are never changed; those beyond the article cannot even have been meant. */
const aboutOffsets = async (store: RecordStore, item: ClaimItem, found: RefusedRow): Promise<RefusedRow> => {
  if (found.column !== "start" && found.column !== "end") return found;
  const length = (await store.article(item.article.id))?.article.text.length ?? 0;
  const inside = /^\d{1,9}$/.test(found.value.trim()) && Number(found.value) <= length;
  return inside ? found : { ...found, reason: `the article's text ends at ${length}: the quote cannot stand there` };
};

interface RowPlan {
  readonly problems: readonly RefusedRow[];
  readonly reviews: readonly NewReview[];
  readonly change: PlannedChange | null;
}
const failed = (...problems: readonly RefusedRow[]): RowPlan => ({ problems, reviews: [], change: null });

const planRow = async (
  store: RecordStore,
  row: number,
  values: OutsideRow,
  origin: Origin | null,
  editor: Editor,
): Promise<RowPlan> => {
  const id = String(values.claim_id ?? "").trim();
  const version = Number(
    String(values.version ?? "")
      .trim()
      .replace(/[.,]0+$/, "") || Number.NaN,
  );
  const now = await store.claim(id);
  if (id === "") return failed(problem(row, "claim_id", "", "rows are not added in a table: add claims in the page"));
  if (!now) return failed(problem(row, "claim_id", id, "no such claim in the record: it may have been withdrawn"));
  if (!Number.isInteger(version) || version > now.review.version)
    return failed(problem(row, "version", String(values.version ?? ""), "the version is not to be changed"));
  const item = await asWritten(store, now, version, origin);
  if (!item) return failed(problem(row, "claim_id", id, "the claim was not there when the table was written"));
  const edits = editsOfRow(row, values, item, origin !== null || now === item);
  if (edits.problems.length > 0)
    return failed(...(await Promise.all(edits.problems.map((each) => aboutOffsets(store, item, each)))));
  if (edits.corrections.length === 0 && edits.decision === null) return failed();
  if (alreadySo(now, edits)) return failed();
  if (item.review.version !== now.review.version)
    return failed(
      problem(row, "version", String(version), "somebody reviewed this claim since: export the table again"),
    );
  return { problems: [], reviews: reviewsFor(now, edits, editor), change: changeOf(row, now, edits) };
};

/** Claims of the export that no row of the table stands for any more. */
const lostRows = async (store: RecordStore, origin: Origin, seen: ReadonlySet<string>): Promise<RefusedRow[]> => {
  const lost: string[] = [];
  let more = 0;
  const filter = { ...readFilter(origin.filters), asOf: origin.recorded };
  for await (const { claim } of materialOf(store, filter).claims())
    if (!seen.has(claim.id)) lost.length < mostNamed ? lost.push(claim.id) : more++;
  return lost.map((id, at) =>
    problem(
      0,
      "claim_id",
      id,
      `its row was lost: to reject a claim write rejected under review${more > 0 && at === lost.length - 1 ? `; ${more} more rows were lost` : ""}`,
    ),
  );
};

/** The plan of an edited `claims.csv`. */
export const planClaimRows = async (
  store: RecordStore,
  path: string,
  origin: Origin | null,
  editor: Editor,
): Promise<EditPlan> => {
  const problems: RefusedRow[] = [];
  const reviews: NewReview[] = [];
  const changes: PlannedChange[] = [];
  const seen = new Set<string>();
  let rows = 0;
  for await (const each of readTable(importSource(path), claimsShape)) {
    rows++;
    if ("width" in each) {
      problems.push(problem(each.row, null, "", `the row has ${each.width} cells and not ${each.columns}`));
      continue;
    }
    const id = String(each.values.claim_id ?? "").trim();
    if (id !== "" && seen.has(id)) {
      problems.push(problem(each.row, "claim_id", id, "the claim stands in an earlier row already"));
      continue;
    }
    seen.add(id);
    const plan = await planRow(store, each.row, each.values, origin, editor);
    problems.push(...plan.problems);
    reviews.push(...plan.reviews);
    if (plan.change) changes.push(plan.change);
  }
  if (origin) problems.push(...(await lostRows(store, origin, seen)));
  return { reviews, changes, problems, rows };
};
