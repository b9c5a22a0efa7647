import type { Told } from "../../src/core/record/linker.ts";
import { writeSketch } from "../../src/linking/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import type { Figures } from "../bench.ts";
import { madeReport } from "./made-world.ts";

const wholeWorld = 1_000_000;

/** So many event claims of the made-up world, of which a day and a town have as many as in the whole world. */
const toldOf = (claims: number): readonly Told[] => {
  const told: Told[] = [];
  for (let seed = 0; told.length < claims; seed++) {
    const { article, claims: made } = madeReport(seed, claims / wholeWorld);
    const sketch = writeSketch(article);
    for (const claim of made)
      if (claim.kind === "event" && told.length < claims)
        told.push({
          claim,
          tolls: [],
          article: { ...article, version: 1 },
          sketch,
          review: { status: "unreviewed", version: 0 },
        });
  }
  return told;
};

/** What links join, found over blocks; `compared` counts the pairs looked at. */
const linkedSets = (told: readonly Told[]): { sets: readonly (readonly Told[])[]; compared: number } => {
  const parents = told.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent;
    parents[at] = root;
    return root;
  };
  const blocks = new Map<string, number[]>();
  let compared = 0;
  for (const [at, each] of told.entries()) {
    const near = new Set<number>();
    for (const key of linker.keys(each)) {
      const block = blocks.get(key) ?? [];
      for (const other of block) near.add(other);
      block.push(at);
      blocks.set(key, block);
    }
    compared += near.size;
    for (const other of near) {
      const known = told[other];
      const [one, two] = [rootOf(other), rootOf(at)];
      if (known && one !== two && linker.linked(known, each)) parents[two] = one;
    }
  }
  const sets = new Map<number, Told[]>();
  for (const [at, each] of told.entries()) {
    const set = sets.get(rootOf(at));
    if (set) set.push(each);
    else sets.set(rootOf(at), [each]);
  }
  return { sets: [...sets.values()], compared };
};

/** Seconds of processor time to link so many event claims to events, and pairs compared for each. */
export const linkingCost = (sizes: readonly number[], say: (line: string) => void): Figures => {
  const figures: Record<string, number> = {};
  for (const size of sizes) {
    const told = toldOf(size);
    const before = process.cpuUsage();
    const { sets, compared } = linkedSets(told);
    const events = sets.flatMap((set) => linker.group(set, []).map((group) => linker.resolve(group)));
    const { user, system } = process.cpuUsage(before);
    const seconds = Math.round((user + system) / 10_000) / 100;
    figures[`link_${size / 1000}k_s`] = seconds;
    figures[`link_${size / 1000}k_compared_each`] = Math.round((10 * compared) / size) / 10;
    say(`${size} event claims: ${events.length} events in ${seconds} s, ${Math.round(compared / size)} pairs a claim`);
  }
  return figures;
};
