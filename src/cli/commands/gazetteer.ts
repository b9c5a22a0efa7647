import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import { userGazetteerFile } from "../../pipeline/node-resources.ts";
import { importDump } from "../gazetteer/import-dump.ts";
import { outcome, writeLine } from "../outcome.ts";

interface Given {
  readonly alternateNames?: string;
  readonly classes: string;
  readonly out: string;
}

/** A bar on the screen, and nothing where standard error is a file. */
const progressBar = (): { show(step: string, done: number, whole: number): void; stop(): void } => {
  const bar = new SingleBar({ format: "{step} [{bar}] {percentage} % · {eta_formatted} left", hideCursor: true });
  let shown = "";
  return {
    show(step, done, whole) {
      if (!process.stderr.isTTY) return;
      if (step !== shown) {
        bar.stop();
        bar.start(whole, done, { step });
        shown = step;
      }
      bar.update(done, { step });
    },
    stop: () => bar.stop(),
  };
};

const importCommand = new Command("import")
  .description("add the places of a GeoNames dump (allCountries.zip, or one country's zip) to those that Sitrep knows")
  .argument("<dump>", "GeoNames' main table, .zip or .txt")
  .option("--alternate-names <file>", "GeoNames' alternateNamesV2.zip, for more names of each place")
  .option("--classes <letters>", "feature classes to take (A P H L T S R U V)", "APHLT")
  .option("--out <file>", "the gazetteer to write", userGazetteerFile())
  .addHelpText(
    "after",
    "\nExamples:\n  sitrep gazetteer import allCountries.zip\n  sitrep gazetteer import SD.zip --classes APHLTS\n\nAn import that was broken off goes on where it stopped when it is started again.",
  )
  .action(async (dump: string, { alternateNames, classes, out }: Given) => {
    const bar = progressBar();
    try {
      mkdirSync(dirname(out), { recursive: true });
      const progress = bar.show;
      const { places, names, leftOut } = await importDump({
        dump,
        alternateNames: alternateNames ?? null,
        classes,
        out,
        progress,
      });
      bar.stop();
      await writeLine(`${places} places under ${names} names: ${out}`);
      if (leftOut) outcome.note(dump, `${leftOut} lines are no rows of GeoNames' main table and were left out`);
    } catch (error) {
      bar.stop();
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse(dump, error);
    }
  });

export const gazetteer = new Command("gazetteer").description("the places that Sitrep knows").addCommand(importCommand);
