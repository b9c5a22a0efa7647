import type { Bench } from "../bench.ts";
import { measureScale } from "./measure.ts";
import { slowStore } from "./slow-store.ts";
import { scaleTrial } from "./trial.ts";

/** Articles of the trial: SITREP_TRIAL_ARTICLES, else twenty thousand. */
const trialArticles = (): number => {
  const wanted = Number(process.env.SITREP_TRIAL_ARTICLES ?? 20_000);
  if (!(Number.isInteger(wanted) && wanted >= 100))
    throw new RangeError("SITREP_TRIAL_ARTICLES is a number from 100 on");
  return wanted;
};

/** Throughput of one and two workers, and what one article costs each part: the inputs of `docs/scale.md`. */
export const scale: Bench = { name: "scale", data: [], run: (_files, say) => measureScale(200, say) };

/** The sender, workers, leaders of the stream and the database killed at random, and the record held against one process. */
export const scaleTrials: Bench = {
  name: "scale-trials",
  data: [],
  run: async (_files, say) => ({
    ...(await scaleTrial({
      articles: trialArticles(),
      workers: 2,
      kills: { enqueue: 2, worker: 8, leader: 4, database: 4 },
      say,
    })),
  }),
};

/** A worker before a database that is quick, and then one that answers 300 ms late: what it holds of articles and memory. */
export const scaleSlowStore: Bench = {
  name: "scale-slow-store",
  data: [],
  run: (_files, say) => slowStore({ articles: 3_000, freeSeconds: 60, slowSeconds: 240, delay: 300, say }),
};
