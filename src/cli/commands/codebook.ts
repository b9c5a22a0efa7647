import { Command } from "commander";
import { builtInCodebook, type Codebook, codebookAsText } from "../../coding/index.ts";
import { checkExamples } from "../check-examples.ts";
import { parseCodebook } from "../each-analysis.ts";
import { writeLine } from "../outcome.ts";

export const codebook = new Command("codebook")
  .description("print every frame that event coding uses, with the sentence that motivated it")
  .option("--codebook <file>", "with the frames of this YAML file added or overriding", parseCodebook)
  .option(
    "--check",
    "with --codebook: code the example of every frame of the file, and tell which do not come out by it",
  )
  .option("--json", "one JSON object a line, one per frame")
  .addHelpText(
    "after",
    `
Example:
  sitrep codebook | less

A codebook file of your own (for sitrep code --codebook mine.yaml):
  frames:
    - pattern: A commandeer R
      type: COERCE
      mode: seize
      example: Soldiers commandeered a lorry.
  without: [coding/assault-raid]

sitrep codebook --codebook mine.yaml --check tells whether each of its examples is coded by its frame.`,
  )
  .action(
    async (
      { codebook: own, json, check }: { codebook?: Codebook; json?: boolean; check?: boolean },
      command: Command,
    ) => {
      if (check && !own) return command.error("error: --check asks for --codebook FILE");
      if (check && own) return checkExamples(own);
      const book = own ?? builtInCodebook;
      if (!json) return writeLine(codebookAsText(book));
      for (const { id, type, mode, contexts, pattern, example } of book.frames)
        await writeLine(JSON.stringify({ id, type, mode, contexts, pattern, example }));
    },
  );
