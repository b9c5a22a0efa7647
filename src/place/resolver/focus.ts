import type { Token } from "../../core/annotation.ts";
import { countryOfCode, countryOfDemonym, countrySenses } from "../../lexicon/countries.ts";
import type { Focus, Leader } from "./evidence.ts";
import type { Group } from "./senses.ts";

/** Country of a publisher: by the country code at the end of its host, or by a country's word in its name. */
export const publisherCountry = (publisher: string | null, url: string | null): string | null => {
  const host = url ? (/^[a-z]+:\/\/([^/:?#]{1,253})/i.exec(url)?.[1] ?? "") : (publisher ?? "");
  const ending = /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase();
  if (ending && !["tv", "me", "co", "io", "ai", "fm", "ly"].includes(ending))
    return countryOfCode(ending === "uk" ? "GB" : ending)?.alpha3 ?? null;
  for (const word of (publisher ?? "").split(/[^\p{L}]+/u)) {
    const sense = countrySenses(word).find(({ as }) => as === "name" || as === "adjective" || as === "seat");
    if (sense && word.length > 2) return sense.alpha3;
  }
  return null;
};

const add = <Key>(map: Map<Key, number>, key: Key, weight: number): void => {
  map.set(key, (map.get(key) ?? 0) + weight);
};

const shares = <Key>(map: Map<Key, number>): ReadonlyMap<Key, number> => {
  let sum = 0;
  for (const weight of map.values()) sum += weight;
  // Two places are added to the sum, so that an article with one place does not count as focused.
  return new Map([...map].map(([key, weight]) => [key, weight / (sum + 1)]));
};

/** Shares of countries whose adjectives and people the article names ("Kenyan officials"). */
export const peoplesOf = (tokens: readonly Token[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { form } of tokens) {
    const first = form.charCodeAt(0);
    if (first >= 97 && first <= 122) continue;
    const country = /^\p{Lu}/u.test(form) ? countryOfDemonym(form) : null;
    if (country) add(counts, country, 1);
  }
  return shares(counts);
};

/** What the other names of the article speak for, each name once, by how sure its leading sense is. */
export const focusOf = (
  leaders: readonly Leader[],
  without: Group,
  rest: Pick<Focus, "peoples" | "publisher">,
): Focus => {
  const countries = new Map<string, number>();
  const divisions = new Map<number, number>();
  for (const { group, place, weight } of leaders) {
    if (group === without) continue;
    const count = weight * Math.min(2, Math.sqrt(group.mentions.length));
    if (place.country) add(countries, place.country, count);
    if (place.admin1 >= 0) add(divisions, place.admin1, count);
  }
  return { countries: shares(countries), divisions: shares(divisions), ...rest };
};
