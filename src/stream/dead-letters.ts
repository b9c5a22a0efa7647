import { headers } from "@nats-io/transport-node";
import { type Refusal, type RefusalCode, refusals } from "../core/errors.ts";
import type { Connection } from "./connect.ts";
import { unpackMessage } from "./message.ts";
import { patiently } from "./patiently.ts";
import type { Delivery } from "./take.ts";

const reasonHeader = "Sitrep-Reason";
const codeHeader = "Sitrep-Code";
const timesHeader = "Sitrep-Deliveries";

/** Headers hold no line ends, and only what Latin-1 does. */
const headerText = (text: string): string => text.replace(/[^ -~]+/g, " ").slice(0, 500);

/**
 * Sets an article aside with its reason. First it stands in the stream of the dead, then the queue forgets it: a worker
 * that dies in between does it again, and the servers drop the second copy.
 */
export const bury = async (
  { client, names }: Connection,
  { data, times, number, done }: Pick<Delivery, "data" | "times" | "number" | "done">,
  refusal: Refusal,
  signal?: AbortSignal,
): Promise<void> => {
  const told = headers();
  told.set(codeHeader, refusal.code);
  told.set(reasonHeader, headerText(refusal.message));
  told.set(timesHeader, String(times));
  await patiently(
    () => client.publish(names.deadArticles, data, { msgID: `dead-${names.stream}-${number}`, headers: told }),
    { signal },
  );
  done();
};

/** An article that was given up. */
export interface DeadLetter {
  /** Its number among the dead. */
  readonly number: number;
  readonly at: string;
  readonly origin: string;
  readonly code: RefusalCode | "unknown";
  readonly reason: string;
  /** How often it had been delivered. */
  readonly times: number;
  readonly data: Uint8Array;
}

const isCode = (code: string): code is RefusalCode => code in refusals;

const originOf = (data: Uint8Array): Promise<string> =>
  unpackMessage(data).then(
    ({ origin }) => origin,
    () => "?",
  );

/** All that were given up, oldest first, one at a time in memory. */
export async function* deadLetters({ control, names }: Connection): AsyncGenerator<DeadLetter> {
  for (let seq = 1; ; ) {
    const from = seq;
    const query = { seq: from, next_by_subj: names.deadArticles };
    const message = await patiently(() => control.streams.getMessage(names.dead, query), { most: 30_000 });
    if (!message) return;
    const code = message.header.get(codeHeader);
    yield {
      number: message.seq,
      at: message.time.toISOString(),
      origin: await originOf(message.data),
      code: isCode(code) ? code : "unknown",
      reason: message.header.get(reasonHeader),
      times: Number(message.header.get(timesHeader)) || 0,
      data: message.data,
    };
    seq = message.seq + 1;
  }
}

/** Puts one back into the queue, under an id of its own since the servers remember the first, then forgets that it was dead. */
export const requeue = async ({ client, control, names }: Connection, { number, data }: DeadLetter): Promise<void> => {
  await patiently(() => client.publish(names.articles, data, { msgID: `again-${names.stream}-${number}` }));
  await patiently(() => control.streams.deleteMessage(names.dead, number));
};

/** Forgets one for good. */
export const forget = ({ control, names }: Connection, { number }: DeadLetter): Promise<boolean> =>
  patiently(() => control.streams.deleteMessage(names.dead, number));
