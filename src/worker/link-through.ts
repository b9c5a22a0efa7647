import type { RecordStore } from "../core/record/store.ts";
import { pauseUntil, waitBefore } from "../stream/index.ts";
import { inSpan, type Metrics } from "../telemetry/index.ts";
import { orEnded } from "./or-ended.ts";

export interface Linking {
  readonly store: Pick<RecordStore, "linkNext">;
  readonly metrics: Metrics;
  /** Hears of failures that are waited out. */
  readonly trouble: (error: unknown) => void;
  readonly stopped: AbortSignal;
  /** Aborted when it must end at once: what is in hand is then linked by another. */
  readonly ended?: AbortSignal;
  /** Ends when nothing waits any more, where it is true; else it looks again. */
  readonly once: boolean;
}

/** Milliseconds between two looks at a queue in which nothing waits. */
const idle = 500;

/**
 * Links what waits, job after job, until told to stop. Any number of processes may do it at once: what one has in hand the
 * others pass over, and what a dead one had comes back by itself. Gives how many claims it linked.
 */
export const linkThrough = async ({ store, metrics, trouble, stopped, ended, once }: Linking): Promise<number> => {
  let linked = 0;
  let tries = 0;
  while (!stopped.aborted) {
    const start = performance.now();
    try {
      const job = inSpan("link", {}, () => store.linkNext());
      const count = await (ended ? orEnded(job, ended) : job);
      if (count === null) return linked;
      tries = 0;
      linked += count;
      metrics.linked.inc(count);
      if (count > 0) {
        metrics.steps.inc({ step: "link" }, (performance.now() - start) / 1000);
        continue;
      }
      if (once) return linked;
      await pauseUntil(idle, stopped);
    } catch (error) {
      if (once && tries >= 10) throw error;
      trouble(error);
      metrics.trouble.inc({ part: "record" });
      await pauseUntil(waitBefore(tries++), stopped);
    }
  }
  return linked;
};
