import { daysBetween, type LocalDate } from "../core/date.ts";
import { readSketch, type Sketch, wordLikeness } from "./sketch.ts";
import { disjointSets } from "./union.ts";
import { isRare } from "./word-weights.ts";

/** An article as grouping sees it. */
export interface Sketched {
  readonly id: string;
  readonly published: LocalDate | null;
  readonly sketch: string;
}

const mostDaysApart = 10;
/** Two groups are one where their articles are this alike on average. */
const alike = 0.25;
/** Pairs below this never start a comparison. */
const worthComparing = 0.7 * alike;
/** A word in more articles than this tells too little to compare them all. */
const fullBlock = 80;

const inTime = (a: Sketched, b: Sketched): boolean =>
  a.published === null || b.published === null || Math.abs(daysBetween(a.published, b.published)) <= mostDaysApart;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Pairs of articles near in time that share a telling word; the blocks bound the comparisons per article. */
const candidatePairs = (articles: readonly Sketched[], sketches: readonly Sketch[]): readonly Pair[] => {
  const blocks = new Map<string, number[]>();
  sketches.forEach(({ words }, at) => {
    for (const word of words.keys()) {
      const block = blocks.get(word);
      if (block) block.push(at);
      else blocks.set(word, [at]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const [word, block] of blocks) {
    if (block.length > (isRare(word) ? 2 * fullBlock : fullBlock)) continue;
    for (const [place, b] of block.entries())
      for (const a of block.slice(0, place)) {
        const key = a * sketches.length + b;
        const [one, two, left, right] = [articles[a], articles[b], sketches[a], sketches[b]];
        if (seen.has(key) || !one || !two || !left || !right || !inTime(one, two)) continue;
        seen.add(key);
        pairs.push({ a, b, likeness: wordLikeness(left, right) });
      }
  }
  return pairs;
};

/** Average-link clustering from the likest pair down (Sokal and Michener 1958). */
const cluster = (size: number, pairs: readonly Pair[]): readonly number[] => {
  const sets = disjointSets(size);
  const members = new Map(Array.from({ length: size }, (_, at) => [at, [at]]));
  const likeness = new Map(pairs.map(({ a, b, likeness }) => [a * size + b, likeness]));
  const between = (one: readonly number[], two: readonly number[]): number => {
    let sum = 0;
    for (const a of one) for (const b of two) sum += likeness.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0;
    return sum / (one.length * two.length);
  };
  const ordered = pairs
    .filter((pair) => pair.likeness >= worthComparing)
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const [left, right] = [sets.find(a), sets.find(b)];
    const [one, two] = [members.get(left) ?? [], members.get(right) ?? []];
    if (left === right || between(one, two) < alike) continue;
    sets.join(left, right);
    members.set(sets.find(left), [...one, ...two]);
  }
  return Array.from({ length: size }, (_, at) => sets.find(at));
};

/** Groups articles that tell of one incident, by their telling words and their days. The order of the input does not matter. */
export const groupArticles = (articles: readonly Sketched[]): readonly (readonly string[])[] => {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sketches = sorted.map(({ sketch }) => readSketch(sketch));
  const clusters = cluster(sorted.length, candidatePairs(sorted, sketches));
  const groups = new Map<number, string[]>();
  clusters.forEach((set, at) => {
    const id = sorted[at]?.id ?? "";
    const group = groups.get(set);
    if (group) group.push(id);
    else groups.set(set, [id]);
  });
  return [...groups.values()];
};
