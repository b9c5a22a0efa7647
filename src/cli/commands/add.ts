import { Command } from "commander";
import type { ColumnMapping } from "../../article/index.ts";
import type { LocalDate } from "../../core/date.ts";
import { allowHostOption } from "../allow-host.ts";
import { addInputs } from "../bulk/add-inputs.ts";
import { openJournal } from "../bulk/journal.ts";
import { showProgress } from "../bulk/progress.ts";
import { tellAdding } from "../bulk/tell-adding.ts";
import { wholeSize } from "../bulk/whole-size.ts";
import { columnsOption, inputsArgument, parsePublished } from "../each-analysis.ts";
import { filesBelow } from "../input/files-below.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { threadsOption } from "../threads.ts";
import { untilStopped } from "../until-stopped.ts";
import { withRecord } from "../with-record.ts";

interface Options {
  readonly published?: LocalDate;
  readonly columns?: ColumnMapping;
  readonly allowHost: ReadonlySet<string>;
  readonly store: string;
  readonly json?: boolean;
  readonly firstLook: boolean;
  readonly originals: boolean;
  readonly threads: number;
}

const run = async (files: string[], options: Options): Promise<void> => {
  const progress = showProgress(await wholeSize(files));
  const signal = untilStopped(progress.tell);
  const told = tellAdding(options.store, { json: options.json === true, progress });
  await withRecord(
    options.store,
    async (store) => {
      const { published, columns, firstLook, originals, threads, allowHost } = options;
      const journal = openJournal(options.store, {
        kind: "adding",
        options: JSON.stringify({ published, columns, firstLook, originals }),
        lastChange: await store.lastChange(),
        goingOn: () => progress.tell("going on where an earlier run was broken off"),
      });
      const read = { ...(published ? { published } : {}), ...(columns ? { columns } : {}), allowHost, signal };
      try {
        const settings = { firstLook, originals };
        await addInputs(filesBelow(files), { store, journal, settings, threads, read, listener: told.listener });
        if (!signal.aborted) journal.finish();
      } finally {
        progress.stop();
      }
    },
    { makes: true },
  );
  told.sayRest();
  if (!options.json) await writeLine(told.summary());
  if (!signal.aborted) return;
  progress.tell("stopped before the end: the same command goes on from here");
  process.exitCode = 130;
};

export const add = new Command("add")
  .description("read articles and add them to the record with their claims; adding one again changes nothing")
  .argument("<file...>", `${inputsArgument}; folders of these; or an address (https://...)`)
  .option("--published <date>", "publication date for inputs that give none, YYYY-MM-DD", parsePublished)
  .addOption(columnsOption())
  .addOption(allowHostOption())
  .option("--no-first-look", "read every article, also those that are not about politics or conflict")
  .option("--no-originals", "keep the text only, not the bytes that it was read from")
  .addOption(threadsOption())
  .option("--json", "one JSON object a line, one per article: id, outcome, version, claims")
  .addOption(storeOption())
  .addHelpText(
    "after",
    `
Examples:
  sitrep add reports/ --store kosovo.db
  sitrep add crawl.warc.gz --store kosovo.db

Articles of folders, archives, tables and feeds get a cheap first look: those that are not about politics or
conflict are kept without being searched for claims, and counted as passed over. A file or an address that you
name by itself is always read. What is refused is kept in refused.jsonl beside the record.
A run that was broken off goes on where it was when the same command is started again.
One page by its address is fetched as a browser would, without asking robots.txt; sitrep watch asks it.`,
  )
  .action(run);
