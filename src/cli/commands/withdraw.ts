import { userInfo } from "node:os";
import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

export const withdraw = new Command("withdraw")
  .description("take an article out of the record, with its claims, and log it; who looks back still sees it")
  .argument("<id>", "id of the article")
  .requiredOption("--why <reason>", "why it is taken out")
  .option("--who <name>", "who takes it out", userInfo().username)
  .addOption(storeOption())
  .addHelpText("after", '\nExample:\n  sitrep withdraw nk-12 --why "the publisher retracted it"')
  .action((id: string, { store: where, who, why }: { store: string; who: string; why: string }) =>
    withRecord(where, async (store) => {
      if (!(await store.withdraw(id, { who, why }))) throw new Refusal("unknown-article", { id });
      await writeLine(`${id} withdrawn`);
    }),
  );
