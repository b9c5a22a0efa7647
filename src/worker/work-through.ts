import { Refusal } from "../core/errors.ts";
import { ackWait, type Delivery, type Taker } from "../stream/index.ts";
import { inSpan } from "../telemetry/index.ts";
import type { Coded, Task } from "./code-piece.ts";
import type { Coders } from "./coding-threads.ts";
import { orEnded } from "./or-ended.ts";
import { type Settling, settleBatch } from "./settle-batch.ts";

/** Articles that are asked for at once, and written in one transaction. */
const batchArticles = 32;
/** An article that was in hands so often without an end kills its workers, and is set aside. */
const mostDeliveries = 10;
/** From so many deliveries on, an article is coded by itself: it may have killed the batch that it was in. */
const suspect = 4;

export interface Working extends Settling {
  readonly taker: Taker;
  readonly coders: Coders;
  /** Aborted when no more is to be taken; what is in hand is finished. */
  readonly stopped: AbortSignal;
}

const timed = async <Result>(
  { metrics }: Working,
  step: string,
  articles: number,
  work: () => Promise<Result>,
): Promise<Result> => {
  const start = performance.now();
  try {
    return await inSpan(step, { "sitrep.articles": articles }, work);
  } finally {
    metrics.steps.inc({ step }, (performance.now() - start) / 1000);
  }
};

/** Says again and again that these are being worked on, until the work has ended. */
const keepBusy = (deliveries: readonly Delivery[]): (() => void) => {
  const timer = setInterval(() => {
    for (const delivery of deliveries) delivery.busy();
  }, ackWait / 3);
  return () => clearInterval(timer);
};

const codeBatch = async (deliveries: readonly Delivery[], working: Working): Promise<readonly Coded[]> => {
  const tasks: Task[] = [];
  for (const { sent } of deliveries) if ("piece" in sent) tasks.push({ piece: sent.piece, always: sent.always });
  const results = (tasks.length > 0 ? await working.coders.code(tasks) : []).values();
  return deliveries.map(({ sent }): Coded => {
    if ("refusal" in sent) return { refused: { code: sent.refusal.code, facts: sent.refusal.facts } };
    const coded: Coded | undefined = results.next().value;
    return coded ?? { refused: { code: "not-analysable", facts: {} } };
  });
};

const workOn = async (deliveries: readonly Delivery[], working: Working, turn: Turn): Promise<void> => {
  const idle = keepBusy(deliveries);
  const giveBack = (after: number) => {
    for (const delivery of deliveries) delivery.later(after);
  };
  try {
    const coding = timed(working, "code", deliveries.length, () => codeBatch(deliveries, working));
    const coded = await orEnded(coding, working.ended);
    if (coded === null) return giveBack(0);
    const batch = deliveries.map((delivery, at) => ({
      delivery,
      coded: coded[at] ?? { refused: { code: "not-analysable" as const, facts: {} } },
    }));
    await turn(() => timed(working, "write", batch.length, () => settleBatch(batch, working)));
  } catch (error) {
    working.trouble(error);
    giveBack(1000);
  } finally {
    idle();
  }
};

/** One after the other: two transactions of one process would only wait for one another in the database. */
type Turn = (work: () => Promise<void>) => Promise<void>;
const oneAfterTheOther = (): Turn => {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** Sets aside what was delivered too often, and takes apart what may kill its batch. */
const batchesOf = async (taken: readonly Delivery[], working: Working): Promise<readonly (readonly Delivery[])[]> => {
  const alone: Delivery[] = [];
  const together: Delivery[] = [];
  for (const delivery of taken) {
    if (delivery.times > mostDeliveries) {
      working.metrics.articles.inc({ outcome: "given-up" });
      await working.bury(delivery, new Refusal("given-up", { deliveries: delivery.times }));
    } else if (delivery.times >= suspect) alone.push(delivery);
    else together.push(delivery);
  }
  return [...(together.length > 0 ? [together] : []), ...alone.map((each) => [each])];
};

/**
 * Takes articles from the stream, codes them in threads, writes them to the record and tells the stream, until it is told
 * to stop; then it finishes what it has in hand, or gives it back when it is told to end. No more is taken than `coders.width` batches, so that memory stays the same
 * however slow the record is. The order in which articles come does not matter to the record.
 */
export const workThrough = async (working: Working): Promise<void> => {
  const { taker, coders, stopped, metrics } = working;
  const turn = oneAfterTheOther();
  const under = new Set<Promise<void>>();
  while (!stopped.aborted) {
    const taken = await timed(working, "take", 0, () => taker.next(batchArticles, stopped));
    metrics.queueAge.set(
      taken.length > 0 ? Math.max(0, (Date.now() - Math.min(...taken.map(({ since }) => since))) / 1000) : 0,
    );
    for (const batch of await batchesOf(taken, working)) {
      const work: Promise<void> = workOn(batch, working, turn).finally(() => under.delete(work));
      under.add(work);
      while (under.size >= coders.width) await Promise.race(under);
    }
  }
  await Promise.all(under);
};
