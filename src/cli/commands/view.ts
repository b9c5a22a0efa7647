import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import { newViewSchema, type SavedView } from "../../core/record/view.ts";
import { saveView } from "../../pipeline/save-view.ts";
import { addFilterOptions, filterWords } from "../filter-options.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

/** "country=XKX type=ASSAULT". */
const shownFilter = ({ filter }: SavedView): string =>
  Object.entries(filter)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ") || "everything";

const add = addFilterOptions(new Command("add"), "present")
  .description("save a selection of events under a name")
  .argument("<name>", "what it is called")
  .addOption(storeOption())
  .addHelpText("after", '\nExample:\n  sitrep view add "Clashes in the north" --place Kosovo --type ASSAULT,PROTEST')
  .action((name: string, { store: where, ...given }: { store: string }) =>
    withRecord(
      where,
      async (store) => {
        const view = newViewSchema.safeParse({ name, filter: filterWords(given) });
        const issue = view.error?.issues[0];
        if (!view.success)
          throw new Refusal("bad-filter", { filter: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
        const saved = await saveView(store, view.data);
        await writeLine(`${saved.name}  ${shownFilter(saved)}  ${saved.id}`);
      },
      { makes: true },
    ),
  );

const list = new Command("list")
  .description("print every saved view with its filters")
  .option("--json", "one JSON object a line")
  .addOption(storeOption())
  .action(({ store: where, json }: { store: string; json?: boolean }) =>
    withRecord(where, async (store) => {
      for (const view of await store.views.list())
        await writeLine(json ? JSON.stringify(view) : `${view.name}  ${shownFilter(view)}  ${view.id}`);
    }),
  );

const remove = new Command("remove")
  .description("remove a saved view; an alert rule that watches it is removed first")
  .argument("<view>", "its name or id")
  .addOption(storeOption())
  .action((name: string, { store: where }: { store: string }) =>
    withRecord(where, async (store) => {
      const found = await store.views.get(name);
      if (!found) throw new Refusal("unknown-view", { view: name });
      await store.views.remove(found.id);
      await writeLine(`${found.name} removed`);
    }),
  );

export const view = new Command("view")
  .description("selections of events with a name: to open, to follow as a feed, to be alerted by")
  .addCommand(add.exitOverride())
  .addCommand(list.exitOverride())
  .addCommand(remove.exitOverride());
