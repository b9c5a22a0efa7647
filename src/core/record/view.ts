import { z } from "zod";
import { type EventFilterWords, eventFilterSchema } from "./filter.ts";

/** The filters that a view of events can have: those of every list of events, but for looking back. */
const viewFilterSchema = eventFilterSchema.omit({ asOf: true });

/** Filters as words: the same in a query string, in the page's address and after the options of the command line. */
export type FilterWords = Readonly<Omit<EventFilterWords, "asOf">>;

export const filterWordsSchema = z
  .partialRecord(viewFilterSchema.keyof(), z.string().min(1).max(400))
  .superRefine((words, context) => {
    const checked = viewFilterSchema.safeParse(words);
    for (const { path, message } of checked.error?.issues ?? [])
      context.addIssue({ code: "custom", path: [...path], message });
  });

export const newViewSchema = z.object({
  name: z.string().trim().min(1).max(120),
  filter: filterWordsSchema,
});
export type NewView = z.infer<typeof newViewSchema>;

/** A selection of events that somebody gave a name, to be opened, followed as a feed and watched by alert rules. */
export const savedViewSchema = newViewSchema.extend({ id: z.string(), at: z.string() });
export type SavedView = z.infer<typeof savedViewSchema>;

/** Saved views, by name. Names are unique, without regard to case. */
export interface ViewStore {
  list(): Promise<readonly SavedView[]>;
  /** By id or name; null where there is none. */
  get(idOrName: string): Promise<SavedView | null>;
  /** Throws `name-in-use`. */
  add(view: NewView): Promise<SavedView>;
  /** False where there is none. Throws `view-in-use` while an alert rule watches it. */
  remove(id: string): Promise<boolean>;
}
