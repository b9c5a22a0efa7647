import { Command } from "commander";
import { renderConllu, renderTrees, textReader } from "../../language/index.ts";
import { languageModel } from "../../pipeline/node-resources.ts";
import { inputsArgument } from "../each-analysis.ts";
import { readArticles } from "../input/read-articles.ts";
import { outcome, writeLine } from "../outcome.ts";

export const parse = new Command("parse")
  .description("print the sentences, words and syntax trees of articles")
  .argument("<file...>", inputsArgument)
  .option("--conllu", "print CoNLL-U, with the characters of each word in the last column")
  .option("--tree", "draw the trees (the default)")
  .addHelpText("after", "\nExample:\n  sitrep parse report.txt --conllu")
  .action(async (files: string[], options: { conllu?: boolean; tree?: boolean }) => {
    const read = textReader(languageModel());
    for await (const input of readArticles(files)) {
      if ("refusal" in input) {
        outcome.refuse(input.origin, input.refusal);
        continue;
      }
      const { id, text } = input.article;
      const { sentences, tokens } = read(text);
      if (options.conllu) await writeLine(`# newdoc id = ${id}\n${renderConllu(text, sentences, tokens).trimEnd()}\n`);
      if (options.tree || !options.conllu) await writeLine(renderTrees(text, sentences, tokens));
    }
  });
