import { availableParallelism, totalmem } from "node:os";
import { extname } from "node:path";
import { Piscina } from "piscina";
import { Refusal } from "../core/errors.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import { type Coded, pieceCoder, type Task } from "./code-piece.ts";
import { patienceFor } from "./patience.ts";
import type { Settings } from "./settings.ts";

/** Codes batches of pieces: in threads of their own, or in this one. Results stand in the order of the tasks. */
export interface Coders {
  /** How many batches should be under way, so that no thread waits for the next. */
  readonly width: number;
  code(tasks: readonly Task[]): Promise<readonly Coded[]>;
  close(): Promise<void>;
}

/** Bytes of memory that one thread is given: its models, and an article at work. */
const memoryOfThread = 1024 ** 3;
/**
 * Megabytes of objects that a thread may hold, beside its models, which lie outside: left alone, the collector lets each
 * thread grow to a share of the machine's memory before it works in earnest.
 */
const heapOfThread = 1024;

/** As many threads as there are cores, unless the memory is too small for so many. */
export const usualThreads = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / memoryOfThread)));

/** For few pieces: threads of their own would need longer to start than the work takes. */
export const inThisThread = (settings: Settings): Coders => {
  let coder: ((task: Task) => Promise<Coded>) | null = null;
  return {
    width: 1,
    code: async (tasks) => {
      coder ??= pieceCoder(nodeResources(), settings);
      const coded: Coded[] = [];
      for (const task of tasks) coded.push(await coder(task));
      return coded;
    },
    close: async () => undefined,
  };
};

const patience = (tasks: readonly Task[]): number =>
  patienceFor(tasks.reduce((sum, { piece }) => sum + piece.bytes.length, 0));

const hung = (task: Task, error: unknown): Coded => {
  const cause = error instanceof Error ? error.message.slice(0, 200) : "unknown";
  const { code, facts } = new Refusal("not-analysable", { cause });
  return { refused: { code, facts }, raw: new TextDecoder().decode(task.piece.bytes.subarray(0, 10_000)) };
};

/**
 * Threads over Piscina. A batch whose thread dies or hangs is taken apart, so that only the piece that did it is refused.
 */
export const inThreads = (threads: number, settings: Settings): Coders => {
  const pool = new Piscina<readonly Task[], readonly Coded[]>({
    filename: new URL(`./thread${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The next batch waits in the thread itself, so that it goes on while the main thread writes.
    concurrentTasksPerWorker: 2,
    resourceLimits: { maxOldGenerationSizeMb: heapOfThread },
    workerData: settings,
    recordTiming: false,
  });
  const run = (tasks: readonly Task[]) => pool.run(tasks, { signal: AbortSignal.timeout(patience(tasks)) });
  // Threads that cannot even start are no fault of an article.
  let started: Promise<unknown> | null = null;
  const alone = async (task: Task): Promise<Coded> => {
    try {
      const [coded] = await run([task]);
      return coded ?? hung(task, null);
    } catch (error) {
      return hung(task, error);
    }
  };
  return {
    width: threads * 2 + 1,
    code: async (tasks) => {
      started ??= pool.run([]);
      await started;
      try {
        return await run(tasks);
      } catch {
        const coded: Coded[] = [];
        for (const task of tasks) coded.push(await alone(task));
        return coded;
      }
    },
    close: () => pool.destroy(),
  };
};
