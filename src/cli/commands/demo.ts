import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import { nodeResources } from "../../pipeline/node-resources.ts";
import { besideAlerts } from "../alerts/alert-options.ts";
import { addCorpus } from "../demo-corpus.ts";
import { openInBrowser } from "../open-in-browser.ts";
import { outcome, writeLine } from "../outcome.ts";
import { parsePort, usualPort } from "../port.ts";
import { serveRecord, untilInterrupted } from "../serve-record.ts";
import { openRecord } from "../store-place.ts";

export const demo = new Command("demo")
  .description("show the picture of a bundled corpus: northern Kosovo, from November 2022 to the end of 2023")
  .option("--port <number>", "port to listen on; 0 takes any free one", parsePort, usualPort)
  .option("--no-open", "print the address and do not open a browser")
  .addHelpText(
    "after",
    "\nExample:\n  sitrep demo --port 9000 --no-open\n\nNothing is kept: the record is gone when the command ends.",
  )
  .action(async ({ port, open }: { port: number; open: boolean }) => {
    const store = await openRecord(":memory:");
    try {
      const resources = nodeResources();
      const articles = await addCorpus(store, resources);
      const listening = await serveRecord(store, { host: "127.0.0.1", port, resources });
      await writeLine(
        `${listening.url}  ${articles} reports on northern Kosovo, written for this demo; end with Ctrl+C`,
      );
      if (open) openInBrowser(listening.url);
      await besideAlerts(store, { allowHost: new Set(), mailFrom: "", alerts: true }, untilInterrupted);
      await listening.close();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse("demo", error);
    } finally {
      await store.close();
    }
  });
