import { Command } from "commander";
import type { Codebook } from "../../coding/index.ts";
import {
  type AnalysisOptions,
  agentsOption,
  columnsOption,
  eachAnalysis,
  inputsArgument,
  lexiconOption,
  namesOption,
  parseCodebook,
  parsePublished,
} from "../each-analysis.ts";
import { writeLine } from "../outcome.ts";
import { claimsAsText } from "../text/claims-as-text.ts";

interface Options extends AnalysisOptions {
  readonly codebook?: Codebook;
}

export const code = new Command("code")
  .description("read articles and print the claims they hold, each with its quote")
  .argument("<file...>", inputsArgument)
  .option("--json", "one JSON object a line, one per article (see sitrep schema)")
  .option("--published <date>", "publication date for inputs that give none, YYYY-MM-DD", parsePublished)
  .option("--codebook <file>", "YAML with frames of your own, added to the codebook or overriding it", parseCodebook)
  .addOption(columnsOption())
  .addOption(namesOption())
  .addOption(lexiconOption())
  .addOption(agentsOption())
  .addHelpText("after", "\nExample:\n  sitrep code report.txt --published 2023-06-05 --json")
  .action(async (files: string[], options: Options) => {
    for await (const { article, claims, note } of eachAnalysis(files, options))
      await writeLine(
        options.json ? JSON.stringify({ article, claims, ...(note ? { note } : {}) }) : claimsAsText(article, claims),
      );
  });
