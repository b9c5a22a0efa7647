import { readFileSync } from "node:fs";
import { InvalidArgumentError, Option } from "commander";
import type { ActorOptions } from "../actor/index.ts";
import { type ColumnMapping, parseColumns } from "../article/index.ts";
import { type Codebook, CodebookFault, readUserCodebook } from "../coding/index.ts";
import { type LocalDate, toLocalDate } from "../core/date.ts";
import { Refusal } from "../core/errors.ts";
import { type Analysis, analyse } from "../pipeline/analyse.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import type { NameStyle } from "../place/index.ts";
import { type ReadOptions, readArticles } from "./input/read-articles.ts";
import { parseAgents, parseLexicon } from "./input/read-lexicon.ts";
import { outcome } from "./outcome.ts";

/** What the commands that read articles say of their inputs. */
export const inputsArgument =
  "text, Markdown, HTML, RSS/Atom/JSON feeds, JSONL, CSV, e-mail, PDF or WARC, also as .gz or .zip; - for standard input";

/** Reads a `--columns` mapping, or says how one is written. */
const readColumns = (words: string): ColumnMapping => {
  try {
    return parseColumns(words);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
};

/** `--columns`: which column of a CSV is which field. */
export const columnsOption = (): Option =>
  new Option("--columns <mapping>", "columns of a CSV, as in text=body,published=date,title=headline").argParser(
    readColumns,
  );

/** `--names`: how places are named where a place has several names, disputed ones among them. */
export const namesOption = (): Option =>
  new Option("--names <style>", "name places as the article writes them, or as GeoNames does")
    .choices(["as-written", "geonames"] satisfies NameStyle[])
    .default("as-written");

/** `--lexicon`: actors of the user's own. */
export const lexiconOption = (): Option =>
  new Option("--lexicon <file>", "actors of your own: CSV, or a PETRARCH/TABARI actor dictionary").argParser(
    parseLexicon,
  );

/** `--agents`: agents of the user's own. */
export const agentsOption = (): Option =>
  new Option("--agents <file>", "agents of your own: a PETRARCH/TABARI agent dictionary").argParser(parseAgents);

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

/** Something that was refused, and the beginning of what it was where that is text. */
export interface Refused {
  readonly origin: string;
  readonly refusal: Refusal;
  readonly raw?: string;
}

/** What the commands that read articles take besides their inputs. */
export interface AnalysisOptions {
  readonly json?: boolean;
  readonly published?: LocalDate;
  readonly columns?: ColumnMapping;
  readonly names?: NameStyle;
  readonly lexicon?: ActorOptions;
  readonly agents?: NonNullable<ActorOptions["ownAgents"]>;
}

/** Analyses every article of the inputs in order. Refusals and notes go to standard error, the rest to the caller. */
export async function* eachAnalysis(
  paths: readonly string[],
  options: ReadOptions & {
    readonly codebook?: Codebook;
    readonly names?: NameStyle;
    readonly lexicon?: ActorOptions;
    readonly agents?: NonNullable<ActorOptions["ownAgents"]>;
    readonly setAside?: (read: Refused) => void;
  },
): AsyncGenerator<Analysis> {
  const { codebook, names, lexicon, agents } = options;
  const steps = analysisSteps(nodeResources(), {
    ...(codebook ? { codebook } : {}),
    ...(names ? { placeNames: names } : {}),
    ...(lexicon || agents ? { lexicon: { ...lexicon, ...(agents ? { ownAgents: agents } : {}) } } : {}),
  });
  for await (const read of readArticles(paths, options)) {
    if ("refusal" in read) {
      outcome.refuse(read.origin, read.refusal);
      options.setAside?.(read);
      continue;
    }
    try {
      const analysis = analyse(steps, read.article);
      if (analysis.note) outcome.note(read.origin, analysis.note);
      else if (!read.article.published) outcome.note(read.origin, undated);
      yield analysis;
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      const refusal = new Refusal("not-analysable", { cause });
      outcome.refuse(read.origin, refusal);
      options.setAside?.({ origin: read.origin, refusal, raw: read.article.text.slice(0, 10_000) });
    }
  }
}
