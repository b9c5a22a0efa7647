import type { Consumer, JsMsg } from "@nats-io/jetstream";
import { Refusal } from "../core/errors.ts";
import type { Connection } from "./connect.ts";
import { type Sent, unpackMessage } from "./message.ts";
import { patiently } from "./patiently.ts";

/** One article in a worker's hand, until it says what became of it. */
export interface Delivery {
  /** What was sent, or why it cannot be read. */
  readonly sent: Sent | { readonly refusal: Refusal };
  /** How often it was delivered, this time among them. */
  readonly times: number;
  /** Milliseconds since 1970 when it was put into the stream. */
  readonly since: number;
  /** Its number in the stream. */
  readonly number: number;
  readonly data: Uint8Array;
  /** It is in the record, or set aside: the stream may forget it. */
  done(): void;
  /** Somebody shall have it after so many milliseconds. */
  later(milliseconds: number): void;
  /** It is still being worked on. */
  busy(): void;
}

const read = async (data: Uint8Array): Promise<Delivery["sent"]> => {
  try {
    return await unpackMessage(data);
  } catch (error) {
    return { refusal: error instanceof Refusal ? error : new Refusal("bad-message") };
  }
};

const deliveryOf = async (message: JsMsg): Promise<Delivery> => ({
  sent: await read(message.data),
  times: message.info.deliveryCount,
  since: message.info.timestampNanos / 1e6,
  number: message.seq,
  data: message.data,
  done: () => message.ack(),
  later: (milliseconds) => message.nak(milliseconds),
  busy: () => message.working(),
});

/** Milliseconds that one request for articles stays open at the servers. */
const openFor = 1_000;

/** Asks the shared consumer for articles. */
export interface Taker {
  /** At most so many; none where none came within a second. Waits out servers that are away; none when told to stop. */
  next(most: number, signal: AbortSignal): Promise<readonly Delivery[]>;
}

export const takeFrom = (
  { client, names }: Connection,
  { trouble = () => undefined }: { trouble?: (error: unknown) => void } = {},
): Taker => {
  let consumer: Consumer | null = null;
  const fetch = async (most: number, signal: AbortSignal): Promise<readonly Delivery[]> => {
    try {
      consumer ??= await client.consumers.get(names.stream, names.consumer);
      const messages = await consumer.fetch({ max_messages: most, expires: openFor });
      const stop = () => void messages.close();
      signal.addEventListener("abort", stop, { once: true });
      const taken: Promise<Delivery>[] = [];
      try {
        for await (const message of messages) taken.push(deliveryOf(message));
      } finally {
        signal.removeEventListener("abort", stop);
      }
      return await Promise.all(taken);
    } catch (error) {
      consumer = null;
      throw error;
    }
  };
  return {
    next: (most, signal) =>
      patiently(() => fetch(most, signal), { signal, most: Number.POSITIVE_INFINITY, heard: trouble }).catch(
        (error: unknown) => (signal.aborted ? [] : Promise.reject(error)),
      ),
  };
};

/** What waits in the stream, and what is in the hands of workers. */
export interface Waiting {
  readonly waiting: number;
  readonly inHand: number;
  readonly dead: number;
  /** `number` of the last article that was sent. */
  readonly last: number;
}

/** Throws the refusal `stream-gone`. */
export const whatWaits = async ({ control, names }: Connection): Promise<Waiting> => {
  try {
    const { state } = await control.streams.info(names.stream);
    const { num_pending: waiting, num_ack_pending: inHand } = await control.consumers.info(
      names.stream,
      names.consumer,
    );
    const dead = (await control.streams.info(names.dead)).state.messages;
    return { waiting, inHand, dead, last: state.last_seq };
  } catch (error) {
    throw new Refusal("stream-gone", { cause: error instanceof Error ? error.message.slice(0, 200) : "unknown" });
  }
};
