import { Readable } from "node:stream";
import Papa from "papaparse";
import { Refusal } from "../../core/errors.ts";

/** A quotation mark that is never closed would take in the rest of the file: no row is longer, in characters. */
const longestRow = 8 * 1024 * 1024;

const isRow = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === "string");

export interface TableWishes {
  /** Cells stand apart by tabs; without it the delimiter is guessed from the first rows. */
  readonly tabs?: boolean;
  /** Quotation marks are words like others, as in most tab-separated data sets. */
  readonly unquoted?: boolean;
}

/** The rows of a table as they come; Papa Parse reads them. Ended by the refusal `too-large` where one row is over 8 MB. */
export async function* tableRows(
  texts: AsyncIterable<string>,
  { tabs = false, unquoted = false }: TableWishes = {},
): AsyncGenerator<readonly string[]> {
  let sinceRow = 0;
  const counted = async function* () {
    for await (const text of texts) {
      sinceRow += text.length;
      if (sinceRow > longestRow) throw new Refusal("too-large", { row: longestRow });
      yield text;
    }
  };
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {
    delimiter: tabs ? "\t" : "",
    skipEmptyLines: "greedy",
    ...(unquoted ? { fastMode: true } : {}),
  });
  const input = Readable.from(counted(), { objectMode: true });
  input.on("error", (error) => parser.destroy(error));
  for await (const row of input.pipe(parser)) {
    sinceRow = 0;
    if (isRow(row)) yield row;
  }
}
