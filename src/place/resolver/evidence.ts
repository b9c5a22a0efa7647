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

const expected: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:city|town|village|suburb|hamlet|township|municipality|capital)$/, /^PPL/],
  [/^(?:province|state|region|oblast|governorate|prefecture|republic|territory)$/, /^(?:ADM1|RGN|PCL|ADM2)/],
  [/^(?:county|district|department|parish|raion)$/, /^ADM/],
  [/^(?:river|creek)$/, /^STM/],
  [/^(?:island|islands)$/, /^ISL/],
  [/^(?:lake|sea|gulf|bay|strait)$/, /^(?:LK|SEA|GULF|BAY|STRT)/],
];

/** "the village of X", "X province": 1 where the word fits the sense, -1 where another kind was meant. */
const typeAgreement = (tokens: readonly Token[], mention: Scored, feature: string): number => {
  const before = tokens[mention.from - 1]?.form.toLowerCase() === "of" ? tokens[mention.from - 2] : undefined;
  const inside = mention.to - mention.from > 1 ? tokens[mention.to - 1] : undefined;
  for (const word of [before, inside, tokens[mention.to]]) {
    const rule = expected.find(([words]) => words.test(word?.form.toLowerCase() ?? ""));
    if (rule) return rule[1].test(feature) ? 1 : -1;
  }
  return 0;
};

const closeness = (place: GazetteerPlace, group: Group, leaders: readonly Leader[]): number => {
  let sum = 0;
  for (const other of leaders) {
    if (other.group === group || /^(?:PCL|CONT|RGN|OCN|SEA)/.test(other.place.feature)) continue;
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

/** Everything that speaks for one sense of a name. `byMention` has the leader of every mention of the article. */
export const evidenceFor = (
  place: GazetteerPlace,
  group: Group,
  tokens: readonly Token[],
  mentions: readonly Scored[],
  {
    focus,
    leaders,
    byMention,
  }: { focus: Focus; leaders: readonly Leader[]; byMention: readonly (Leader | undefined)[] },
): Evidence => {
  const kind = featureClass(place.feature);
  const first = mentions[group.mentions[0] ?? 0];
  const agreement = group.mentions.reduce((sum, at) => {
    const mention = mentions[at];
    return sum + (mention ? typeAgreement(tokens, mention, place.feature) : 0);
  }, 0);
  const country = place.country ?? "";
  const size = Math.log10(place.population + 1);
  return {
    size,
    [`kind ${kind}`]: 1,
    [`size ${kind === "PCL" || kind === "other" || kind === "ADM1" || kind === "ADM2" ? kind : "PPL"}`]: size,
    ...(fold(place.name) === group.key ? { ownName: 1 } : {}),
    ...(place.population === 0 ? { empty: 1 } : {}),
    ...shadows(place, group),
    countryFocus: focus.countries.get(country) ?? 0,
    anyInCountry: (focus.countries.get(country) ?? 0) > 0.02 ? 1 : 0,
    divisionFocus: place.admin1 >= 0 && kind !== "PCL" ? (focus.divisions.get(place.admin1) ?? 0) : 0,
    peopleFocus: focus.peoples.get(country) ?? 0,
    closeness: closeness(place, group, leaders),
    publisher: focus.publisher !== null && focus.publisher === country ? 1 : 0,
    ...(agreement > 0 ? { [`fits ${kind}`]: 1, fits: 1 } : {}),
    ...(agreement < 0 ? { unfit: 1 } : {}),
    ...(first?.kind === "abbreviation" ? { abbreviation: 1 } : {}),
    ...containment(place, group, byMention),
  };
};
