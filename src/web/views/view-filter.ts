import type { FilterWords } from "../../core/record/view.ts";
import { unfiltered } from "../list/filters.tsx";
import type { View } from "../view-state.ts";

/** The filters of what the page shows, in the words in which a view is saved. */
export const filterOf = (view: View): FilterWords => {
  const { from, to, type, status, text, actor, recipient, place, box, country, precision, review, minScore } = view;
  const filter = { from, to, type, status, text, actor, recipient, place, box, country, precision, review, minScore };
  return Object.fromEntries(Object.entries(filter).filter(([, word]) => word));
};

/** What the page changes to when a saved view is opened: its filters, and none beside them. */
export const opened = (filter: FilterWords): Partial<View> => ({
  ...unfiltered,
  ...filter,
  event: undefined,
  article: undefined,
  claim: undefined,
  compare: undefined,
});
