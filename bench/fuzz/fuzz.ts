import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { FuzzInput, FuzzOutcome } from "./fuzz-thread.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { rooms } from "./rooms.ts";
import { samples } from "./samples.ts";

/** Processor time that one input may take, in milliseconds; all samples together take less than a tenth of it. */
const longest = 5_000;
/** Milliseconds by the clock without an answer. */
const longestWait = 120_000;
/** Megabytes of heap that one input may take. */
const heap = 400;
/** Megabytes of the whole process, buffers outside of the heap included. */
const wholeMemory = 1_500;

export interface FuzzFailure {
  readonly format: string;
  readonly seed: number;
  readonly problem: string;
  readonly input: FuzzInput;
}
export interface FuzzReport {
  readonly inputs: number;
  readonly refused: number;
  readonly slowest: number;
  readonly megabytes: number;
  readonly failures: readonly FuzzFailure[];
}

const startThread = (): Worker =>
  new Worker(new URL(`./fuzz-thread${extname(import.meta.url)}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Reads one input in the thread; gives its problem, if it has one. Time is the processor's, so that a busy machine is no
 * hang; a reader that waits for what never comes is found by the clock.
 */
const tryOne = (thread: Worker, input: FuzzInput): Promise<{ problem: string | null; outcome: FuzzOutcome | null }> =>
  new Promise((resolve) => {
    const start = spent();
    const begun = Date.now();
    const finish = (problem: string | null, outcome: FuzzOutcome | null = null) => {
      clearInterval(watch);
      thread.off("message", answered);
      thread.off("error", failed);
      thread.off("exit", ended);
      resolve({ problem, outcome });
    };
    const answered = (outcome: FuzzOutcome) =>
      finish(outcome.codes.includes("not-readable") ? "an error that no reader foresaw" : null, outcome);
    const failed = (error: unknown) => finish(`crashed: ${error instanceof Error ? error.message : String(error)}`);
    const ended = (code: number) => finish(`ended the thread with ${code}`);
    const watch = setInterval(() => {
      if (spent() - start > longest) finish(`took more than ${longest} ms`);
      else if (Date.now() - begun > longestWait) finish("waits for ever");
    }, 250);
    thread.on("message", answered);
    thread.on("error", failed);
    thread.on("exit", ended);
    thread.postMessage(input);
  });

/** Feeds changed samples of every format and of every other input to what reads them, in turn, until the time is over. The same seeds make the same inputs. */
export const fuzz = async (
  seconds: number,
  { from = 1, say }: { from?: number; say: (line: string) => void },
): Promise<FuzzReport> => {
  const originals: readonly { format: string; name: string; room?: string; bytes: Uint8Array }[] = [
    ...samples.map(([format, name, data]) => {
      const made = data();
      return { format, name, bytes: typeof made === "string" ? new TextEncoder().encode(made) : made };
    }),
    ...rooms.map(({ name, sample }) => ({
      format: name,
      name,
      room: name,
      bytes: new TextEncoder().encode(sample),
    })),
  ];
  const failures: FuzzFailure[] = [];
  let thread = startThread();
  let [inputs, refused, slowest, megabytes] = [0, 0, 0, 0];
  // The first input loads the readers' libraries, which is no fault of its own.
  await tryOne(thread, { name: "a.txt", bytes: new TextEncoder().encode("Troops left the town.") });
  const end = Date.now() + seconds * 1000;
  for (let seed = from; Date.now() < end; seed++) {
    const random = randomFrom(seed);
    const sample = originals[seed % originals.length];
    const other = originals[Math.floor(random() * originals.length)];
    if (!sample || !other) break;
    const input = {
      ...(sample.room === undefined ? {} : { room: sample.room }),
      name: sample.name,
      bytes: mutate(sample.bytes, other.bytes, random),
    };
    const start = spent();
    const { problem, outcome } = await tryOne(thread, input);
    slowest = Math.max(slowest, spent() - start);
    inputs++;
    if (outcome?.codes.length) refused++;
    megabytes = Math.max(megabytes, Math.round(process.memoryUsage().rss / 1e6));
    const found = problem ?? (megabytes > wholeMemory ? `took ${megabytes} MB` : null);
    if (found) {
      failures.push({ format: sample.format, seed, problem: found, input });
      say(`${sample.format}, seed ${seed}: ${found}`);
      await thread.terminate();
      thread = startThread();
      megabytes = 0;
    }
    if (inputs % 2000 === 0) say(`${inputs} inputs, ${failures.length} failures, ${megabytes} MB`);
  }
  await thread.terminate();
  return { inputs, refused, slowest: Math.round(slowest), megabytes, failures };
};
