import { Refusal } from "../core/errors.ts";
import { isOutage } from "../core/outage.ts";
import type { Added, Entry, RecordStore } from "../core/record/store.ts";
import { type Delivery, pauseUntil, waitBefore } from "../stream/index.ts";
import type { Metrics } from "../telemetry/index.ts";
import type { Coded } from "./code-piece.ts";
import { orEnded } from "./or-ended.ts";

/** What a batch is settled with. */
export interface Settling {
  readonly store: Pick<RecordStore, "add">;
  readonly metrics: Metrics;
  /** Sets an article aside with its reason. */
  readonly bury: (delivery: Delivery, refusal: Refusal) => Promise<void>;
  /** Aborted when the worker must end at once, even with work in hand. */
  readonly ended: AbortSignal;
  /** Hears of failures of the record that are waited out. */
  readonly trouble: (error: unknown) => void;
}

/** An article whose analysis is ready to be written. */
interface Ready {
  readonly delivery: Delivery;
  readonly entry: Entry;
  readonly passedOver: boolean;
}

/** An article that the record refused so often is set aside. */
const mostRefusals = 6;

/**
 * Writes, and waits as long as the record cannot be written. What waits here is held, so that no more is taken from the
 * stream: a slow or absent database holds everything back. Null when the worker must end before the record is back.
 */
const addPatiently = async (
  entries: readonly Entry[],
  { store, ended, trouble, metrics }: Settling,
): Promise<readonly Added[] | null> => {
  for (let tries = 0; ; tries++)
    try {
      return await orEnded(store.add(entries, { link: "later" }), ended);
    } catch (error) {
      if (!isOutage(error)) throw error;
      trouble(error);
      metrics.trouble.inc({ part: "record" });
      if (ended.aborted) return null;
      await pauseUntil(waitBefore(tries), ended);
    }
};

const note = ({ metrics }: Settling, { outcome, claims }: Added, passedOver: boolean): void => {
  metrics.articles.inc({ outcome: passedOver && outcome !== "known" ? "passed-over" : outcome });
  metrics.claims.inc(claims);
};

/** Writes a batch whole; where the record refuses it, one by one, so that only the article that it is about fails. */
const write = async (ready: readonly Ready[], settling: Settling): Promise<void> => {
  if (ready.length === 0) return;
  try {
    const added = await addPatiently(
      ready.map(({ entry }) => entry),
      settling,
    );
    for (const [at, { delivery, passedOver }] of ready.entries()) {
      const each = added?.[at];
      if (!each) {
        delivery.later(0);
        continue;
      }
      delivery.done();
      note(settling, each, passedOver);
    }
  } catch (error) {
    const [one, ...others] = ready;
    if (one && others.length === 0) await refuseOne(one, error, settling);
    else for (const each of ready) await write([each], settling);
  }
};

const refuseOne = async ({ delivery }: Ready, error: unknown, { bury, metrics, trouble }: Settling): Promise<void> => {
  trouble(error);
  if (delivery.times < mostRefusals) {
    delivery.later(1000 * 2 ** delivery.times);
    return;
  }
  const cause = error instanceof Error ? error.message.slice(0, 200) : "unknown";
  metrics.articles.inc({ outcome: "given-up" });
  await bury(delivery, error instanceof Refusal ? error : new Refusal("not-storable", { cause }));
};

/**
 * Puts what was coded into the record, in one transaction, then tells the stream; what was refused is set aside first. In
 * this order nothing is lost, and what is done twice changes nothing the second time.
 */
export const settleBatch = async (
  batch: readonly { readonly delivery: Delivery; readonly coded: Coded }[],
  settling: Settling,
): Promise<void> => {
  const { metrics, bury } = settling;
  const ready: Ready[] = [];
  for (const { delivery, coded } of batch) {
    if ("entry" in coded) ready.push({ delivery, entry: coded.entry, passedOver: coded.passedOver });
    else {
      const { code, facts } = coded.refused;
      metrics.articles.inc({ outcome: "refused" });
      metrics.refusals.inc({ code });
      await bury(delivery, new Refusal(code, facts));
    }
    for (const [step, seconds] of Object.entries("spent" in coded ? coded.spent : {}))
      metrics.steps.inc({ step: `analyse/${step}` }, seconds);
  }
  await write(ready, settling);
};
