import Papa from "papaparse";
import { Refusal } from "../../core/errors.ts";
import { decodeStream } from "../decode.ts";
import { readDate } from "../front-matter.ts";
import type { Source } from "../make-article.ts";
import { type Cutter, type ReadWishes, refusalOf, refused } from "./byte-input.ts";
import { type ColumnField, placeColumns } from "./column-mapping.ts";
import { tableRows } from "./table-rows.ts";

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

/** CSV or TSV, one article a row, the first row naming the columns. Which column is which is told or guessed by its name. */
export const cutTable: Cutter = async function* ({ name, chunks }, wishes) {
  let places: ReadonlyMap<ColumnField, number> | null = null;
  let width = 0;
  let number = 0;
  const encoder = new TextEncoder();
  for await (const row of tableRows(decodeStream(chunks, wishes.charset), { tabs: /\.(?:tsv|tab)$/i.test(name) })) {
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
