import { Command } from "commander";
import { z } from "zod";
import { Refusal } from "../../core/errors.ts";
import { spanSchema } from "../../core/span.ts";
import { languageModel, relationModel } from "../../pipeline/node-resources.ts";
import { type RelationReader, relationReader } from "../../pipeline/relate.ts";
import { linesOf, splitLines } from "../input/lines.ts";
import { examine } from "../input/open-file.ts";
import { outcome, writeLine } from "../outcome.ts";

const lineSchema = z
  .object({ sentence: z.string().max(100_000), source: spanSchema, target: spanSchema })
  .refine(({ sentence, source, target }) =>
    [source, target].every(({ start, end }) => start <= end && end <= sentence.length),
  );

const answer = (line: string, read: RelationReader, json: boolean): string => {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    throw new Refusal("bad-json");
  }
  const checked = lineSchema.safeParse(given);
  if (!checked.success) throw new Refusal("bad-relation");
  const { sentence, source, target } = checked.data;
  const relation = read(sentence, source, target);
  if (json) return JSON.stringify(relation);
  const words = ({ start, end }: { start: number; end: number }) => sentence.slice(start, end);
  return `${relation.type} (quad ${relation.quad}, ${relation.scores[relation.type].toFixed(2)})  ${words(source)} > ${words(target)}`;
};

export const relate = new Command("relate")
  .description("type the relation between two actors that are given: JSONL with sentence, source and target")
  .argument("<file...>", "JSONL files with source and target as {start, end}; - for standard input")
  .option("--json", "one JSON object a line: type, quad, scores")
  .addHelpText(
    "after",
    `\nExample:\n  echo '{"sentence":"Vara met Doria.","source":{"start":0,"end":4},"target":{"start":9,"end":14}}' | sitrep relate - --json`,
  )
  .action(async (files: string[], { json }: { json?: boolean }) => {
    const read = relationReader(languageModel(), relationModel());
    for (const file of files) {
      try {
        if (file !== "-") await examine(file);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        outcome.refuse(file, error);
        continue;
      }
      for await (const numbered of file === "-" ? splitLines(process.stdin) : linesOf(file)) {
        const origin = `${file}:${numbered.number}`;
        try {
          if ("refusal" in numbered) throw numbered.refusal;
          await writeLine(answer(numbered.line, read, json ?? false));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          outcome.refuse(origin, error);
        }
      }
    }
  });
