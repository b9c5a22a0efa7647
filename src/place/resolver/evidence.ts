import type { Token } from "../../core/annotation.ts";
import { kilometres } from "../distance.ts";
import { fold } from "../gazetteer/fold.ts";
import type { GazetteerPlace } from "../gazetteer/read.ts";
import type { Scored } from "../recogniser/select.ts";
import type { Group } from "./senses.ts";

/** Real-valued features of one sense of one name. */
export type Evidence = Readonly<Record<string, number>>;

/** What the article as a whole speaks for. */
export interface Focus {
  /** Share of the article's places that lie in a country, by alpha-3. */
  readonly countries: ReadonlyMap<string, number>;
  /** Share that lies in a first-level division, by its number. */
  readonly divisions: ReadonlyMap<number, number>;
  /** Countries whose people or adjectives the article names, as shares. */
  readonly peoples: ReadonlyMap<string, number>;
  /** Country that the publisher works in, where its address or name tells it. */
  readonly publisher: string | null;
}

/** A name with the sense that is likeliest at the moment, and how likely. */
export interface Leader {
  readonly group: Group;
  readonly place: GazetteerPlace;
  readonly weight: number;
  /** False for countries, regions and seas: nothing is near them. */
  readonly isSpot: boolean;
}

const featureClass = (feature: string): string => {
  if (feature.startsWith("PPL"))
    return feature === "PPLC" || feature === "PPLA" || feature === "PPLX" ? feature : "PPL";
  if (feature.startsWith("PCL")) return "PCL";
  return feature.startsWith("ADM") ? feature : "other";
};

/** Does the container hold the place, by the divisions and the country that the gazetteer gives? */
export const contains = (container: GazetteerPlace, place: GazetteerPlace): boolean => {
  if (container.index === place.index) return false;
  if (container.index === place.admin1 || container.index === place.admin2) return true;
  if (container.feature.startsWith("PCL")) return container.country !== null && container.country === place.country;
  const sameArea = container.feature.startsWith("ADM") || container.feature.startsWith("PPL");
  return sameArea && container.country === place.country && kilometres(container, place) < 60;
};

const kindsMeant: readonly (readonly [string, RegExp])[] = [
  ["city town village suburb hamlet township municipality capital", /^PPL/],
  ["province state region oblast governorate prefecture republic territory", /^(?:ADM1|RGN|PCL|ADM2)/],
  ["county district department parish raion", /^ADM/],
  ["river creek", /^STM/],
  ["island islands", /^ISL/],
  ["lake sea gulf bay strait", /^(?:LK|SEA|GULF|BAY|STRT)/],
];
const meantBy: ReadonlyMap<string, RegExp> = new Map(
  kindsMeant.flatMap(([words, features]) => words.split(" ").map((word) => [word, features] as const)),
);

/** "the village of X", "X province": which features the word beside or inside each mention of the name means. */
export const kindsSaid = (tokens: readonly Token[], mentions: readonly Scored[]): readonly RegExp[] =>
  mentions.flatMap((mention) => {
    const before = tokens[mention.from - 1]?.form.toLowerCase() === "of" ? tokens[mention.from - 2] : undefined;
    const inside = mention.to - mention.from > 1 ? tokens[mention.to - 1] : undefined;
    for (const word of [before, inside, tokens[mention.to]]) {
      const features = meantBy.get(word?.form.toLowerCase() ?? "");
      if (features) return [features];
    }
    return [];
  });

const closeness = (place: GazetteerPlace, group: Group, leaders: readonly Leader[]): number => {
  let sum = 0;
  for (const other of leaders) {
    if (other.group === group || !other.isSpot) continue;
    sum += other.weight * Math.exp(-kilometres(place, other.place) / 120);
  }
  return Math.min(2, sum);
};

const containment = (place: GazetteerPlace, group: Group, leaders: readonly (Leader | undefined)[]): Evidence => {
  const holders = group.containers.flatMap((mention) => leaders[mention] ?? []);
  if (!holders.length) return {};
  const held = holders.some(
    (holder) => contains(holder.place, place) || holder.group.senses.some((sense) => contains(sense, place)),
  );
  if (held) return { contained: 1, [`contained ${featureClass(place.feature)}`]: 1 };
  return place.feature.startsWith("PCL") ? {} : { notContained: 1 };
};

/** A country of the same name, or a large town of the same name in the division, stands before the place. */
const shadows = (place: GazetteerPlace, { senses }: Group): Evidence => {
  const country = senses.some(({ feature }) => feature.startsWith("PCL"));
  const town = senses.some(
    ({ feature, population, admin1 }) =>
      feature.startsWith("PPL") && admin1 === place.index && population > 0.2 * place.population,
  );
  return {
    ...(country && !place.feature.startsWith("PCL") ? { besideCountry: 1 } : {}),
    ...(place.feature === "ADM1" && town ? { besideItsTown: 1 } : {}),
  };
};

/** What speaks for one sense of a name whatever the other names of the article come to mean. */
export const standingEvidence = (
  place: GazetteerPlace,
  group: Group,
  { shortened, said }: { readonly shortened: boolean; readonly said: readonly RegExp[] },
): Evidence => {
  const kind = featureClass(place.feature);
  const agreement = said.reduce((sum, features) => sum + (features.test(place.feature) ? 1 : -1), 0);
  const size = Math.log10(place.population + 1);
  return {
    size,
    [`kind ${kind}`]: 1,
    [`size ${kind === "PCL" || kind === "other" || kind === "ADM1" || kind === "ADM2" ? kind : "PPL"}`]: size,
    ...(fold(place.name) === group.key ? { ownName: 1 } : {}),
    ...(place.population === 0 ? { empty: 1 } : {}),
    ...shadows(place, group),
    ...(agreement > 0 ? { [`fits ${kind}`]: 1, fits: 1 } : {}),
    ...(agreement < 0 ? { unfit: 1 } : {}),
    ...(shortened ? { abbreviation: 1 } : {}),
  };
};

/** What speaks for one sense in the light of the other names. `byMention` has the leader of every mention of the article. */
export const contextEvidence = (
  place: GazetteerPlace,
  group: Group,
  {
    focus,
    leaders,
    byMention,
  }: { focus: Focus; leaders: readonly Leader[]; byMention: readonly (Leader | undefined)[] },
): Evidence => {
  const country = place.country ?? "";
  const inCountry = focus.countries.get(country) ?? 0;
  const whole = place.feature.startsWith("PCL");
  return {
    countryFocus: inCountry,
    anyInCountry: inCountry > 0.02 ? 1 : 0,
    divisionFocus: place.admin1 >= 0 && !whole ? (focus.divisions.get(place.admin1) ?? 0) : 0,
    peopleFocus: focus.peoples.get(country) ?? 0,
    closeness: closeness(place, group, leaders),
    publisher: focus.publisher !== null && focus.publisher === country ? 1 : 0,
    ...containment(place, group, byMention),
  };
};
