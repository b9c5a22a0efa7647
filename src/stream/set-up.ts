import { AckPolicy, DiscardPolicy, RetentionPolicy, StorageType } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import type { Connection } from "./connect.ts";
import { patiently } from "./patiently.ts";

/** How a stream is laid out when it is made; one that is there stays as it is. */
export interface StreamWishes {
  /** On how many servers each message stands: 1, 3 or 5. */
  readonly replicas: number;
  /** Bytes that may wait; whoever sends more waits for the workers. -1 for as many as the disk holds. */
  readonly maxBytes: number;
}

/** Milliseconds in which the same article, sent again, is dropped by the servers. Later the record knows it. */
const dedupeWindow = 10 * 60_000;
/** Milliseconds after which an article in hand goes to another worker, unless its worker says that it is still at it. */
export const ackWait = 30_000;
/** Articles in the hands of all workers together. */
const mostInHand = 20_000;

const isThere = (error: unknown): boolean =>
  error instanceof Error && /already in use|consumer .*exist/i.test(error.message);

/**
 * Makes the streams and the shared consumer where they are not there: a work queue, from which an article goes when its
 * worker says that it is in the record, and a plain stream for those that were given up. Many may do it at once.
 */
export const setUp = async (
  { control, names }: Connection,
  { replicas, maxBytes }: StreamWishes,
  signal?: AbortSignal,
): Promise<void> => {
  const shared = { storage: StorageType.File, num_replicas: replicas };
  const made = (work: () => Promise<unknown>) =>
    patiently(() => work().catch((error: unknown) => (isThere(error) ? undefined : Promise.reject(error))), { signal });
  const missing = async (stream: string): Promise<boolean> =>
    (await control.streams.info(stream).catch(() => null)) === null;
  if (await missing(names.stream))
    await made(() =>
      control.streams.add({
        ...shared,
        name: names.stream,
        subjects: [names.articles],
        retention: RetentionPolicy.Workqueue,
        discard: DiscardPolicy.New,
        duplicate_window: nanos(dedupeWindow),
        max_bytes: maxBytes,
      }),
    );
  if (await missing(names.dead))
    await made(() =>
      control.streams.add({
        ...shared,
        name: names.dead,
        subjects: [names.deadArticles],
        retention: RetentionPolicy.Limits,
        duplicate_window: nanos(dedupeWindow),
      }),
    );
  await made(() =>
    control.consumers.add(names.stream, {
      durable_name: names.consumer,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(ackWait),
      // A worker sees how often an article was delivered, and gives it up itself: so its reason is kept.
      max_deliver: -1,
      max_ack_pending: mostInHand,
    }),
  );
};
