import { Command } from "commander";
import {
  type AnalysisOptions,
  agentsOption,
  columnsOption,
  eachAnalysis,
  inputsArgument,
  lexiconOption,
  namesOption,
  parsePublished,
} from "../each-analysis.ts";
import { writeLine } from "../outcome.ts";
import { mentionsAsText } from "../text/mentions-as-text.ts";

export const mentions = new Command("mentions")
  .description("print the times, quantities, places and actors that articles mention")
  .argument("<file...>", inputsArgument)
  .option("--json", "one JSON object a line, one per article")
  .option("--published <date>", "publication date for inputs that give none, YYYY-MM-DD", parsePublished)
  .addOption(columnsOption())
  .addOption(namesOption())
  .addOption(lexiconOption())
  .addOption(agentsOption())
  .addHelpText("after", "\nExample:\n  sitrep mentions report.txt")
  .action(async (files: string[], options: AnalysisOptions) => {
    for await (const { article, mentions, note } of eachAnalysis(files, options))
      await writeLine(
        options.json
          ? JSON.stringify({ article, mentions, ...(note ? { note } : {}) })
          : mentionsAsText(article, mentions),
      );
  });
