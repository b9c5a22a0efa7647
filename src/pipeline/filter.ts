import { Refusal } from "../core/errors.ts";
import { type EventFilterWords, eventFilterSchema, type Filter } from "../core/record/filter.ts";
import { placeFilter } from "../lexicon/index.ts";

/**
 * What a place's name asks: a country's stands for the whole country, not for claims that name nothing nearer; that of an
 * area which no gazetteer holds as one unit ("North Kosovo") for its box in its country. A country that is named too wins.
 */
export const overCountries = <Given extends Pick<Filter, "place" | "country" | "box">>(filter: Given): Given => {
  const { place, country, box } = filter;
  if (place === undefined) return filter;
  const asked: Pick<Filter, "place" | "country" | "box"> = country ? { country } : placeFilter(place);
  return { ...filter, place: asked.place, country: asked.country, box: box ?? asked.box };
};

/** Checks filters as they were written. Throws the refusal `bad-filter`. */
export const readFilter = (words: EventFilterWords): Filter => {
  const checked = eventFilterSchema.safeParse(words);
  if (checked.success) return overCountries(checked.data);
  const issue = checked.error.issues[0];
  throw new Refusal("bad-filter", { filter: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
};
