import { Command } from "commander";
import { serveAssistant } from "../../assistants/index.ts";
import { Refusal } from "../../core/errors.ts";
import { packageVersion } from "../../pipeline/analysis-version.ts";
import { openDemoRecord } from "../demo-corpus.ts";
import { outcome } from "../outcome.ts";
import { openPresentRecord, shownPlace, storeOption } from "../store-place.ts";

interface Options {
  readonly demo?: boolean;
  readonly store: string;
}

export const mcp = new Command("mcp")
  .description("answer an assistant over standard input and output, by the Model Context Protocol; it only reads")
  .option("--demo", "the bundled corpus instead of the record")
  .addOption(storeOption())
  .addHelpText(
    "after",
    '\nExample, in the settings of an assistant:\n  { "mcpServers": { "sitrep": { "command": "sitrep", "args": ["mcp", "--store", "kosovo.db"] } } }\n\nTools: picture, search, event, toll, state, quote. sitrep serve answers the same at /mcp over HTTP.',
  )
  .action(async ({ demo, store: where }: Options) => {
    try {
      const store = demo ? await openDemoRecord() : await openPresentRecord(where);
      try {
        await serveAssistant(store, packageVersion());
      } finally {
        await store.close();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse(demo ? "mcp" : shownPlace(where), error);
    }
  });
