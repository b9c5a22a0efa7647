import { Refusal } from "../core/errors.ts";
import { type EventFilterWords, eventFilterSchema, type Filter } from "../core/record/filter.ts";
import { countryOfName } from "../lexicon/index.ts";

/** A country's name as a place stands for the whole country, not for claims that name nothing nearer. */
export const overCountries = <Given extends Pick<Filter, "place" | "country">>(filter: Given): Given => {
  const { place, country, ...others } = filter;
  const named = country ?? (place === undefined ? undefined : (countryOfName(place) ?? undefined));
  if (place === undefined || named === undefined) return filter;
  return { ...filter, ...others, place: undefined, country: named };
};

/** Checks filters as they were written. Throws the refusal `bad-filter`. */
export const readFilter = (words: EventFilterWords): Filter => {
  const checked = eventFilterSchema.safeParse(words);
  if (checked.success) return overCountries(checked.data);
  const issue = checked.error.issues[0];
  throw new Refusal("bad-filter", { filter: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
};
