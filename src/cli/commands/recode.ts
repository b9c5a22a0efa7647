import { Command } from "commander";
import { analysisVersion } from "../../pipeline/analysis-version.ts";
import { nodeResources } from "../../pipeline/node-resources.ts";
import { analysisSteps } from "../../pipeline/order.ts";
import { recodeAll } from "../../pipeline/recode.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

export const recode = new Command("recode")
  .description("read every article of the record anew whose claims an older Sitrep made; what people decided stays")
  .option("--passed-over", "read also the articles that a first look passed over")
  .addOption(storeOption())
  .addHelpText(
    "after",
    "\nExample:\n  sitrep recode --store kosovo.db\n\nIt may be stopped at any time; started again, it goes on.",
  )
  .action(({ store: where, passedOver = false }: { store: string; passedOver?: boolean }) =>
    withRecord(where, async (store) => {
      const resources = nodeResources();
      const tell = (done: number) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${done} articles`);
      };
      const analysis = analysisVersion(resources);
      const done = await recodeAll(store, { steps: analysisSteps(resources), analysis, passedOver, tell });
      if (process.stderr.isTTY) process.stderr.write("\r");
      await writeLine(`${done} articles read anew by ${analysis}`);
    }),
  );
