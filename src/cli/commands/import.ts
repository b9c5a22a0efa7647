import { Command, Option } from "commander";
import { Refusal } from "../../core/errors.ts";
import { importFormats, type RefusedRow } from "../../exchange/index.ts";
import { type Imported, importFile } from "../../pipeline/import-file.ts";
import { examine } from "../input/open-file.ts";
import { outcome, writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { refusedRowAsText } from "../text/refused-row-as-text.ts";
import { withRecord } from "../with-record.ts";

/** Of a file that is bad throughout, the first rows tell enough. */
const mostTold = 100;

const asText = (file: string, { set, known, passedOver }: Imported): string => {
  const { id, format, events, refused, from, to } = set;
  if (known) return `${file}: known as ${id}, ${events} outside events (${format})`;
  const days = from && to ? `, from ${from} to before ${to}` : "";
  const left = passedOver.map(({ count, reason }) => `\n  ${count} passed over: ${reason}`).join("");
  return `${file}: ${events} outside events (${format})${days}; ${refused} refused; set ${id}${left}`;
};

export const importCommand = new Command("import")
  .description("read events that others coded, beside our own and never among them: ACLED, GED, GDELT and the like")
  .argument("<file...>", "files in a format of sitrep export")
  .addOption(
    new Option("--format <name>", "instead of guessing it from the columns or the first bytes").choices(
      importFormats.map(({ name }) => name),
    ),
  )
  .option("--json", "one JSON object a file")
  .addOption(storeOption())
  .addHelpText(
    "after",
    "\nExamples:\n  sitrep import acled-kosovo-2023.csv\n  sitrep imported\n  sitrep compare --with acled-kosovo-2023.csv --country XKX",
  )
  .action((files: string[], { store: where, format, json }: { store: string; format?: string; json?: boolean }) =>
    withRecord(
      where,
      async ({ outside }) => {
        for (const file of files) {
          let told = 0;
          const refused = (row: RefusedRow): void => {
            outcome.someRefused();
            if (told++ < mostTold) outcome.note(file, refusedRowAsText(row));
          };
          try {
            await examine(file);
            const done = await importFile(outside, file, { format, refused });
            await writeLine(json ? JSON.stringify({ file, ...done }) : asText(file, done));
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            outcome.refuse(file, error);
          }
          if (told > mostTold) outcome.note(file, `${told - mostTold} more rows refused`);
        }
      },
      { makes: true },
    ),
  );
