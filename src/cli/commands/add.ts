import { Command } from "commander";
import type { ColumnMapping } from "../../article/index.ts";
import type { LocalDate } from "../../core/date.ts";
import type { Added, Entry, RecordStore } from "../../core/record/store.ts";
import { analysisVersion } from "../../pipeline/analysis-version.ts";
import { nodeResources } from "../../pipeline/node-resources.ts";
import { allowHostOption } from "../allow-host.ts";
import { columnsOption, eachAnalysis, inputsArgument, parsePublished, type Refused } from "../each-analysis.ts";
import { filesBelow } from "../input/files-below.ts";
import { writeLine } from "../outcome.ts";
import { refusedFile } from "../refused-file.ts";
import { shownPlace, storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

interface Options {
  readonly published?: LocalDate;
  readonly columns?: ColumnMapping;
  readonly allowHost: ReadonlySet<string>;
  readonly store: string;
  readonly json?: boolean;
}

/** Articles go to the record by so many at a time: one commit each would be most of the work. */
const batch = 16;

const addAll = async (
  store: RecordStore,
  files: readonly string[],
  options: Options & { readonly setAside: (refused: Refused) => void },
  tell: (added: Added) => Promise<void>,
): Promise<void> => {
  const analysis = analysisVersion(nodeResources());
  let waiting: Entry[] = [];
  const flush = async () => {
    const added = waiting.length > 0 ? await store.add(waiting) : [];
    waiting = [];
    for (const each of added) await tell(each);
  };
  for await (const { article, claims } of eachAnalysis(files, options)) {
    waiting.push({ article, claims, analysis });
    if (waiting.length >= batch) await flush();
  }
  await flush();
};

export const add = new Command("add")
  .description("read articles and add them to the record with their claims; adding one again changes nothing")
  .argument("<file...>", `${inputsArgument}; folders of these; or an address (https://...)`)
  .option("--published <date>", "publication date for inputs that give none, YYYY-MM-DD", parsePublished)
  .addOption(columnsOption())
  .addOption(allowHostOption())
  .option("--json", "one JSON object a line, one per article: id, outcome, version, claims")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep add reports/ --store kosovo.db")
  .action(async (files: string[], options: Options) => {
    const counts = { added: 0, changed: 0, known: 0, claims: 0 };
    const aside = refusedFile(options.store);
    await withRecord(options.store, async (store) =>
      addAll(store, await filesBelow(files), { ...options, setAside: aside.add }, async (each) => {
        counts[each.outcome]++;
        counts.claims += each.claims;
        if (options.json) await writeLine(JSON.stringify(each));
      }),
    );
    const refused = aside.count() > 0 ? `; ${aside.count()} refused, kept in ${aside.path}` : "";
    if (!options.json)
      await writeLine(
        `${counts.added} added, ${counts.changed} changed, ${counts.known} known before; ${counts.claims} claims${refused}; record: ${shownPlace(options.store)}`,
      );
  });
