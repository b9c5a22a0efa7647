import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import type { OutsideSet, OutsideStore } from "../../core/record/outside.ts";
import { outcome, writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { onOneLine } from "../text/fields.ts";
import { withRecord } from "../with-record.ts";

const asText = ({ id, format, file, at, events, refused, whole, from, to }: OutsideSet): string => {
  const days = from && to ? `${from} to before ${to}` : "no day";
  const state = whole ? "" : "; not read to its end: import the file again";
  return `${id}  ${format.padEnd(8)} ${String(events).padStart(8)} events, ${days}, ${refused} refused, read ${at.slice(0, 10)}  ${onOneLine(file)}${state}`;
};

interface Options {
  readonly store: string;
  readonly json?: boolean;
  readonly remove?: boolean;
}

const remove = async (outside: OutsideStore, sets: readonly string[]): Promise<void> => {
  for (const set of sets) {
    if (await outside.remove(set)) await writeLine(`${set} removed`);
    else outcome.refuse(set, new Refusal("unknown-set"));
  }
};

/** The page of events that one read of a set takes. */
const perPage = 500;

const list = async (outside: OutsideStore, set: string): Promise<void> => {
  if (!(await outside.sets()).some(({ id }) => id === set)) throw new Refusal("unknown-set", { set });
  for (let after: string | undefined; ; ) {
    const page = await outside.events({ set }, { limit: perPage, after });
    for (const { event } of page.items) await writeLine(JSON.stringify(event));
    if (page.next === null) return;
    after = page.next;
  }
};

export const imported = new Command("imported")
  .description("list the files of outside events that the record holds, or the events of some as JSON lines")
  .argument("[set...]", "ids of sets")
  .option("--remove", "take the sets out of the record")
  .option("--json", "one JSON object a set")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep imported set-0a1b2c3d4e5f60718293 --remove")
  .action((sets: string[], { store: where, json, remove: out }: Options) =>
    withRecord(where, async ({ outside }) => {
      if (out) return remove(outside, sets);
      for (const set of sets) await list(outside, set);
      if (sets.length > 0) return;
      for (const set of await outside.sets()) await writeLine(json ? JSON.stringify(set) : asText(set));
    }),
  );
