import { Command } from "commander";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

export const backup = new Command("backup")
  .description("write the whole record into one file, while it may go on being read and written")
  .argument("<file>", "the file to write")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep backup kosovo.backup --store kosovo.db")
  .action((file: string, { store: where }: { store: string }) =>
    withRecord(where, async (store) => {
      await store.backup(file);
      await writeLine(`${file} written`);
    }),
  );
