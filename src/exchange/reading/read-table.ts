import { Refusal } from "../../core/errors.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import type { Loss } from "../format.ts";
import { BadCell, type Cells, cellsOf, columnKey } from "./cells.ts";
import type { ImportFormat, ImportSource, OutsideDraft, ReadRecord } from "./import-format.ts";

/** A row with the values of its columns, under the names that the file gives them. */
export type TableRow =
  | { readonly row: number; readonly values: OutsideRow }
  | { readonly row: number; readonly width: number; readonly columns: number };

export interface TableShape {
  /** Names of the columns in their order: the header, or what stands for it where the file has none. */
  readonly columns: readonly string[];
  /** Without these the file is not of this format. */
  readonly needed: readonly string[];
  /** Cells stand apart by tabs, and quotation marks are words like others. */
  readonly tabs?: boolean;
  /** "never": the first row is data; "maybe": it is, where it does not name the needed columns. */
  readonly header?: "always" | "maybe" | "never";
}

const names = (row: readonly string[], needed: readonly string[]): boolean => {
  const keys = new Set(row.map(columnKey));
  return needed.every((column) => keys.has(columnKey(column)));
};

/** Some data sets end their lines with empty cells that no column names. */
const fitted = (row: readonly string[], width: number): readonly string[] =>
  row.length > width && row.slice(width).every((cell) => cell.trim() === "") ? row.slice(0, width) : row;

/** The rows of a table, numbered as a spreadsheet does. Throws the refusal `wrong-format` where needed columns are missing. */
export async function* readTable(source: ImportSource, shape: TableShape): AsyncGenerator<TableRow> {
  const { columns, needed, tabs = false, header = "always" } = shape;
  let head: readonly string[] | null = header === "never" ? columns : null;
  let number = 0;
  for await (const row of source.rows(tabs ? { tabs, unquoted: true } : {})) {
    number++;
    if (!head) {
      head = header === "maybe" && !names(row, needed) ? columns : row;
      if (head === row) {
        if (names(row, needed)) continue;
        const missing = needed.filter((column) => !names(row, [column]));
        throw new Refusal("wrong-format", { missing: missing.join(" ") });
      }
    }
    const cells = fitted(row, head.length);
    if (cells.length !== head.length) yield { row: number, width: cells.length, columns: head.length };
    else yield { row: number, values: Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""])) };
  }
}

/** What one row becomes. */
export const recordOf = (
  row: number,
  values: OutsideRow,
  read: () => OutsideDraft | { readonly passedOver: string },
): ReadRecord => {
  try {
    const draft = read();
    return "passedOver" in draft ? draft : { event: { ...draft, row, rows: [values] } };
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    return { refused: { row, column: error.column, value: error.value, reason: error.message } };
  }
};

export const refusedWidth = (row: number, width: number, columns: number): ReadRecord => ({
  refused: { row, column: null, value: "", reason: `the row has ${width} cells and not ${columns}` },
});

/** A format of one event a row. */
export const tableFormat = ({
  name,
  shape,
  nothing = [],
  passedOver = [],
  read,
}: {
  readonly name: string;
  readonly shape: TableShape;
  /** The format's words for a missing value. */
  readonly nothing?: readonly string[];
  readonly passedOver?: readonly Loss[];
  readonly read: (cells: Cells) => OutsideDraft | { readonly passedOver: string };
}): ImportFormat => ({
  name,
  passedOver,
  async *read(source) {
    for await (const each of readTable(source, shape))
      if ("width" in each) yield refusedWidth(each.row, each.width, each.columns);
      else yield recordOf(each.row, each.values, () => read(cellsOf(each.values, nothing)));
  },
});
