import type { Token } from "../../core/annotation.ts";
import type { Gazetteer, GazetteerPlace } from "../gazetteer/read.ts";
import { readWeights, type Weights } from "../linear-model.ts";
import type { Scored } from "../recogniser/select.ts";
import { resolverWeightRows } from "../tables/resolver-weights.ts";
import { contextEvidence, type Evidence, kindsSaid, type Leader, standingEvidence } from "./evidence.ts";
import { focusOf, peoplesOf } from "./focus.ts";
import { type Group, groupMentions } from "./senses.ts";

const shipped = readWeights(resolverWeightRows);

/** A sense with its probability among the senses of the name. */
export interface Ranked {
  readonly place: GazetteerPlace;
  readonly probability: number;
  /** What speaks for it by itself, and what the other names of the article say. */
  readonly standing: Evidence;
  readonly context: Evidence;
}
export interface RankedGroup {
  readonly group: Group;
  /** Best first. */
  readonly ranked: readonly Ranked[];
}

const scoreOf = (weights: Weights, evidence: Evidence): number => {
  let sum = 0;
  for (const name in evidence) sum += (weights.get(name) ?? 0) * (evidence[name] ?? 0);
  return sum;
};

const softmax = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
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

/** A name on its way: its senses with the part of their scores that stays. */
interface Weighed extends Ranked {
  readonly score: number;
}
interface WeighedGroup extends RankedGroup {
  readonly ranked: readonly Weighed[];
}

const guess = ({ tokens, mentions }: ResolverInput, weights: Weights, group: Group): WeighedGroup => {
  const senses = [...group.senses]
    .sort((a, b) => b.population - a.population || a.index - b.index)
    .slice(0, mostSenses);
  const chances = softmax(senses.map(firstGuess));
  const members = group.mentions.flatMap((at) => mentions[at] ?? []);
  const told = { shortened: members[0]?.kind === "abbreviation", said: kindsSaid(tokens, members) };
  const weighed = senses.map((place, at): Weighed => {
    const standing = standingEvidence(place, group, told);
    return { place, probability: chances[at] ?? 0, standing, context: {}, score: scoreOf(weights, standing) };
  });
  return { group, ranked: sortRanked(weighed) };
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
  let rankings = groups.map((group) => guess(input, weights, group));
  for (let round = 0; round < rounds; round++) {
    const leaders = leadersOf(rankings);
    const byMention: (Leader | undefined)[] = mentions.map(() => undefined);
    for (const leader of leaders) for (const at of leader.group.mentions) byMention[at] = leader;
    rankings = rankings.map(({ group, ranked }) => {
      const focus = focusOf(leaders, group, { peoples, publisher });
      const contexts = ranked.map(({ place }) => contextEvidence(place, group, { focus, leaders, byMention }));
      const scores = ranked.map(({ score }, at) => score + scoreOf(weights, contexts[at] ?? {}));
      const chances = scores.length ? softmax(scores) : [];
      return {
        group,
        ranked: sortRanked(
          ranked.map(
            ({ place, standing, score }, at): Weighed => ({
              place,
              standing,
              score,
              context: contexts[at] ?? {},
              probability: chances[at] ?? 0,
            }),
          ),
        ),
      };
    });
  }
  return rankings;
};
