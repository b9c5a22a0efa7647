import { JetStreamApiError } from "@nats-io/jetstream";
import { Refusal } from "../core/errors.ts";
import type { Connection } from "./connect.ts";
import { messageId, packMessage, type Sent } from "./message.ts";
import { patiently } from "./patiently.ts";

/** JetStream's own number for a stream that holds as much as it may. */
const streamFull = 10_077;

const isFull = (error: unknown): boolean => error instanceof JetStreamApiError && error.code === streamFull;

/** Milliseconds for which servers that do not answer are waited for. */
const longestOutage = 5 * 60_000;

/** `new`: it stands in the stream; `again`: the stream had it already. `number` is its number there. */
export interface Sendings {
  readonly outcome: "new" | "again";
  readonly number: number;
}

/**
 * Puts one article into the stream; when the promise resolves, as many servers have it as hold the stream. Sending again
 * changes nothing, so whatever is in doubt is sent again. A full stream is waited for without end: that is how slow workers
 * hold back who sends. Throws the refusals `too-large-for-stream` and `stream-gone`.
 */
export const sendArticle = async (
  { client, names, largest }: Connection,
  sent: Sent,
  { signal, waiting = () => undefined }: { signal?: AbortSignal; waiting?: (full: boolean) => void } = {},
): Promise<Sendings> => {
  const data = await packMessage(sent);
  if (data.length > largest) throw new Refusal("too-large-for-stream", { bytes: data.length, limit: largest });
  const msgID = messageId(sent.piece);
  const send = () => client.publish(names.articles, data, { msgID });
  try {
    for (;;) {
      try {
        const { duplicate, seq } = await patiently(send, {
          signal,
          most: longestOutage,
          hopeless: isFull,
          heard: () => waiting(false),
        });
        return { outcome: duplicate ? "again" : "new", number: seq };
      } catch (error) {
        if (!isFull(error) || signal?.aborted) throw error;
        waiting(true);
        await patiently(() => Promise.reject(error), { signal, most: 1000 }).catch(() => undefined);
      }
    }
  } catch (error) {
    throw new Refusal("stream-gone", { cause: error instanceof Error ? error.message.slice(0, 200) : "unknown" });
  }
};
