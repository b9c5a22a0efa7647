import { Command } from "commander";
import { makeMetrics } from "../../telemetry/index.ts";
import { linkThrough } from "../../worker/index.ts";
import { writeLine } from "../outcome.ts";
import { shownPlace, storeOption } from "../store-place.ts";
import { tellTrouble } from "../stream/tell-trouble.ts";
import { untilStopped } from "../until-stopped.ts";
import { withRecord } from "../with-record.ts";

export const link = new Command("link")
  .description("link the claims that workers left waiting to events; several may do it side by side")
  .addOption(storeOption())
  .option("--follow", "go on until stopped, and link what comes")
  .addHelpText("after", "\nExample:\n  sitrep link --store postgres://sitrep@db/sitrep")
  .action(({ store: where, follow = false }: { store: string; follow?: boolean }) =>
    withRecord(where, async (store) => {
      const tell = (line: string) => void process.stderr.write(`${line}\n`);
      const stopped = untilStopped(tell, "stopping when the claims in hand are linked");
      const trouble = tellTrouble();
      const linked = await linkThrough({ store, metrics: makeMetrics(), trouble, stopped, once: !follow });
      const { waiting, failing } = await store.linkQueue();
      await writeLine(`${linked} linked; ${waiting} waiting, ${failing} of them failed; record: ${shownPlace(where)}`);
    }),
  );
