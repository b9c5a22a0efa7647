import { type TransferListItem, Worker } from "node:worker_threads";
import { Refusal } from "../../core/errors.ts";

/** What a thread says first: that it can be asked. */
export const ready = "ready";

/** A thread that does one piece of work at a time, within a deadline. */
export interface Asked {
  /**
   * Its answer to a message. Throws the refusal `too-slow-to-read` where none comes within `patience` milliseconds or the
   * thread dies of it, and `NoThread` where it cannot even start.
   */
  ask(message: unknown, options: { patience: number; transfer?: readonly TransferListItem[] }): Promise<unknown>;
}

/** No thread can be started from that file: the work must be done without one. */
export class NoThread extends Error {}

/** Megabytes that the thread may hold; one that needs more dies alone. */
const mostMemory = 1536;

/** The next thing that the thread says, or why it will say nothing more. */
const nextWord = (worker: Worker, patience: number | null, failed: (cause: string) => Error): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer);
      worker.off("message", heard).off("error", broke).off("exit", ended);
      end();
    };
    const heard = (word: unknown) => settle(() => resolve(word));
    const broke = (error: unknown) =>
      settle(() => reject(failed(error instanceof Error ? error.message.slice(0, 120) : "unknown")));
    const ended = () => settle(() => reject(failed("the thread ended")));
    const late = () => settle(() => reject(failed(`no end after ${Math.round((patience ?? 0) / 1000)} s`)));
    const timer = patience === null ? undefined : setTimeout(late, patience);
    worker.on("message", heard).on("error", broke).on("exit", ended);
  });

const start = async (file: URL): Promise<Worker> => {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
  await nextWord(worker, null, (cause) => new NoThread(cause));
  worker.unref();
  return worker;
};

const answerOf = async (worker: Worker, message: unknown, patience: number, transfer: readonly TransferListItem[]) => {
  // While it works it keeps the process alive, afterwards it does not.
  worker.ref();
  try {
    const answer = nextWord(worker, patience, (cause) => new Refusal("too-slow-to-read", { cause }));
    worker.postMessage(message, [...transfer]);
    return await answer;
  } finally {
    worker.unref();
  }
};

/** A thread of this file, started when it is first asked, and again after one that had to be ended. */
export const threadOf = (file: URL): Asked => {
  let worker: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const askNow = async (message: unknown, patience: number, transfer: readonly TransferListItem[]) => {
    worker ??= start(file);
    const mine = await worker;
    try {
      return await answerOf(mine, message, patience, transfer);
    } catch (error) {
      worker = null;
      await mine.terminate();
      throw error;
    }
  };
  return {
    ask: (message, { patience, transfer = [] }) => {
      const answer = last.then(() => askNow(message, patience, transfer));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
};
