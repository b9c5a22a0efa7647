import { Argument, Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import { ExportReport, type ExportSummary, exportFormatOf, exportFormats } from "../../exchange/index.ts";
import { packageVersion } from "../../pipeline/analysis-version.ts";
import { materialOf } from "../../pipeline/export.ts";
import { readFilter } from "../../pipeline/filter.ts";
import { openDemoRecord } from "../demo-corpus.ts";
import { addFilterOptions, filterWords } from "../filter-options.ts";
import { outcome } from "../outcome.ts";
import { openPresentRecord, shownPlace, storeOption } from "../store-place.ts";
import { writeExport } from "../write-export.ts";

const asText = ({ format, asOf, read, written, dropped }: ExportSummary): string =>
  [
    `${format}: ${read} read, ${written} written, as of ${asOf}`,
    ...dropped.map(({ count, reason }) => `  ${count} left out: ${reason}`),
  ].join("\n");

const listed = exportFormats.map(({ name, about }) => `  ${name.padEnd(15)} ${about}`).join("\n");

interface Options {
  readonly out?: string;
  readonly demo?: boolean;
  readonly includeNonlethal?: boolean;
  readonly store: string;
}

export const exportCommand = addFilterOptions(
  new Command("export")
    .description("write the record in the format of other tools; what a format cannot say is counted, not squeezed in")
    .addArgument(new Argument("<format>", "see below").choices(exportFormats.map(({ name }) => name)))
    .option("--out <file>", "write to this file, and the report beside it; else to standard output")
    .option("--demo", "export the bundled corpus instead of the record")
    .option("--include-nonlethal", "ged: violence without deaths too, with columns of our own at the end"),
)
  .addOption(storeOption())
  .addHelpText(
    "after",
    `\nFormats:\n${listed}\n\nExamples:\n  sitrep export acled --demo --out demo-acled.csv\n  sitrep export tolls --place Kosovo --as-of 2023-06-05 > tolls.csv\n\nThe files are Sitrep's own data in the shape of others, and no data of ACLED, UCDP, POLECAT, GDELT or ICEWS.`,
  )
  .action(async (name: string, options: Options & Readonly<Record<string, unknown>>) => {
    const format = exportFormatOf(name);
    if (!format) return;
    try {
      const words = filterWords(options);
      const material = readFilter(words);
      const store = options.demo ? await openDemoRecord() : await openPresentRecord(options.store);
      try {
        const origin = {
          generator: `sitrep ${packageVersion()}`,
          asOf: words.asOf ?? new Date().toISOString(),
          filters: words,
          includeNonlethal: options.includeNonlethal ?? false,
        };
        const report = new ExportReport(format.losses);
        const stream = format.write(materialOf(store, material), origin, report);
        await writeExport(stream, options.out, () => report.summary(format.name, origin));
        process.stderr.write(`${asText(report.summary(format.name, origin))}\n`);
      } finally {
        await store.close();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse(options.demo ? "export" : shownPlace(options.store), error);
    }
  });
