import type { PlaceCandidate } from "../../core/contract/mention.ts";
import type { Gazetteer, GazetteerPlace } from "../gazetteer/read.ts";
import type { Weights } from "../linear-model.ts";
import { precisionOf } from "../precision.ts";
import type { Scored } from "../recogniser/select.ts";
import { siteAt } from "../recogniser/site-names.ts";
import { type Ranked, type RankedGroup, type ResolverInput, rankSenses } from "./rank.ts";
import { containerOf } from "./senses.ts";
import { townOfSite } from "./site-town.ts";

/** What a mention was found to mean. `place` null: we looked and are not sure of any. */
export interface Resolved {
  readonly place: GazetteerPlace | null;
  /** `area`: the mention itself is unknown, and `place` is the division that the text puts it in. */
  readonly as: "itself" | "town of the site" | "area";
  readonly probability: number;
  readonly candidates: readonly PlaceCandidate[];
}

/** Below this probability among the senses no sense is chosen. */
const sure = 0.2;
const mostCandidates = 8;

const candidateOf = (gazetteer: Gazetteer, { place, probability }: Ranked): PlaceCandidate => {
  const { name, country, admin1, lat, lon, geonameid, feature } = place;
  const population = /^(?:PPL|ADM|PCL)/.test(feature) ? place.population : 0;
  const precision = precisionOf(feature);
  const score = Math.round(probability * 1000) / 1000;
  const division = admin1 >= 0 ? gazetteer.place(admin1).name : null;
  // Nearly all: written field by field, which the engine does faster than it spreads what may be missing.
  if (division !== null && geonameid !== null)
    return { name, country, admin1: division, lat, lon, geonameid, population, precision, score };
  const [inDivision, numbered] = [
    division === null ? {} : { admin1: division },
    geonameid === null ? {} : { geonameid },
  ];
  return { name, country, ...inDivision, lat, lon, ...numbered, population, precision, score };
};

const kept = (gazetteer: Gazetteer, { ranked }: RankedGroup): PlaceCandidate[] =>
  ranked.slice(0, mostCandidates).map((each) => candidateOf(gazetteer, each));

const unresolved = (candidates: readonly PlaceCandidate[]): Resolved => ({
  place: null,
  as: "itself",
  probability: 0,
  candidates,
});

/** Decides for every mention what it means, in the order of the mentions. */
export const resolve = (input: ResolverInput, weights?: Weights): Resolved[] => {
  const { gazetteer, mentions } = input;
  const first: Resolved[] = mentions.map(() => unresolved([]));
  for (const ranking of rankSenses(input, weights)) {
    const best = ranking.ranked[0];
    const candidates = kept(gazetteer, ranking);
    const meant: Resolved =
      best && best.probability >= sure
        ? { place: best.place, as: "itself", probability: best.probability, candidates }
        : unresolved(candidates);
    for (const at of ranking.group.mentions) first[at] = meant;
  }
  const places = first.map(({ place }) => place);
  return first.map((resolved, at) => {
    const mention = mentions[at];
    if (!mention || resolved.place || resolved.candidates.length) return resolved;
    return fromContext(input, mention, at, places) ?? resolved;
  });
};

/** A name that the gazetteer lacks: a site takes its town, a village the division that the text names behind it. */
const fromContext = (
  { gazetteer, tokens, mentions }: ResolverInput,
  mention: Scored,
  at: number,
  places: readonly (GazetteerPlace | null)[],
): Resolved | null => {
  const kind = siteAt(tokens, mention.from, mention.to);
  if (kind && kind !== "division") {
    const town = townOfSite({ gazetteer, tokens, mentions }, at, places);
    return town && { place: town, as: "town of the site", probability: 0.6, candidates: [] };
  }
  const container = places[containerOf(tokens, mentions, at)] ?? null;
  return container && { place: container, as: "area", probability: 0.6, candidates: [] };
};
