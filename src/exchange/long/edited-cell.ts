import { type LocalDate, toLocalDate } from "../../core/date.ts";
import { BadCell, withoutGuard } from "../reading/cells.ts";
import { readDay } from "../reading/read-day.ts";
import { daysMeant, numberIn } from "./same-cell.ts";

/** Values of cells that a person changed. Each throws `BadCell` where the value does not fit. */
export const editedNumber = (column: string, text: string): number | null => {
  if (text.trim() === "") return null;
  const value = numberIn(text);
  if (Number.isNaN(value)) throw new BadCell(column, text, "not a number");
  return value;
};

export const editedDay = (column: string, text: string): LocalDate | null => {
  if (text.trim() === "") return null;
  const found = readDay(text.trim());
  if (found) return found;
  const meant = daysMeant(text).find((day) => toLocalDate(day));
  throw new BadCell(
    column,
    text,
    meant ? `the spreadsheet turned this day round: write it as ${meant}` : "not a day such as 2023-05-29",
  );
};

export const editedWord = <Word extends string>(column: string, text: string, words: readonly Word[]): Word => {
  const found = words.find((word) => word === text.trim());
  if (!found) throw new BadCell(column, text, `none of ${words.join(", ")}`);
  return found;
};

export const editedText = (text: string): string => withoutGuard(text.trim());
