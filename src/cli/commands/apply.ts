import { userInfo } from "node:os";
import { basename } from "node:path";
import { Command } from "commander";
import { type EditPlan, planEdits } from "../../pipeline/plan-edits.ts";
import { examine } from "../input/open-file.ts";
import { outcome, writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { onOneLine } from "../text/fields.ts";
import { refusedRowAsText } from "../text/refused-row-as-text.ts";
import { withRecord } from "../with-record.ts";

interface Options {
  readonly store: string;
  readonly dryRun?: boolean;
  readonly by: string;
  readonly reason?: string;
  readonly exportedAt?: string;
  readonly json?: boolean;
}

const asText = ({ changes }: EditPlan): readonly string[] =>
  changes.flatMap(({ row, claim, changes: all }) => [
    `row ${row}, ${claim}`,
    ...all.map((change) => `    ${onOneLine(change)}`),
  ]);

const sumsOf = ({ changes, reviews, rows, problems }: EditPlan, dryRun: boolean): string => {
  if (problems.length > 0) return `nothing was written: ${problems.length} problems in ${rows} rows`;
  const done = dryRun ? "would change" : "changed";
  return `${changes.length} claims ${done} by ${reviews.length} reviews, ${rows - changes.length} rows as they were`;
};

export const apply = new Command("apply")
  .description("take the changes of an edited claims.csv or tolls.csv into the record as reviews, all of them or none")
  .argument("<file>", "a table that sitrep export wrote, with its report beside it")
  .option("--dry-run", "say what would change, and change nothing")
  .option("--by <name>", "who changed the table", userInfo().username)
  .option("--reason <text>", "why; without it the name of the file")
  .option("--exported-at <instant>", "when the table was written, where its report was lost")
  .option("--json", "one JSON object: changes, problems, reviews")
  .addOption(storeOption())
  .addHelpText(
    "after",
    '\nExample:\n  sitrep export claims --place Kosovo --out claims.csv\n  sitrep apply claims.csv --dry-run\n  sitrep apply claims.csv --reason "checked against the hospital\'s list"',
  )
  .action((file: string, { store: where, dryRun = false, by, reason, exportedAt, json }: Options) =>
    withRecord(where, async (store) => {
      await examine(file);
      const why = reason ?? `edited in ${basename(file)}`;
      const plan = await planEdits(store, file, { exportedAt, editor: { who: by, why } });
      if (plan.problems.length > 0) outcome.someRefused();
      else if (!dryRun && plan.reviews.length > 0) await store.reviewAll(plan.reviews);
      if (json) return writeLine(JSON.stringify({ ...plan, applied: !dryRun && plan.problems.length === 0 }));
      for (const each of plan.problems) outcome.note(file, refusedRowAsText(each));
      for (const line of asText(plan)) await writeLine(line);
      await writeLine(sumsOf(plan, dryRun));
    }),
  );
