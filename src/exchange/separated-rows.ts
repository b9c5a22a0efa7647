import Papa from "papaparse";

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

const shown = (cell: Cell | undefined): Cell => (cell === undefined ? null : cell);

/**
 * A line of comma-separated values (RFC 4180): text is quoted, numbers are not. Text that a spreadsheet would run as a
 * formula is led by an apostrophe, which the import takes off again.
 */
export const csvLine = (columns: readonly string[], row: Row): string => {
  const cells = columns.map((column) => shown(row[column]));
  return `${Papa.unparse([cells], {
    quotes: cells.map((cell) => typeof cell === "string" && cell !== ""),
    escapeFormulae: true,
    newline: "\r\n",
  })}\r\n`;
};

export const csvHeader = (columns: readonly string[]): string => `${columns.join(",")}\r\n`;

const flat = (cell: Cell | undefined, missing: string): string => {
  const text = cell === null || cell === undefined || cell === "" ? missing : String(cell);
  return text.replace(/[\t\r\n]+/g, " ");
};

/** A line of tab-separated values. There is no quotation in it: tabs and line ends inside a value become blanks. */
export const tsvLine = (columns: readonly string[], row: Row, missing = ""): string =>
  `${columns.map((column) => flat(row[column], missing)).join("\t")}\n`;

export const tsvHeader = (columns: readonly string[]): string => `${columns.join("\t")}\n`;
