import { Command, Option } from "commander";
import { type BriefFormat, briefFormats, isBriefFormat, readBrief, writeBrief } from "../../brief/index.ts";
import { Refusal } from "../../core/errors.ts";
import { packageVersion } from "../../pipeline/analysis-version.ts";
import { openDemoRecord } from "../demo-corpus.ts";
import { parsePublished } from "../each-analysis.ts";
import { outcome } from "../outcome.ts";
import { openPresentRecord, shownPlace, storeOption } from "../store-place.ts";
import { writeExport } from "../write-export.ts";
import { parseAsOf } from "./picture.ts";

interface Options {
  readonly place?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format?: string;
  readonly out?: string;
  readonly demo?: boolean;
  readonly store: string;
}

/** What `--format` says, else the ending of `--out`, else Markdown. */
const formatOf = ({ format, out }: Options): BriefFormat => {
  const named = format ?? out?.split(".").at(-1)?.toLowerCase() ?? "md";
  return isBriefFormat(named) ? named : "md";
};

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export const brief = new Command("brief")
  .description("write a situation report on a place and a time, every statement with its sources")
  .option("--place <name>", "a place, a country, or an area such as North Kosovo; everything without it")
  .option("--from <date>", "events from this day on", parsePublished)
  .option("--to <date>", "events before this day", parsePublished)
  .option(
    "--as-of <instant>",
    "a date: what had been published by then; an instant: what the record held then",
    parseAsOf,
  )
  .addOption(new Option("--format <format>", "md unless --out ends otherwise").choices(briefFormats))
  .option("--out <file>", "write to this file; else to standard output")
  .option("--demo", "report on the bundled corpus instead of the record")
  .addOption(storeOption())
  .addHelpText(
    "after",
    '\nExample:\n  sitrep brief --place "North Kosovo" --from 2023-05-01 --to 2023-07-01 --demo --out north-kosovo.pdf\n\nOnly counts, values and quotations of reports are in it; (u) marks what no person has reviewed.',
  )
  .action(async (options: Options) => {
    const { place, from, to, asOf, out, demo, store: where } = options;
    try {
      const store = demo ? await openDemoRecord() : await openPresentRecord(where);
      try {
        const report = await readBrief(store, { place, from, to, asOf }, `sitrep ${packageVersion()}`);
        await writeExport(oneChunk(await writeBrief(report, formatOf(options))), out, null);
      } finally {
        await store.close();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse(demo ? "brief" : shownPlace(where), error);
    }
  });
