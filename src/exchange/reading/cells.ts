import type { LocalDate } from "../../core/date.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { readDay } from "./read-day.ts";

/** A value that does not fit its column. */
export class BadCell extends Error {
  override readonly name = "BadCell";
  readonly column: string;
  readonly value: string;
  constructor(column: string, value: string, reason: string) {
    super(reason);
    this.column = column;
    this.value = value.slice(0, 200);
  }
}

/** Longer than any note: a cell over this is an attack or a broken quotation mark, in characters. */
const longest = 200_000;

/** A column by its name whatever its case, and whether blanks or low lines stand between its words. */
export const columnKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "_");

/** Text without the apostrophe that keeps a spreadsheet from running it; it is never run here. */
export const withoutGuard = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** The values of one row, read by column. Every method throws `BadCell`. */
export interface Cells {
  /** Null where the cell is empty or holds a word for nothing. */
  text(column: string): string | null;
  need(column: string): string;
  list(column: string): readonly string[];
  day(column: string): LocalDate | null;
  needDay(column: string): LocalDate;
  number(column: string, range?: { readonly min?: number; readonly max?: number }): number | null;
  count(column: string): number | null;
  oneOf<Word extends string>(column: string, words: readonly Word[]): Word | null;
}

/** `nothing` are the file's words for a missing value: "NA", "None". */
export const cellsOf = (values: OutsideRow, nothing: readonly string[] = []): Cells => {
  const byKey = new Map(Object.entries(values).map(([name, value]) => [columnKey(name), value]));
  const text = (column: string): string | null => {
    const value = byKey.get(columnKey(column)) ?? null;
    if (value === null) return null;
    const words = withoutGuard(String(value).trim());
    if (words.length > longest) throw new BadCell(column, words, `a value has ${longest} characters at the most`);
    return words === "" || nothing.includes(words) ? null : words;
  };
  const need = (column: string): string => {
    const words = text(column);
    if (words === null) throw new BadCell(column, "", "the value is missing");
    return words;
  };
  const number = (column: string, { min = -Infinity, max = Infinity } = {}): number | null => {
    const words = text(column);
    if (words === null) return null;
    const value = /^[-+]?\d{1,15}(?:\.\d{1,20})?(?:[eE][-+]?\d{1,3})?$/.test(words) ? Number(words) : Number.NaN;
    if (Number.isNaN(value)) throw new BadCell(column, words, "not a number");
    if (value < min || value > max) throw new BadCell(column, words, `not within ${min} to ${max}`);
    return value;
  };
  const day = (column: string): LocalDate | null => {
    const words = text(column);
    const found = words === null ? null : readDay(words);
    if (words !== null && !found) throw new BadCell(column, words, "not a day such as 2023-05-29");
    return found;
  };
  return {
    text,
    need,
    number,
    day,
    list: (column) =>
      (text(column) ?? "")
        .split(";")
        .map((part) => part.trim())
        .filter(Boolean),
    needDay: (column) => {
      need(column);
      return day(column) ?? "";
    },
    count: (column) => {
      const value = number(column, { min: 0, max: 1e9 });
      if (value !== null && !Number.isInteger(value)) throw new BadCell(column, String(value), "not a whole number");
      return value;
    },
    oneOf: (column, words) => {
      const given = text(column);
      const found = words.find((word) => word === given);
      if (given !== null && !found) throw new BadCell(column, given, `none of ${words.join(", ")}`);
      return found ?? null;
    },
  };
};
