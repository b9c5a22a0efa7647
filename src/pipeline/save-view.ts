import type { RecordStore } from "../core/record/store.ts";
import { type NewView, newViewSchema, type SavedView } from "../core/record/view.ts";
import { overCountries } from "./filter.ts";

/** Saves a view; a country's name as its place is saved as the country. Throws `name-in-use`. */
export const saveView = (store: RecordStore, { name, filter }: NewView): Promise<SavedView> => {
  const over = Object.entries(overCountries(filter)).filter(([, word]) => word !== undefined);
  return store.views.add(newViewSchema.parse({ name, filter: Object.fromEntries(over) }));
};
