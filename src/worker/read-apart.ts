import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Article } from "../core/contract/article.ts";
import { Refusal } from "../core/errors.ts";
import type { Analysis } from "../pipeline/analyse.ts";
import type { Reached } from "../pipeline/telling-steps.ts";
import { patienceFor } from "./patience.ts";

/** What an article is stored with: its claims, or why none were looked for. */
export type Read = Pick<Analysis, "claims" | "note">;

/** Reads one article. Throws the refusal `not-analysable`. */
export type ReadArticle = (article: Article, tell: (reached: Reached) => void) => Promise<Read>;

/** What the thread says: how far it has come, and once for every article how it ended. */
export type FromThread =
  | { readonly kind: "reached"; readonly reached: Reached }
  | { readonly kind: "read"; readonly read: Read }
  | { readonly kind: "failed"; readonly cause: string };

const failed = (cause: string): Refusal => new Refusal("not-analysable", { cause: cause.slice(0, 200) });

/** One article in the thread. Whoever listened to it is gone when this ends. */
const readIn = (thread: Worker, article: Article, tell: (reached: Reached) => void): Promise<Read> =>
  new Promise((resolve, reject) => {
    const onMessage = (said: FromThread): void => {
      if (said.kind === "reached") tell(said.reached);
      else end(() => (said.kind === "read" ? resolve(said.read) : reject(failed(said.cause))));
    };
    const onError = ({ message }: Error): void => end(() => reject(failed(message)));
    const onExit = (): void => end(() => reject(failed("its thread ended")));
    const hanging = setTimeout(() => {
      end(() => reject(failed("it took too long")));
      thread.terminate();
    }, patienceFor(article.text.length));
    const end = (settle: () => void): void => {
      clearTimeout(hanging);
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    thread.on("message", onMessage).on("error", onError).on("exit", onExit);
    thread.postMessage(article);
  });

const startThread = (): Worker => {
  const thread = new Worker(new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url));
  thread.on("error", () => undefined);
  thread.unref();
  return thread;
};

/**
 * Reads articles in a thread of its own, one after another, so that a server goes on answering meanwhile. The thread is
 * started for the first article, keeps no process alive, and is replaced after a reading that failed.
 */
export const readApart = (): ReadArticle => {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const read: ReadArticle = async (article, tell) => {
    thread ??= startThread();
    try {
      return await readIn(thread, article, tell);
    } catch (error) {
      thread.terminate();
      thread = null;
      throw error;
    }
  };
  return (article, tell) => {
    const next = last.then(() => read(article, tell));
    last = next.catch(() => undefined);
    return next;
  };
};
