import type { ColumnFiltersState, SortingState } from "@tanstack/react-table";
import type { View } from "../view-state.ts";
import { usual } from "./columns.ts";

/** "-killed" is the most killed first. */
export const readSort = ({ sort }: Pick<View, "sort">): SortingState =>
  sort ? [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }] : [];

export const writeSort = ([first]: SortingState): string | undefined =>
  first ? `${first.desc ? "-" : ""}${first.id}` : undefined;

/** "actors=police&place=zve": words that a column must hold. */
export const readWhere = ({ where }: Pick<View, "where">): ColumnFiltersState =>
  [...new URLSearchParams(where ?? "")].map(([id, value]) => ({ id, value }));

export const writeWhere = (filters: ColumnFiltersState): string | undefined => {
  const parameters = new URLSearchParams();
  for (const { id, value } of filters) if (typeof value === "string" && value) parameters.set(id, value);
  return parameters.toString() || undefined;
};

export const readColumns = ({ cols }: Pick<View, "cols">): readonly string[] => (cols ? cols.split(",") : usual);

export const writeColumns = (shown: readonly string[]): string | undefined =>
  shown.length === usual.length && shown.every((id) => usual.includes(id)) ? undefined : shown.join(",");
