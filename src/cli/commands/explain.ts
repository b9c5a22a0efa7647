import { Command } from "commander";
import type { Codebook } from "../../coding/index.ts";
import type { LocalDate } from "../../core/date.ts";
import { eachAnalysis, parseCodebook, parsePublished } from "../each-analysis.ts";
import { writeLine } from "../outcome.ts";
import { explanationAsText } from "../text/explanation-as-text.ts";

export const explain = new Command("explain")
  .description("print for every claim which rules fired, on what words, in that same run")
  .argument("<file...>", "plain text or JSONL files; - for standard input")
  .option("--published <date>", "publication date for inputs that give none, YYYY-MM-DD", parsePublished)
  .option("--codebook <file>", "YAML with frames of your own, added to the codebook or overriding it", parseCodebook)
  .option("--mentions", "explain the mentions too")
  .addHelpText("after", "\nExample:\n  sitrep explain report.txt --published 2023-06-05")
  .action(async (files: string[], options: { published?: LocalDate; mentions?: boolean; codebook?: Codebook }) => {
    for await (const analysis of eachAnalysis(files, options)) await writeLine(explanationAsText(analysis, options));
  });
