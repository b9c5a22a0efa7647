import { readFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { type Codebook, CodebookFault, readUserCodebook } from "../coding/index.ts";
import { type LocalDate, toLocalDate } from "../core/date.ts";
import { Refusal } from "../core/errors.ts";
import { type Analysis, analyse } from "../pipeline/analyse.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import { readArticles } from "./input/read-articles.ts";
import { outcome } from "./outcome.ts";

/** Reads a `--published` date, or says how one is written. */
export const parsePublished = (words: string): LocalDate => {
  const date = toLocalDate(words);
  if (!date) throw new InvalidArgumentError("a date is written YYYY-MM-DD, as in 2023-06-05");
  return date;
};

/** Reads a `--codebook` file, or says in one line what to mend in it. */
export const parseCodebook = (path: string): Codebook => {
  try {
    return readUserCodebook(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof CodebookFault) throw new InvalidArgumentError(`${path}: ${error.message}`);
    throw new InvalidArgumentError(`${path}: the file cannot be read: check the path`);
  }
};

const undated = 'no publication date: times such as "on Friday" stay open; give --published YYYY-MM-DD';

/** Analyses every article of the inputs in order. Refusals and notes go to standard error, the rest to the caller. */
export async function* eachAnalysis(
  paths: readonly string[],
  { published, codebook }: { published?: LocalDate; codebook?: Codebook },
): AsyncGenerator<Analysis> {
  const steps = analysisSteps(nodeResources(), codebook ? { codebook } : {});
  for await (const read of readArticles(paths, published)) {
    if ("refusal" in read) {
      outcome.refuse(read.origin, read.refusal);
      continue;
    }
    try {
      const analysis = analyse(steps, read.article);
      if (analysis.note) outcome.note(read.origin, analysis.note);
      else if (!read.article.published) outcome.note(read.origin, undated);
      yield analysis;
    } catch (error) {
      outcome.refuse(
        read.origin,
        new Refusal("not-analysable", { cause: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
}
