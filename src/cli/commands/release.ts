import { existsSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { Refusal } from "../../core/errors.ts";
import { toAsOf } from "../../core/record/as-of.ts";
import { readFilter } from "../../pipeline/filter.ts";
import { openDemoRecord } from "../demo-corpus.ts";
import { addFilterOptions, filterWords } from "../filter-options.ts";
import { outcome, writeLine } from "../outcome.ts";
import { openPresentRecord, shownPlace, storeOption } from "../store-place.ts";
import { writeRelease } from "../write-release.ts";

const parseNumber = (words: string): string => {
  if (!/^[\w.-]{1,40}$/.test(words) || words.startsWith("."))
    throw new InvalidArgumentError("number it as in 2023.1: letters, digits, points and hyphens");
  return words;
};

interface Options {
  readonly out?: string;
  readonly since?: string;
  readonly demo?: boolean;
  readonly store: string;
}

/** A release is of what the record held at an instant; a date alone would let later corrections change it. */
const instantOf = (words: string | undefined): string => {
  if (words === undefined) return new Date().toISOString();
  const recorded = toAsOf(words)?.recorded;
  if (!recorded)
    throw new Refusal("bad-filter", { filter: "as-of", reason: "a release needs an instant, as 2023-06-05T12:00:00Z" });
  return recorded;
};

export const release = addFilterOptions(
  new Command("release")
    .description("freeze a numbered, checksummed set of files with a codebook and a log of what changed")
    .argument("<number>", "as 2023.1", parseNumber)
    .option("--out <folder>", "a folder that is not there yet; release-NUMBER without it")
    .option("--since <folder>", "the last release, for the log of changes")
    .option("--demo", "of the bundled corpus instead of the record"),
)
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep release 2023.2 --since release-2023.1")
  .action(async (number: string, options: Options & Readonly<Record<string, unknown>>) => {
    const folder = options.out ?? `release-${number}`;
    try {
      if (existsSync(folder)) throw new Refusal("folder-taken", { folder });
      const { asOf, ...words } = filterWords(options);
      const instant = instantOf(asOf);
      const filter = readFilter({ ...words, asOf: instant });
      const store = options.demo ? await openDemoRecord() : await openPresentRecord(options.store);
      try {
        const made = await writeRelease(store, {
          number,
          folder,
          since: options.since,
          instant,
          filters: words,
          filter,
        });
        await writeLine(
          `${folder}: ${made.files.length} files, as of ${instant}; ${made.changes.added} events added, ${made.changes.changed} changed, ${made.changes.deleted} deleted`,
        );
      } finally {
        await store.close();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse(options.demo ? "release" : shownPlace(options.store), error);
    }
  });
