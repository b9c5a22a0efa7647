import { performance } from "node:perf_hooks";
import type { Filter } from "../../src/core/record/filter.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import type { Figures } from "../bench.ts";
import { madeArticle, seeded, wordAt } from "./made-articles.ts";

const perArticle = 20;
const perBatch = 100;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Filters of one kind with other values each time, from the rare to the frequent. */
const kinds: Readonly<Record<string, (random: () => number) => Filter>> = {
  time: (random) => ({
    from: `202${1 + Math.floor(random() * 3)}-0${1 + Math.floor(random() * 9)}-15`,
    to: "2024-11-01",
  }),
  box: (random) => {
    const [west, south, size] = [random() * 300 - 170, random() * 100 - 50, 1 + random() * 40];
    return { box: { west, south, east: Math.min(180, west + size), north: Math.min(90, south + size) } };
  },
  type: (random) => ({ type: [random() < 0.5 ? "ASSAULT" : "PROTEST"], status: "happened" }),
  text: (random) => ({ text: wordAt(Math.floor(20_000 ** random()) - 1) }),
  all: (random) => ({
    type: ["ASSAULT"],
    from: "2022-01-01",
    text: wordAt(Math.floor(300 * random())),
    country: "XKX",
  }),
};

/** Fills a record with so many claims and measures the lists: the median and the slowest of forty pages of each kind. */
export const measureLists = async (where: string, claims: number, say: (line: string) => void): Promise<Figures> => {
  const store = await openStore(where, { linker: { ...linker, keys: () => [], linked: () => false } });
  const start = performance.now();
  const present = (await store.stats()).articles;
  for (let at = present; at < claims / perArticle; at += perBatch) {
    await store.add(Array.from({ length: perBatch }, (_, offset) => madeArticle(at + offset, perArticle)));
    if (at % 5000 === 0) say(`${at * perArticle} claims after ${Math.round((performance.now() - start) / 1000)} s`);
  }
  const figures: Record<string, number> = { claims };
  for (const [kind, filterOf] of Object.entries(kinds)) {
    const random = seeded(7);
    const times: number[] = [];
    for (let round = 0; round < 40; round++) {
      const filter = filterOf(random);
      const before = performance.now();
      await store.claims(filter, { limit: 50 });
      times.push(performance.now() - before);
    }
    figures[`list_${kind}_median_ms`] = Math.round(10 * median(times)) / 10;
    say(`${kind}: median ${Math.round(median(times))} ms, slowest ${Math.round(Math.max(...times))} ms`);
  }
  await store.close();
  return figures;
};
