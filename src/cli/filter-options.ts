import type { Command } from "commander";
import { Refusal } from "../core/errors.ts";
import { type Filter, filterSchema } from "../core/record/filter.ts";
import { countryOfName } from "../lexicon/index.ts";

/** The filters of every list, as the command line has them; the API has the same names in its query strings. */
const options: readonly (readonly [flags: string, about: string])[] = [
  ["--from <date>", "from this day on"],
  ["--to <date>", "before this day"],
  ["--place <name>", "a place or a country"],
  ["--country <code>", "an ISO 3166-1 alpha-3 code; Kosovo is XKX"],
  ["--box <degrees>", "west,south,east,north"],
  ["--type <types>", "PLOVER types, measures or properties, with commas"],
  ["--status <status>", "happened, denied, threatened, planned or background"],
  ["--text <words>", "words of the quote or of a name"],
  ["--review <status>", "unreviewed, accepted, corrected or rejected"],
  ["--min-score <number>", "claims that are at least so sure, 0 to 1"],
  ["--as-of <instant>", "a date: what had been published by then; an instant: what the record held then"],
];
const names = [
  "from",
  "to",
  "place",
  "country",
  "box",
  "type",
  "status",
  "text",
  "review",
  "minScore",
  "asOf",
] as const;

/** What the user said of the filters, as words. */
export type FilterWords = Partial<Record<(typeof names)[number], string>>;

export const addFilterOptions = (command: Command): Command =>
  options.reduce((each, [flags, about]) => each.option(flags, about), command);

/** Only the filters among a command's options. */
export const filterWords = (given: Readonly<Record<string, unknown>>): FilterWords =>
  Object.fromEntries(names.flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]]] : [])));

/** Checks the words. A country's name as a place stands for the whole country. Throws the refusal `bad-filter`. */
export const readFilter = (words: FilterWords): Filter => {
  const checked = filterSchema.safeParse(words);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new Refusal("bad-filter", { filter: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
  }
  const { place, ...others } = checked.data;
  const country = place === undefined ? null : countryOfName(place);
  if (place === undefined) return checked.data;
  return country ? { ...others, country } : checked.data;
};
