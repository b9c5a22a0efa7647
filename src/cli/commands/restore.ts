import { Command } from "commander";
import { writeLine } from "../outcome.ts";
import { shownPlace, storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

export const restore = new Command("restore")
  .description("read a backup into a new record, in a file or in PostgreSQL")
  .argument("<file>", "a file that sitrep backup wrote")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep restore kosovo.backup --store copy.db")
  .action((file: string, { store: where }: { store: string }) =>
    withRecord(
      where,
      async (store) => {
        const rows = await store.restore(file);
        await writeLine(`${rows} rows read into ${shownPlace(where)}`);
      },
      { makes: true },
    ),
  );
