import { Command, InvalidArgumentError } from "commander";
import { toAsOf } from "../../core/record/as-of.ts";
import { readPicture, readTension } from "../../pipeline/picture.ts";
import { parsePublished } from "../each-analysis.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { pictureAsText } from "../text/picture-as-text.ts";
import { withRecord } from "../with-record.ts";

/** Reads `--as-of` and its like. */
export const parseAsOf = (words: string): string => {
  if (!toAsOf(words))
    throw new InvalidArgumentError("write a date, as 2023-06-05, or an instant, as 2023-06-05T12:00:00Z");
  return words;
};

interface Options {
  readonly place?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
  readonly store: string;
}

export const picture = new Command("picture")
  .description("print the picture of a place: tolls, states, tension and events, as of an instant")
  .option("--place <name>", "a place or a country; everything without it")
  .option(
    "--as-of <instant>",
    "a date: what had been published by then; an instant: what the record held then",
    parseAsOf,
  )
  .option("--from <date>", "events from this day on", parsePublished)
  .option("--to <date>", "events before this day", parsePublished)
  .option("--json", "one JSON object")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep picture --place Kosovo --as-of 2023-06-05")
  .action(({ store: where, json, ...selection }: Options) =>
    withRecord(where, async (store) => {
      const found = await readPicture(store, selection);
      const tension = await readTension(store, selection);
      await writeLine(json ? JSON.stringify({ ...found, tension }) : pictureAsText(found, tension));
    }),
  );
