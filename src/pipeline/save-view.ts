import type { Filter } from "../core/record/filter.ts";
import type { RecordStore } from "../core/record/store.ts";
import { type NewView, newViewSchema, type SavedView } from "../core/record/view.ts";
import { overCountries } from "./filter.ts";

/** Saves a view; what its place's name asks for is saved: the country, or the box of an area. Throws `name-in-use`. */
export const saveView = (store: RecordStore, { name, filter }: NewView): Promise<SavedView> => {
  const { place, country, box } = overCountries<Pick<Filter, "place" | "country" | "box">>({
    place: filter.place,
    country: filter.country,
  });
  const degrees = filter.box ?? (box && [box.west, box.south, box.east, box.north].join(","));
  const over = Object.entries({ ...filter, place, country, box: degrees }).filter(([, word]) => word !== undefined);
  return store.views.add(newViewSchema.parse({ name, filter: Object.fromEntries(over) }));
};
