import type { Token } from "../../core/annotation.ts";
import { kilometres } from "../distance.ts";
import { fold } from "../gazetteer/fold.ts";
import type { GazetteerPlace } from "../gazetteer/read.ts";
import type { Scored } from "../recogniser/select.ts";
import type { Group } from "./senses.ts";

/** Real-valued features of one sense of one name, told one by one, always in the same order. */
export type Say = (name: string, value: number) => void;

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

/** The features of a place by its kind, named once for each GeoNames code. */
interface OfKind {
  readonly kind: string;
  readonly size: string;
  readonly contained: string;
  readonly fits: string;
}
const kindOf = (feature: string): string => {
  if (feature.startsWith("PPL"))
    return feature === "PPLC" || feature === "PPLA" || feature === "PPLX" ? feature : "PPL";
  if (feature.startsWith("PCL")) return "PCL";
  return feature.startsWith("ADM") ? feature : "other";
};
const kinds = new Map<string, OfKind>();
const ofKind = (feature: string): OfKind => {
  const known = kinds.get(feature);
  if (known) return known;
  const kind = kindOf(feature);
  const sized = kind === "PCL" || kind === "other" || kind === "ADM1" || kind === "ADM2" ? kind : "PPL";
  const names = { kind: `kind ${kind}`, size: `size ${sized}`, contained: `contained ${kind}`, fits: `fits ${kind}` };
  kinds.set(feature, names);
  return names;
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

const sayContainment = (
  place: GazetteerPlace,
  group: Group,
  leaders: readonly (Leader | undefined)[],
  say: Say,
): void => {
  const holders = group.containers.flatMap((mention) => leaders[mention] ?? []);
  if (!holders.length) return;
  const held = holders.some(
    (holder) => contains(holder.place, place) || holder.group.senses.some((sense) => contains(sense, place)),
  );
  if (held) {
    say("contained", 1);
    say(ofKind(place.feature).contained, 1);
  } else if (!place.feature.startsWith("PCL")) say("notContained", 1);
};

/** A country of the same name, or a large town of the same name in the division, stands before the place. */
const sayShadows = (place: GazetteerPlace, { senses }: Group, say: Say): void => {
  const country = !place.feature.startsWith("PCL") && senses.some(({ feature }) => feature.startsWith("PCL"));
  if (country) say("besideCountry", 1);
  if (place.feature !== "ADM1") return;
  const town = senses.some(
    ({ feature, population, admin1 }) =>
      feature.startsWith("PPL") && admin1 === place.index && population > 0.2 * place.population,
  );
  if (town) say("besideItsTown", 1);
};

/** What the words around the mentions of a name tell of its kind. */
export interface Told {
  readonly shortened: boolean;
  readonly said: readonly RegExp[];
}

/** What speaks for one sense of a name whatever the other names of the article come to mean. */
export const sayStanding = (place: GazetteerPlace, group: Group, { shortened, said }: Told, say: Say): void => {
  const names = ofKind(place.feature);
  const agreement = said.reduce((sum, features) => sum + (features.test(place.feature) ? 1 : -1), 0);
  const size = Math.log10(place.population + 1);
  say("size", size);
  say(names.kind, 1);
  say(names.size, size);
  if (fold(place.name) === group.key) say("ownName", 1);
  if (place.population === 0) say("empty", 1);
  sayShadows(place, group, say);
  if (agreement > 0) {
    say(names.fits, 1);
    say("fits", 1);
  }
  if (agreement < 0) say("unfit", 1);
  if (shortened) say("abbreviation", 1);
};

/** The other names of an article as they stand in one round. `byMention` has the leader of every mention. */
export interface Others {
  readonly focus: Focus;
  readonly leaders: readonly Leader[];
  readonly byMention: readonly (Leader | undefined)[];
}

/** What speaks for one sense in the light of the other names. */
export const sayContext = (
  place: GazetteerPlace,
  group: Group,
  { focus, leaders, byMention }: Others,
  say: Say,
): void => {
  const country = place.country ?? "";
  const inCountry = focus.countries.get(country) ?? 0;
  const whole = place.feature.startsWith("PCL");
  say("countryFocus", inCountry);
  say("anyInCountry", inCountry > 0.02 ? 1 : 0);
  say("divisionFocus", place.admin1 >= 0 && !whole ? (focus.divisions.get(place.admin1) ?? 0) : 0);
  say("peopleFocus", focus.peoples.get(country) ?? 0);
  say("closeness", closeness(place, group, leaders));
  say("publisher", focus.publisher !== null && focus.publisher === country ? 1 : 0);
  sayContainment(place, group, byMention, say);
};
