import type { Token } from "../../core/annotation.ts";
import type { Gazetteer, GazetteerPlace } from "../gazetteer/read.ts";
import { readWeights, type Weights } from "../linear-model.ts";
import type { Scored } from "../recogniser/select.ts";
import { resolverWeightRows } from "../tables/resolver-weights.ts";
import { kindsSaid, type Leader, type Others, type Say, sayContext, sayStanding, type Told } from "./evidence.ts";
import { focusOf, peoplesOf } from "./focus.ts";
import { type Group, groupMentions } from "./senses.ts";

const shipped = readWeights(resolverWeightRows);

/** A sense with its probability among the senses of the name. */
export interface Ranked {
  readonly place: GazetteerPlace;
  readonly probability: number;
  /** Tells again what spoke for it. */
  readonly tell: (say: Say) => void;
}
export interface RankedGroup {
  readonly group: Group;
  /** Best first. */
  readonly ranked: readonly Ranked[];
}

/** What evidence comes to: the sum of its weights. */
const scoreWith = (weights: Weights): ((tell: (say: Say) => void) => number) => {
  let sum = 0;
  const say: Say = (name, value) => {
    sum += (weights.get(name) ?? 0) * value;
  };
  return (tell) => {
    sum = 0;
    tell(say);
    return sum;
  };
};

/** In place; none stay none. */
const softmax = (scores: Float64Array): Float64Array => {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] ?? 0) - top);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
};

/** Before anything else is known: size and kind alone. */
const firstGuess = ({ population, feature }: GazetteerPlace): number =>
  1.2 * Math.log10(population + 1) +
  (feature.startsWith("PCL") ? 4 : feature === "PPLC" ? 2.5 : feature === "ADM1" ? 1.5 : feature === "CONT" ? 3 : 0);

const leadersOf = (rankings: readonly RankedGroup[]): Leader[] =>
  rankings.flatMap(({ group, ranked }) => {
    const best = ranked[0];
    const isSpot = best !== undefined && !/^(?:PCL|CONT|RGN|OCN|SEA)/.test(best.place.feature);
    return best ? [{ group, place: best.place, weight: best.probability, isSpot }] : [];
  });

/** Most senses that one name can have in a world gazetteer ("San José") are hamlets: only the largest are weighed. */
const mostSenses = 60;

const sortRanked = <Sense extends Ranked>(ranked: Sense[]): Sense[] =>
  ranked.sort((a, b) => b.probability - a.probability || a.place.index - b.place.index);

/** A sense on its way, with the part of its score that stays. */
interface Weighed extends Ranked {
  readonly score: number;
}
/** A name on its way. */
interface WeighedGroup extends RankedGroup {
  readonly told: Told;
  readonly ranked: readonly Weighed[];
}
type Scorer = ReturnType<typeof scoreWith>;

const guess = ({ tokens, mentions }: ResolverInput, score: Scorer, group: Group): WeighedGroup => {
  const senses = [...group.senses]
    .sort((a, b) => b.population - a.population || a.index - b.index)
    .slice(0, mostSenses);
  const chances = softmax(Float64Array.from(senses, firstGuess));
  const members = group.mentions.flatMap((at) => mentions[at] ?? []);
  const told = { shortened: members[0]?.kind === "abbreviation", said: kindsSaid(tokens, members) };
  const ranked = senses.map((place, at): Weighed => {
    const tell = (say: Say): void => sayStanding(place, group, told, say);
    return { place, probability: chances[at] ?? 0, tell, score: score(tell) };
  });
  return { group, told, ranked: sortRanked(ranked) };
};

/** The senses of a name weighed again in the light of what the others have come to mean. */
const weighAgain = ({ group, told, ranked }: WeighedGroup, others: Others, score: Scorer): WeighedGroup => {
  const chances = new Float64Array(ranked.length);
  ranked.forEach(({ place, score: standing }, at) => {
    chances[at] = standing + score((say) => sayContext(place, group, others, say));
  });
  softmax(chances);
  const again = ranked.map(({ place, score: standing }, at): Weighed => {
    const tell = (say: Say): void => {
      sayStanding(place, group, told, say);
      sayContext(place, group, others, say);
    };
    return { place, probability: chances[at] ?? 0, tell, score: standing };
  });
  return { group, told, ranked: sortRanked(again) };
};

export interface ResolverInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Scored[];
  readonly gazetteer: Gazetteer;
  /** Alpha-3 of the publisher's country, where it is known. */
  readonly publisher: string | null;
}

/** Rounds in which every name is weighed again in the light of what the others have come to mean. */
const rounds = 3;

/**
 * Ranks the senses of every name of an article: a conditional logit over size, kind, containment in what the text says,
 * the article's focus and the nearness of the other names, in a few rounds from a guess by size alone.
 */
export const rankSenses = (input: ResolverInput, weights: Weights = shipped): RankedGroup[] => {
  const { text, tokens, mentions, gazetteer, publisher } = input;
  const groups = groupMentions(text, tokens, mentions, gazetteer);
  if (groups.length === 0) return [];
  const peoples = peoplesOf(tokens);
  const score = scoreWith(weights);
  let rankings = groups.map((group) => guess(input, score, group));
  for (let round = 0; round < rounds; round++) {
    const leaders = leadersOf(rankings);
    const byMention: (Leader | undefined)[] = mentions.map(() => undefined);
    for (const leader of leaders) for (const at of leader.group.mentions) byMention[at] = leader;
    rankings = rankings.map((ranking) => {
      const focus = focusOf(leaders, ranking.group, { peoples, publisher });
      return weighAgain(ranking, { focus, leaders, byMention }, score);
    });
  }
  return rankings;
};
