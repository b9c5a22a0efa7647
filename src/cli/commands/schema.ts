import { Command } from "commander";
import { z } from "zod";
import { codedSchema, mentionedSchema } from "../../core/contract/analysis.ts";
import { writeLine } from "../outcome.ts";

export const schema = new Command("schema")
  .description("print the JSON Schema of what sitrep code --json (or mentions --json) prints")
  .option("--mentions", "the schema of sitrep mentions --json")
  .addHelpText("after", "\nExample:\n  sitrep schema > sitrep.schema.json")
  .action(async (options: { mentions?: boolean }) => {
    await writeLine(JSON.stringify(z.toJSONSchema(options.mentions ? mentionedSchema : codedSchema), null, 2));
  });
