import { kilometres } from "../../src/place/distance.ts";
import type { Gazetteer } from "../../src/place/gazetteer/read.ts";
import type { Weights } from "../../src/place/linear-model.ts";
import type { Scored } from "../../src/place/recogniser/select.ts";
import { publisherCountry } from "../../src/place/resolver/focus.ts";
import { type Ranked, rankSenses } from "../../src/place/resolver/rank.ts";
import type { ReadArticle } from "./corpus.ts";

/** The features of one sense by their names. */
type Evidence = Readonly<Record<string, number>>;

const evidenceOf = ({ tell }: Ranked): Evidence => {
  const evidence: Record<string, number> = {};
  tell((name, value) => {
    evidence[name] = value;
  });
  return evidence;
};

/** One name of one article: its senses, and which of them lie where the annotators put it. */
interface Choice {
  readonly senses: readonly Evidence[];
  readonly right: readonly boolean[];
}

/** A sense is right where it is the nearest to the annotated point, or nearly so, and within 161 km. */
export const choicesOf = (
  article: ReadArticle,
  mentions: readonly Scored[],
  gazetteer: Gazetteer,
  weights: Weights,
): Choice[] => {
  const publisher = publisherCountry(article.publisher, article.url);
  const rankings = rankSenses({ ...article, mentions, gazetteer, publisher }, weights);
  return rankings.flatMap(({ group, ranked }) => {
    const first = mentions[group.mentions[0] ?? -1];
    const gold = article.gold.find(({ start, end }) => start === first?.start && end === first?.end);
    if (!gold || ranked.length < 2) return [];
    const distances = ranked.map(({ place }) => kilometres(place, gold));
    const nearest = Math.min(...distances);
    if (nearest > 161) return [];
    return [
      {
        senses: ranked.map(evidenceOf),
        right: distances.map((distance) => distance <= Math.max(25, nearest * 1.5)),
      },
    ];
  });
};

const scoreOf = (weights: ReadonlyMap<string, number>, evidence: Evidence): number =>
  Object.entries(evidence).reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0);

/** Gradient ascent on the log likelihood of the right senses, pulled towards the prior weights. */
export const fitResolver = (choices: readonly Choice[], prior: Weights, pull = 0.02): Map<string, number> => {
  const weights = new Map(prior);
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < 60; epoch++) {
    const gradient = new Map<string, number>();
    for (const { senses, right } of choices) {
      const powers = senses.map((sense) => scoreOf(weights, sense));
      const top = Math.max(...powers);
      const all = powers.map((power) => Math.exp(power - top));
      const sum = all.reduce((a, b) => a + b, 0);
      const good = all.reduce((a, b, at) => a + (right[at] ? b : 0), 0);
      senses.forEach((sense, at) => {
        const push = (right[at] ? (all[at] ?? 0) / good : 0) - (all[at] ?? 0) / sum;
        for (const [name, value] of Object.entries(sense)) gradient.set(name, (gradient.get(name) ?? 0) + push * value);
      });
    }
    for (const [name, slope] of gradient) {
      const total = slope / choices.length - pull * 0.1 * ((weights.get(name) ?? 0) - (prior.get(name) ?? 0));
      squares.set(name, (squares.get(name) ?? 1e-8) + total * total);
      weights.set(name, (weights.get(name) ?? 0) + (0.3 * total) / Math.sqrt(squares.get(name) ?? 1));
    }
  }
  return weights;
};
