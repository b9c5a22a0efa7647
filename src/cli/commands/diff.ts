import { Command } from "commander";
import { readDiff } from "../../pipeline/picture.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { diffAsText } from "../text/picture-as-text.ts";
import { withRecord } from "../with-record.ts";
import { parseAsOf } from "./picture.ts";

interface Options {
  readonly place?: string;
  readonly from: string;
  readonly to: string;
  readonly json?: boolean;
  readonly store: string;
}

export const diff = new Command("diff")
  .description("print what changed in the picture between two instants, with the words of both")
  .requiredOption("--from <instant>", "the earlier picture: a date or an instant", parseAsOf)
  .requiredOption("--to <instant>", "the later picture: a date or an instant", parseAsOf)
  .option("--place <name>", "a place or a country; everything without it")
  .option("--json", "one JSON object a line, one per difference; what is the same too")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep diff --place Kosovo --from 2023-05-30 --to 2023-06-05")
  .action(({ store: where, from, to, json, ...selection }: Options, command: Command) => {
    if (from.length === to.length && from > to) command.error("error: --from is later than --to: exchange the two");
    return withRecord(where, async (store) => {
      const differences = await readDiff(store, selection, { from, to });
      if (!json) return writeLine(diffAsText(differences));
      for (const each of differences) await writeLine(JSON.stringify(each));
    });
  });
