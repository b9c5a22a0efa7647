import { Readable } from "node:stream";
import Papa from "papaparse";
import { Refusal } from "../../core/errors.ts";
import { decodeStream } from "../decode.ts";
import { readDate } from "../front-matter.ts";
import type { Source } from "../make-article.ts";
import { type Cutter, type ReadWishes, refusalOf, refused } from "./byte-input.ts";
import { type ColumnField, placeColumns } from "./column-mapping.ts";

/** A quotation mark that is never closed would take in the rest of the file: no row is longer, in characters. */
const longestRow = 8 * 1024 * 1024;

const sourceOf = (row: readonly string[], places: ReadonlyMap<ColumnField, number>, wishes: ReadWishes): Source => {
  const cell = (field: ColumnField): string | undefined => row[places.get(field) ?? -1]?.trim() || undefined;
  const text = cell("text");
  if (!text) throw new Refusal("no-text");
  const said = cell("published");
  const published = said ? readDate(said) : (wishes.published ?? null);
  if (said && !published) throw new Refusal("bad-date", { published: said.slice(0, 40) });
  const [id, title, publisher, url] = [cell("id"), cell("title"), cell("publisher"), cell("url")];
  return {
    text,
    ...(id ? { id } : {}),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
  };
};

const isRow = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === "string");

/** Papa Parse's rows, ended by `too-large` where one row takes in more than `longestRow`. */
const rowsOf = async function* (name: string, texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let sinceRow = 0;
  const counted = async function* () {
    for await (const text of texts) {
      sinceRow += text.length;
      if (sinceRow > longestRow) throw new Refusal("too-large", { row: longestRow });
      yield text;
    }
  };
  const delimiter = /\.(?:tsv|tab)$/i.test(name) ? "\t" : "";
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter, skipEmptyLines: "greedy" });
  const input = Readable.from(counted(), { objectMode: true });
  input.on("error", (error) => parser.destroy(error));
  for await (const row of input.pipe(parser)) {
    sinceRow = 0;
    if (isRow(row)) yield row;
  }
};

/** CSV or TSV, one article a row, the first row naming the columns. Which column is which is told or guessed by its name. */
export const cutTable: Cutter = async function* ({ name, chunks }, wishes) {
  let places: ReadonlyMap<ColumnField, number> | null = null;
  let width = 0;
  let number = 0;
  const encoder = new TextEncoder();
  for await (const row of rowsOf(name, decodeStream(chunks, wishes.charset))) {
    number++;
    if (!places) {
      places = placeColumns(row, wishes.columns);
      width = row.length;
      continue;
    }
    const at = `:${number}`;
    try {
      if (row.length !== width) throw new Refusal("bad-row", { cells: row.length, columns: width });
      const bytes = encoder.encode(Papa.unparse([[...row]]));
      yield { at, kind: "table-row", bytes, about: { source: sourceOf(row, places, wishes) } };
    } catch (error) {
      yield refused(at, refusalOf(error, new Refusal("bad-row")), row.join("\t"));
    }
  }
};
